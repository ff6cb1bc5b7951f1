package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.heyan.sample.InventedNotice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * No document's text is written outside of data and outbox: whatever Heyan writes, however briefly, lies there, and the log says
 * nothing of what papers say, at DEBUG neither. The real script starts it; only Java is watched (a security manager sees every file).
 */
class NothingElsewhereTest {

    private static final String ID = "lanchuan-2025-water-saving";

    /** Words of the packet's papers that stand in no file's name and in no notice: goods, numbers, part of the applicant's name. */
    private static final List<String> SAID =
            List.of("冷却塔循环水装置", "管网流量监测仪", "25432000000000010018", "25432000000000010026", "265486.73", "42000");

    @TempDir
    Path folder;

    private Path home;
    private Path packet;

    @BeforeEach
    void an_installation_whose_java_is_watched() throws Exception {
        assumeThat(Runtime.version().feature())
                .as("a Java with a security manager")
                .isLessThan(24);
        home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/heyan.jar"), "");
        for (String part : List.of("config", "routes")) {
            FileSystemUtils.copyRecursively(Path.of(part), home.resolve(part));
        }
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/cn/heyan/notice/forms"), home.resolve("config/papers/forms"));
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/cn/heyan/notice/programmes"), home.resolve("config/programmes"));
        Files.copy(Path.of("heyan"), home.resolve("heyan"));
        // tried already, so that no start rehearses
        Files.writeString(home.resolve("lib/heyan.jsa"), "");
        packet = InventedNotice.write(folder.resolve("packet"), LocalDate.of(2025, 12, 31));
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(
                java,
                "#!/usr/bin/env bash\nwords=()\nfor word in \"$@\"; do case $word in\n"
                        + "  -cp) next=cp ;;\n"
                        + "  cn.heyan.Heyan) words+=(-XX:TieredStopAtLevel=1 -Djava.security.manager=allow -Dsun.jnu.encoding=UTF-8 -cp '"
                        + System.getProperty("java.class.path") + "' cn.heyan.Watched '" + folder.resolve("notes")
                        + "') ;;\n"
                        + "  *) [[ ${next:-} == cp ]] || words+=(\"$word\"); next= ;;\nesac; done\nexec '"
                        + Path.of(System.getProperty("java.home"), "bin", "java") + "' \"${words[@]}\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void a_check_writes_into_data_and_its_reports_only_and_logs_nothing_of_the_papers() throws Exception {
        Path out = folder.resolve("reports");
        Process check = start("check", packet.toString(), "--programme", ID, "--out", out.toString());
        assertThat(check.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(out.resolve("report.json")).as(log()).exists();
        assertThat(out.resolve("packet-annotated.pdf")).exists();
        assertThat(written()).isNotEmpty().allMatch(file -> below(file, out) || below(file, home.resolve("data")));
        assertThat(log()).contains("DEBUG").doesNotContain(SAID);
    }

    @Test
    void serve_writes_into_data_inbox_and_outbox_only() throws Exception {
        Process serve = start("serve");
        try {
            Path inbox = home.resolve("inbox").resolve(ID);
            until(() -> Files.isDirectory(inbox));
            FileSystemUtils.copyRecursively(packet, inbox.resolve("节水改造"));
            until(() -> Files.exists(home.resolve("outbox/节水改造/report.json")));
        } finally {
            serve.destroy();
            assertThat(serve.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(written()).isNotEmpty().allMatch(file -> List.of("data", "inbox", "outbox").stream()
                .anyMatch(name -> below(file, home.resolve(name))));
    }

    private Process start(String... words) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", home.resolve("heyan").toString());
        builder.command().addAll(List.of(words));
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (old, own) -> own + old);
        if (words[0].equals("check")) {
            builder.environment().put("LOGGING_LEVEL_ROOT", "DEBUG");
        }
        builder.environment().put("HEYAN_DESK_PORT", "0");
        builder.environment().put("HEYAN_READERS", "1");
        builder.environment().put("HEYAN_INBOX_STILLFOR", "1s");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private static void until(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!there.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private List<Path> written() throws IOException {
        return Files.readAllLines(folder.resolve("notes.files")).stream()
                .map(file -> home.resolve(file).toAbsolutePath().normalize())
                .toList();
    }

    private static boolean below(Path file, Path place) {
        return file.startsWith(place.toAbsolutePath().normalize());
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"), StandardCharsets.UTF_8);
    }
}
