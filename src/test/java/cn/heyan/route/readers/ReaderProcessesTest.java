package cn.heyan.route.readers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, a real broker, pages that say themselves what they are. */
class ReaderProcessesTest {

    private static final int PAGES = 10;

    @TempDir
    Path folder;

    @Test
    void a_page_that_ends_its_reader_is_unread_with_the_reason_and_all_others_are_read() throws Exception {
        Packet packet = packet();
        try (Trial trial = new Trial(folder);
                Crew crew = crew(trial, "-Dheyan.mischief=abort:3,spin:5,hoard:8")) {
            crew.start(2);
            Map<Integer, PageHeard> heard = ask(trial, packet);
            assertThat(heard).hasSize(PAGES);
            assertThat(heard.get(3).unread())
                    .hasValueSatisfying(why -> assertThat(why).contains("第 3 页").contains("异常终止"));
            assertThat(heard.get(5).unread())
                    .hasValueSatisfying(why -> assertThat(why).contains("第 5 页").contains("超过时限"));
            assertThat(heard.get(8).unread())
                    .hasValueSatisfying(why -> assertThat(why).contains("第 8 页").contains("内存不足"));
            for (int page : List.of(1, 2, 4, 6, 7, 9, 10)) {
                assertThat(text(heard.get(page), page)).contains("Invoice No. " + (1000 + page));
            }
        }
    }

    @Test
    void a_reader_without_the_journeys_disk_fetches_the_file_and_one_without_a_parent_ends() throws Exception {
        Packet packet = packet();
        List<String> command = new ArrayList<>(command(""));
        command.remove("--child");
        command.add(1, "-Dheyan.readers=1");
        Path elsewhere = folder.resolve("elsewhere");
        command.addAll(List.of("--data", elsewhere.toString()));
        try (Trial trial = new Trial(folder)) {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile());
            builder.environment().putAll(environment(trial));
            Process reader = builder.start();
            try {
                Map<Integer, PageHeard> heard = ask(trial, packet);
                for (int page = 1; page <= PAGES; page++) {
                    assertThat(text(heard.get(page), page)).contains("Invoice No. " + (1000 + page));
                }
                assertThat(elsewhere.resolve("reader-1/files").resolve(packet.sha256()))
                        .hasSameBinaryContentAs(packet.files().get(0).path());
            } finally {
                reader.destroyForcibly();
            }
            Process child = new ProcessBuilder(command(""))
                    .redirectOutput(folder.resolve("log2").toFile())
                    .redirectError(folder.resolve("log2").toFile())
                    .start();
            child.getOutputStream().close();
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Map<Integer, PageHeard> ask(Trial trial, Packet packet) throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(4);
        try {
            Map<Integer, Future<PageHeard>> asked = new TreeMap<>();
            for (int page = 1; page <= PAGES; page++) {
                int number = page;
                asked.put(
                        page,
                        askers.submit(() -> trial.ask(packet, packet.files().get(0), number)));
            }
            Map<Integer, PageHeard> heard = new TreeMap<>();
            for (Map.Entry<Integer, Future<PageHeard>> each : asked.entrySet()) {
                heard.put(each.getKey(), each.getValue().get(4, TimeUnit.MINUTES));
            }
            return heard;
        } finally {
            askers.shutdownNow();
        }
    }

    private static String text(PageHeard heard, int number) throws IOException {
        assertThat(heard.unread()).isEmpty();
        Page page = heard.page(
                new PageRef("invoices.pdf", number), (w, h, dpi) -> new PagePicture(Path.of("none"), w, h, dpi));
        return page.text().text();
    }

    private Crew crew(Trial trial, String options) {
        return new Crew(command(options), sharing(environment(trial)), folder.resolve("crew"), trial.roster());
    }

    private static Map<String, String> sharing(Map<String, String> environment) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put("HEYAN_READER_SHARES_DISK", "1");
        return more;
    }

    private static Map<String, String> environment(Trial trial) {
        return Map.of(
                "HEYAN_BROKER_URL", trial.address().url(),
                "HEYAN_BROKER_USER", trial.address().user(),
                "HEYAN_BROKER_PASSWORD", trial.address().password());
    }

    private static List<String> command(String option) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Dheyan.page-deadline=6s",
                "-cp",
                System.getProperty("java.class.path")));
        if (!option.isEmpty()) {
            command.add(1, option);
        }
        command.addAll(List.of("cn.heyan.Heyan", "reader", "--child"));
        return command;
    }

    private Packet packet() throws Exception {
        Path file = folder.resolve("invoices.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= PAGES; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    pen.newLineAtOffset(72, 700);
                    pen.showText("Invoice No. " + (1000 + page));
                    pen.endText();
                }
            }
            document.save(file.toFile());
        }
        String digest;
        try (InputStream in = Files.newInputStream(file)) {
            digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
        SourceFile source = new SourceFile(
                "invoices.pdf", file, "application/pdf", digest, Files.size(file), PAGES, Optional.empty());
        return new Packet(
                digest,
                "invoices.pdf",
                digest,
                List.of(source),
                List.of(),
                Optional.empty(),
                Instant.now(),
                Files.createDirectories(folder.resolve("work")));
    }
}
