package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.heyan.command.CommandLineStart;
import cn.heyan.command.Surroundings;
import cn.heyan.journey.Engine;
import cn.heyan.journey.Journey;
import cn.heyan.journey.Progress;
import cn.heyan.sample.InventedNotice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * What README and the guides tell people to type, typed: every line in an installation of its own, with a packet of its own. What
 * runs elsewhere in the suite, or cannot run in it, is named with the place or the reason; a new line in a guide is in neither and fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsRunTest {

    private static final String ID = "lanchuan-2025-water-saving";

    /** First words of lines that are not typed here, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "test", "is this suite",
            "release", "PackagingTest packs one",
            "deb", "PackagingTest packs one",
            "reader", "ComposeTest runs two, as processes, with the very command",
            "torture", "TortureTest kills the same way, four times instead of twenty");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private static Path folder;

    private Path home;
    private Path packet;
    private Engine engine;

    @BeforeAll
    void an_installation_with_a_notice_and_a_packet_of_an_invented_city() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        for (String part : List.of("config", "routes")) {
            FileSystemUtils.copyRecursively(Path.of(part), home.resolve(part));
        }
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/cn/heyan/notice/forms"), home.resolve("config/papers/forms"));
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/cn/heyan/notice/programmes"), home.resolve("config/programmes"));
        Path sample = home.resolve("samples/packets/agrees");
        packet = InventedNotice.write(sample.resolve("packet"), LocalDate.of(2025, 12, 31));
        Files.writeString(
                sample.resolve("expected.json"),
                "{\"programme\": \"" + ID + "\", \"exit\": 0, \"verdict\": \"AGREES\", \"findings\": []}");
        for (Path corpus : List.of(home.resolve("samples/corpus"), folder.resolve("DIR"))) {
            for (String name : List.of("digital-1.xml", "digital-1.pdf")) {
                copy("samples/corpus/invoices/" + name, corpus.resolve("invoices/" + name));
                copy("samples/corpus/truth/" + name + ".json", corpus.resolve("truth/" + name + ".json"));
            }
        }
        System.setProperty("heyan.home", home.toString());
        System.setProperty("heyan.desk.port", "0");
        System.setProperty("heyan.inbox.still-for", "1s");
        System.setProperty("heyan.readers", "1");
        engine = Starting.engine();
    }

    @AfterAll
    void leaves_nothing_behind() {
        engine.close();
        List.of("heyan.home", "heyan.desk.port", "heyan.inbox.still-for", "heyan.readers")
                .forEach(System::clearProperty);
    }

    @Test
    void every_line_of_the_documents_runs_or_is_run_elsewhere() throws Exception {
        TreeSet<String> lines = new TreeSet<>(Typed.inDocuments());
        assertThat(lines).hasSizeGreaterThan(12);
        // what needs packets in the ledger comes after serve has taken one
        serve();
        lines.removeIf(line -> line.startsWith("serve"));
        lines.removeIf(line -> ELSEWHERE.containsKey(line.split(" ")[0]));
        for (String line : lines) {
            if (!line.startsWith("restore") && !line.startsWith("forget")) {
                run(line, home);
            }
        }
        run("forget PACKET --why 依据", home);
        Path second = folder.resolve("second");
        FileSystemUtils.copyRecursively(home.resolve("config"), second.resolve("config"));
        System.setProperty("heyan.home", second.toString());
        run("restore DIR", second);
        assertThat(second.resolve("data/packets")).isNotEmptyDirectory();
    }

    @Test
    void no_line_is_named_that_no_document_has() throws IOException {
        List<String> first =
                Typed.inDocuments().stream().map(line -> line.split(" ")[0]).toList();
        assertThat(first).containsAll(ELSEWHERE.keySet());
    }

    /** As the service runs, until the packet that was dropped is reported. */
    private void serve() throws InterruptedException, IOException {
        Thread serving = new Thread(() -> type(home, "serve"), "heyan serve");
        serving.start();
        Path inbox = home.resolve("inbox").resolve(ID);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(inbox).isDirectory());
        FileSystemUtils.copyRecursively(packet, inbox.resolve("节水改造"));
        Path report = home.resolve("outbox/节水改造/report.json");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(report).exists());
        Thread.sleep(1000);
        serving.interrupt();
        serving.join(Duration.ofSeconds(60).toMillis());
        assertThat(serving.isAlive()).isFalse();
    }

    private void run(String line, Path where) {
        String[] words = Typed.words(line);
        for (int i = 0; i < words.length; i++) {
            words[i] = inPlace(words, i);
        }
        int exit = type(where, words);
        assertThat(exit).as(line + "\n" + said.toString(StandardCharsets.UTF_8)).isLessThan(2);
    }

    /** What a line names by way of example is put in its place. */
    private String inPlace(String[] words, int at) {
        Path dir = folder.resolve(words[at]);
        return switch (words[at]) {
            case "PACKET", "材料包" -> words[0].equals("forget") ? "节水改造" : packet.toString();
            case "FILE", "FILE..." ->
                home.resolve("samples/corpus/invoices/digital-1.xml").toString();
            case "DIR", "报告" ->
                words[0].equals("backup") || words[0].equals("restore")
                        ? folder.resolve("copy").toString()
                        : words[at - 1].equals("--packets")
                                ? home.resolve("samples/packets").toString()
                                : dir.toString();
            case "ID", "<id>" -> ID;
            default -> words[at];
        };
    }

    private int type(Path where, String... words) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings usual = Heyan.around(where, folder, out, out);
        return CommandLineStart.run(
                new Surroundings(
                        usual.home(),
                        usual.caller(),
                        usual.out(),
                        usual.err(),
                        () -> new Shared(engine.journey(), engine.progress()),
                        usual.serve(),
                        usual.reader(),
                        usual.forget(),
                        usual.accounts(),
                        usual.programmes(),
                        usual.brokenForms(),
                        usual.labels(),
                        usual.upkeep()),
                words);
    }

    private static void copy(String from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(Path.of(from), to);
    }

    /** One start for all lines that read. */
    private record Shared(Journey journey, Progress progress) implements Engine {

        @Override
        public void close() {
            // the next line uses it too
        }
    }
}
