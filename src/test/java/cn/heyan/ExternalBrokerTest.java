package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.heyan.route.readers.EmbeddedBroker;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Pages by way of a broker that is not ours and not always there. */
class ExternalBrokerTest {

    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";
    private static final String PASSWORD = "only in this test";

    @TempDir
    Path folder;

    @Test
    void a_packet_waits_while_the_broker_is_gone_and_goes_on_when_it_is_back() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        EmbeddedBroker broker = broker(port);
        try (ConfigurableApplicationContext heyan = serve(port)) {
            drop("一.pdf", 2);
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(report("一")).exists());
            broker.close();
            drop("二.pdf", 3);
            Path work = folder.resolve("data/work");
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.list(work)
                    .anyMatch(each -> each.getFileName().toString().startsWith("packet-")));
            Thread.sleep(3000);
            assertThat(report("二")).doesNotExist();
            broker = broker(port);
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(report("二")).exists());
            assertThat(report("二")).content().contains("\"pages\" : 3").contains("\"unread\" : [ ]");
        } finally {
            broker.close();
        }
    }

    private EmbeddedBroker broker(int port) throws IOException {
        return EmbeddedBroker.start("127.0.0.1", port, "heyan", PASSWORD, folder);
    }

    private Path report(String packet) {
        return folder.resolve("outbox").resolve(packet).resolve("report.json");
    }

    private void drop(String name, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    pen.newLineAtOffset(72, 700);
                    pen.showText("Page " + page + " of " + pages);
                    pen.endText();
                }
            }
            document.save(
                    folder.resolve("inbox").resolve(PROGRAMME).resolve(name).toFile());
        }
    }

    private ConfigurableApplicationContext serve(int port) {
        return Starting.serving(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.inbox.look-every=300ms",
                "heyan.inbox.still-for=1s",
                "heyan.readers=1",
                "heyan.broker.url=tcp://127.0.0.1:" + port,
                "heyan.broker.password=" + PASSWORD,
                "server.port=0",
                "heyan.desk.port=0"));
    }
}
