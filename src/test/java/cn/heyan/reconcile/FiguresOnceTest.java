package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Each figure of the notices stands in one file, with the clause that says it: what several programmes take from one clause is
 * shared, not copied.
 */
class FiguresOnceTest {
    private static final Path FOLDER = Path.of("config/programmes");
    private static final String[] CHINESE = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    /** What a file says of a figure: the clauses of the checks that use it. */
    private record Use(String notice, String place, String words, String reading) {
        String clause() {
            return notice + " " + place + " " + words;
        }
    }

    @Test
    void no_figure_of_one_clause_stands_in_two_files() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        uses().forEach((figure, uses) -> uses.forEach(
                use -> places.computeIfAbsent(use.clause() + " = " + figure.text(), clause -> new TreeSet<>())
                        .add(String.valueOf(figure.file().getFileName()))));
        places.values().removeIf(files -> files.size() < 2);
        assertThat(places).as("write these once, in a shared file").isEmpty();
    }

    @Test
    void no_figure_of_our_own_stands_in_two_files() throws IOException {
        // what no notice says is the same for every notice
        Map<String, Set<String>> places = new TreeMap<>();
        uses().forEach((figure, uses) -> {
            if (uses.stream().noneMatch(use -> said(figure, use.words()))) {
                places.computeIfAbsent(figure.place() + ": " + figure.text(), name -> new TreeSet<>())
                        .add(notices(uses) + " " + figure.file().getFileName());
            }
        });
        places.values().removeIf(files -> files.size() < 2);
        // two notices may each mean these years without saying so
        places.keySet().removeIf(name -> name.matches("(?:windows|parameters)\\..*\\b20\\d\\d\\b.*"));
        assertThat(places).as("write these once, in a shared file").isEmpty();
    }

    @Test
    void every_figure_is_in_its_clauses_words_or_says_where_it_is_from() throws IOException {
        List<String> silent = new ArrayList<>();
        uses().forEach((figure, uses) -> {
            boolean said = uses.stream().anyMatch(use -> said(figure, use.words()) || said(figure, use.reading()));
            if (!said && !explained(figure)) {
                silent.add(figure.file().getFileName() + " " + figure);
            }
        });
        assertThat(silent)
                .as("say in a comment above it where the figure is from, or quote the words that have it")
                .isEmpty();
    }

    private static String notices(Set<Use> uses) {
        return String.join("、", new TreeSet<>(uses.stream().map(Use::notice).toList()));
    }

    /** Every figure with its uses; scoring tables stand beside their own words. */
    private static Map<NoticeFigure, Set<Use>> uses() throws IOException {
        Map<NoticeFigure, Set<Use>> all = new HashMap<>();
        List<NoticeFigure> figures = NoticeFigure.all(FOLDER).stream()
                .filter(figure -> !figure.section().equals("rubrics"))
                .toList();
        figures.forEach(figure -> all.put(figure, new LinkedHashSet<>()));
        for (CaseFile programme : CaseFile.all()) {
            Set<Path> files = MovedNotice.files(FOLDER, programme.programme());
            List<Map<String, Object>> roots = new ArrayList<>();
            for (Path file : files) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    Map<String, Object> root = new Yaml().load(reader);
                    roots.add(root);
                }
            }
            figures.stream().filter(figure -> files.contains(figure.file())).forEach(figure -> uses(figure, roots)
                    .forEach(use ->
                            all.getOrDefault(figure, new LinkedHashSet<>()).add(use)));
        }
        return all;
    }

    private static List<Use> uses(NoticeFigure figure, List<Map<String, Object>> roots) {
        Map<String, Object> clauses = new HashMap<>();
        roots.forEach(root -> clauses.putAll(CaseFile.map(root.get("clauses"))));
        String notice = roots.stream()
                .map(root -> String.valueOf(root.getOrDefault("notice", "")))
                .reduce("", String::concat);
        List<Use> uses = new ArrayList<>();
        for (Map<String, Object> root : roots) {
            for (String list : List.of("materials", "checks")) {
                for (Map<String, Object> check : CaseFile.maps(root.get(list))) {
                    if (figure.namedIn(check)) {
                        Map<String, Object> clause = CaseFile.map(clauses.get(check.get("clause")));
                        uses.add(new Use(
                                notice,
                                String.valueOf(clause.get("place")),
                                String.valueOf(clause.get("words")),
                                String.valueOf(check.getOrDefault("reading", ""))));
                    }
                }
            }
        }
        return uses;
    }

    /** Whether the words have the figure, as notices write figures. */
    private static boolean said(NoticeFigure figure, String words) {
        String dense = words.replaceAll("\\s", "");
        return written(figure).stream().anyMatch(text -> Pattern.compile("(?<!\\d)" + Pattern.quote(text) + "(?!\\d)")
                .matcher(dense)
                .find());
    }

    private static List<String> written(NoticeFigure figure) {
        String text = figure.text().replaceAll("\\s", "");
        if (figure.isDay()) {
            LocalDate day = LocalDate.parse(text);
            String month = day.getYear() + "年" + day.getMonthValue() + "月";
            return List.of(month + day.getDayOfMonth() + "日", month, day.getYear() + "年");
        }
        List<String> ways = new ArrayList<>(List.of(text));
        figure.value().ifPresent(value -> {
            if (text.startsWith("0.")) {
                ways.add(value.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
            }
            if (figure.isAmount()) {
                ways.add(value.movePointLeft(8).stripTrailingZeros().toPlainString() + "亿元");
            } else if (text.matches("10|\\d")) {
                ways.add(CHINESE[Integer.parseInt(text)]);
                ways.addAll(text.equals("2") ? List.of("两") : List.of());
            }
        });
        return ways;
    }

    /** Whether a comment stands right above it, or above the lines it stands among and has the figure. */
    private static boolean explained(NoticeFigure figure) {
        try {
            List<String> lines = Files.readString(figure.file())
                    .substring(0, figure.start())
                    .lines()
                    .map(String::strip)
                    .toList();
            for (int line = lines.size() - 2; line >= 0 && !lines.get(line).isEmpty(); line--) {
                boolean above = line == lines.size() - 2;
                if (lines.get(line).startsWith("#") && (above || said(figure, lines.get(line)))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
