package cn.heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All programme files together: each figure in one place, each check with its clause. */
class NoticeFilesTest {
    private static final Path FOLDER = Path.of("config/programmes");
    private static final Programmes ALL = Programmes.load(FOLDER);
    /** The programmes that the five notices call for. */
    private static final List<String> IDS = List.of(
            "hengyang-2024-digital-upgrade",
            "hengyang-2024-sme-service",
            "hengyang-2024-three-products",
            "hengyang-2024-diagnosis-provider",
            "hengyang-2024-cloud-platform",
            "hengyang-2024-cyber-grading",
            "hunan-2023-industrial-internet-platform",
            "hunan-2019-cloud-benchmark",
            "zhuzhou-smart-workshop",
            "zhuzhou-smart-sme",
            "chifeng-platform-regional",
            "chifeng-platform-industry",
            "chifeng-platform-enterprise",
            "chifeng-identifier-resolution",
            "chifeng-robot",
            "chifeng-ai-scenario",
            "chifeng-smart-factory",
            "chifeng-benchmark-enterprise",
            "chifeng-cloud-management",
            "chifeng-cloud-equipment",
            "chifeng-standards-certification",
            "chifeng-onsite-verification");
    /** A figure that no name holds; none, one, and a hundred for percentages are arithmetic, not the notice's. */
    private static final Pattern LITERAL =
            Pattern.compile("(?<![\\w.\\-\\[{])(?!(?:0|1|100)(?![\\w.]))\\d+(?:\\.\\d+)?(?![\\w\\-.}])");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\\{[^}]*}");
    private static final Pattern AMOUNT_OR_DAY =
            Pattern.compile("\\d+(?:\\.\\d+)?\\s*(?:万元|元)|\\d{4}-\\d\\d-\\d\\d|\\d{4}年|\\d+(?:\\.\\d+)?\\s*%");

    @Test
    void all_twenty_two_programmes_of_the_five_notices_are_there() {
        assertThat(ALL.broken()).isEmpty();
        assertThat(ALL.all().stream().map(Programme::id).toList()).containsAll(IDS);
    }

    @Test
    void every_check_has_its_clauses_words_and_place() {
        for (Programme programme : ALL.all()) {
            assertThat(programme.checks()).as(programme.id()).isNotEmpty().allSatisfy(check -> {
                assertThat(check.title()).isNotBlank();
                assertThat(check.rule()).isNotBlank();
                assertThat(check.clause().place()).isNotBlank();
                assertThat(check.clause().words()).as(check.id()).hasSizeGreaterThan(3);
                assertThat(check.clause().notice()).contains("《");
            });
        }
    }

    @Test
    void no_check_holds_a_figure_of_its_own() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path file : files()) {
            for (JsonNode check :
                    new ObjectMapper(new YAMLFactory()).readTree(file.toFile()).path("checks")) {
                String id = file.getFileName() + " " + check.path("id").asText();
                texts(check.path("with"), "").forEach(text -> literal(id, text, literals));
                literal(id, check.path("when").asText(), literals);
                if (AMOUNT_OR_DAY
                        .matcher(QUOTED.matcher(check.path("title").asText()).replaceAll(""))
                        .find()) {
                    literals.add(id + " title: " + check.path("title").asText());
                }
            }
        }
        assertThat(literals)
                .as("write these once, under parameters, thresholds or windows")
                .isEmpty();
    }

    @Test
    void every_figure_is_used() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(Files.readString(file));
        }
        List<String> idle = new ArrayList<>();
        for (Path file : files()) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
            for (String section : List.of("windows", "thresholds", "exclusions", "parameters")) {
                root.path(section).fieldNames().forEachRemaining(name -> {
                    Pattern use = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])(?!:)");
                    if (!use.matcher(all).find()) {
                        idle.add(file.getFileName() + " " + section + "." + name);
                    }
                });
            }
        }
        assertThat(idle).as("named, and used by no check").isEmpty();
    }

    @Test
    void programmes_that_share_a_title_say_what_separates_them() {
        for (Programme one : ALL.all()) {
            boolean shared = ALL.all().stream()
                    .anyMatch(other -> !other.id().equals(one.id())
                            && other.formTitles().stream().anyMatch(one.formTitles()::contains));
            assertThat(!shared || !one.formSays().isEmpty())
                    .as("%s shares its form's title and needs formSays", one.id())
                    .isTrue();
        }
    }

    private static void literal(String id, String text, List<String> into) {
        if (LITERAL.matcher(QUOTED.matcher(text).replaceAll("")).find()) {
            into.add(id + ": " + text);
        }
    }

    /** Every text below a node but those that are only for people. */
    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        if (List.of("statement", "unverifiable", "marks", "fields", "words", "parts", "list")
                .contains(name)) {
            return texts;
        }
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.properties().forEach(each -> texts.addAll(texts(each.getValue(), each.getKey())));
        if (node.isArray()) {
            node.forEach(each -> texts.addAll(texts(each, name)));
        }
        return texts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
