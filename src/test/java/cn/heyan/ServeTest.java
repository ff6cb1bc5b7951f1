package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.heyan.sample.SmallPacket;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry.State;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The real routes, the real engines, a real database and a real mail server: what a reviewer drops comes out once. */
class ServeTest {

    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void opens() {
        mail.start();
    }

    @AfterEach
    void closes() {
        mail.stop();
    }

    @Test
    void a_packet_copied_slowly_is_reported_once_and_mailed_once_and_known_again() throws Exception {
        byte[] packet = Files.readAllBytes(SmallPacket.write(folder.resolve("made.pdf")));
        try (ConfigurableApplicationContext heyan = serve()) {
            Path drop = folder.resolve("inbox").resolve(PROGRAMME).resolve("云岭精工.pdf");
            copySlowly(packet, drop);
            Path report = folder.resolve("outbox/云岭精工/report.html");
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(report).exists());
            await().atMost(Duration.ofSeconds(30)).until(() -> mail.getReceivedMessages().length == 1);
            assertThat(drop).doesNotExist();
            MimeMessage letter = mail.getReceivedMessages()[0];
            assertThat(letter.getSubject()).contains("核验差异报告").contains("不一致");
            assertThat(Arrays.toString(letter.getAllRecipients())).contains("ju@example.org");

            Files.write(drop.resolveSibling("换个名字.pdf"), packet);
            Path note = folder.resolve("outbox/云岭精工/再次收到.txt");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(note).content().contains("换个名字.pdf"));
            assertThat(heyan.getBean(Ledger.class).counts())
                    .containsEntry(State.REPORTED, 1)
                    .containsEntry(State.WAITING, 0);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void a_packet_that_cannot_be_read_is_refused_with_a_sentence_and_kept() throws Exception {
        try (ConfigurableApplicationContext heyan = serve()) {
            Files.writeString(folder.resolve("inbox").resolve("坏文件.pdf"), "%PDF-1.7 not really\n%%EOF\n");
            Path note = folder.resolve("outbox/坏文件/拒收说明.txt");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(note).content().contains("坏文件.pdf"));
            // the note appears first, the state after it
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(heyan.getBean(Ledger.class).counts())
                            .containsEntry(State.REFUSED, 1)
                            .containsEntry(State.WAITING, 0));
            assertThat(mail.getReceivedMessages()).isEmpty();
        }
    }

    private ConfigurableApplicationContext serve() {
        return Starting.serving(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.desk.port=0",
                "heyan.inbox.look-every=300ms",
                "heyan.inbox.still-for=1s",
                "heyan.mail.server=smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                "heyan.mail.to=ju@example.org",
                "heyan.mail.try-every=1s",
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
    }

    /** As a scanner writes to a share: in pieces, with pauses longer than a drop must be still for. */
    private static void copySlowly(byte[] packet, Path drop) throws IOException, InterruptedException {
        int pieces = 3;
        for (int i = 0; i < pieces; i++) {
            try (OutputStream out = Files.newOutputStream(drop, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                int from = packet.length / pieces * i;
                int to = i == pieces - 1 ? packet.length : packet.length / pieces * (i + 1);
                out.write(packet, from, to - from);
            }
            Thread.sleep(1500);
        }
    }
}
