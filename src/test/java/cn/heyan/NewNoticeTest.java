package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.command.Accounts;
import cn.heyan.command.CommandLineStart;
import cn.heyan.command.Forgotten;
import cn.heyan.command.Surroundings;
import cn.heyan.extract.form.FormBook;
import cn.heyan.sample.InventedNotice;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice of an invented city is made to run by two files and no Java, as docs/new-notice.md tells a clerk. */
class NewNoticeTest {
    private static final Path NOTICE = Path.of("src/test/resources/cn/heyan/notice");
    private static final String ID = "lanchuan-2025-water-saving";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void a_clerk_copies_two_files() throws IOException {
        copy(Path.of("config/papers"), home.resolve("papers"));
        copy(NOTICE.resolve("forms"), home.resolve("papers/forms"));
        copy(NOTICE.resolve("programmes"), home.resolve("programmes"));
    }

    @Test
    void a_packet_without_defects_agrees_and_its_programme_is_found_from_its_form() throws IOException {
        int exit = check(LocalDate.of(2025, 12, 31));

        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        JsonNode report = report();
        assertThat(report.path("programme").asText()).isEqualTo(ID);
        assertThat(report.path("programmeReason").asText()).contains("澜川市工业节水技术改造项目申报表");
        assertThat(checks(report, "DIFFERS")).isEmpty();
    }

    @Test
    void an_invoice_of_the_day_after_the_window_is_found_and_nothing_else() throws IOException {
        int exit = check(LocalDate.of(2026, 1, 1));

        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(1);
        JsonNode report = report();
        assertThat(checks(report, "DIFFERS")).containsExactly("investment-evidenced", "invoice-in-window");
        assertThat(report.at("/bridges/0/verified/low").asText()).isEqualTo("565000.00");
    }

    @Test
    void a_broken_file_is_refused_with_its_line_and_what_would_be_right() throws IOException {
        Path file = home.resolve("programmes/" + ID + ".yml");
        Files.writeString(file, Files.readString(file).replace("window: project-year}", "window: projct-year}"));

        int exit = check(LocalDate.of(2025, 12, 31), "--programme", ID);

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("第 1 页");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(ID + ".yml 第 54 行", "windows 里没有“projct-year”", "可用的名称：project-year");
    }

    private int check(LocalDate second, String... more) throws IOException {
        Path packet = InventedNotice.write(home.resolve("packet"), second);
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(
                home,
                home,
                out,
                out,
                () -> Heyan.engine(
                        "heyan.folders.programmes=" + home.resolve("programmes"),
                        "heyan.folders.papers=" + home.resolve("papers"),
                        "heyan.folders.data=" + home.resolve("data")),
                () -> {},
                wish -> {},
                wish -> new Forgotten(true, List.of()),
                () -> new Accounts("", List.of()),
                () -> Notices.load(home.resolve("programmes"), home.resolve("papers")),
                () -> new FormBook(home.resolve("papers")).broken(),
                id -> new FormBook(home.resolve("papers")).labels(id),
                () -> new Custodian(home));
        String[] words = Stream.concat(Stream.of("check", packet.toString(), "--out", "reports"), Stream.of(more))
                .toArray(String[]::new);
        return CommandLineStart.run(around, words);
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(home.resolve("reports/report.json").toFile());
    }

    private static Set<String> checks(JsonNode report, String verdict) {
        Set<String> checks = new TreeSet<>();
        report.path("checks").forEach(check -> {
            if (check.path("verdict").asText().equals(verdict)) {
                checks.add(check.path("id").asText());
            }
        });
        return checks;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
