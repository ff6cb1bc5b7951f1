package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.report.DigestLetter;
import cn.heyan.report.Examples;
import cn.heyan.report.Letters;
import cn.heyan.report.Postage;
import cn.heyan.report.ReportSettings;
import cn.heyan.route.Subscriber.Rhythm;
import cn.heyan.route.Subscriber.Role;
import cn.heyan.store.Database;
import cn.heyan.store.DigestBook;
import cn.heyan.store.Engine;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LetterStanding;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters with a heavy report: through a server that takes them, above our own limit, and past servers that take less than we thought. */
class PostmanTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");
    private static final String ID = "p-2024-11-21-ab";
    private static final int HEAVY = 30_000_000;

    @TempDir
    Path folder;

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private Instant now = NOON;
    private Database database;
    private PostRoom room;
    private FolderBlobs blobs;

    @BeforeEach
    void start() throws IOException {
        camel.start();
        database = Engine.H2.open();
        room = new PostRoom(database);
        blobs = new FolderBlobs(folder.resolve("blobs"));
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void a_report_and_a_working_paper_of_thirty_megabytes_arrive_whole_where_the_limit_allows_them() throws Exception {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            deliver(postman(mail.getSmtp().getPort(), 60_000_000), HEAVY);

            MimeMessage[] all = mail.getReceivedMessages();
            assertThat(all).as("two reviewers and an auditor").hasSize(3);
            for (MimeMessage one : all) {
                MimeMultipart whole = (MimeMultipart) one.getContent();
                assertThat(whole.getBodyPart(1).getInputStream().readAllBytes())
                        .isEqualTo(Files.readAllBytes(folder.resolve("outbox/云岭/report.pdf")));
            }
        } finally {
            mail.stop();
        }
        assertThat(standing("report").state()).isEqualTo("SENT");
    }

    @Test
    void above_the_limit_the_letter_goes_and_says_where_the_report_lies() throws Exception {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            deliver(postman(mail.getSmtp().getPort(), Postage.USUAL.largest()), HEAVY);

            MimeMessage[] all = mail.getReceivedMessages();
            assertThat(all).hasSize(3);
            assertThat(text(all[0])).contains("report.pdf（41.1 MB）未随信附上", "见发件箱文件夹“云岭”");
        } finally {
            mail.stop();
        }
    }

    @Test
    void a_server_that_finds_it_too_large_gets_it_without_attachments_under_the_same_message_id() throws Exception {
        try (FakeMailServer small = new FakeMailServer((to, number) -> "250 ok", 1_000_000, false)) {
            Postman postman = postman(small.port(), Postage.USUAL.largest());
            deliver(postman, 3_000_000);
            assertThat(small.taken()).isZero();
            assertThat(standing("report").lastError()).contains("信件过大", "552");

            round(postman);
            assertThat(small.taken()).isEqualTo(2);
        }
        LetterStanding sent = standing("report");
        assertThat(sent.state()).isEqualTo("SENT");
        MimeMessage lighter = postman(1, 1).message(sent.letter());
        assertThat(lighter.getMessageID()).isEqualTo("<" + ID + "@heyan>");
        assertThat(((MimeMultipart) lighter.getContent()).getCount()).isEqualTo(1);
        assertThat(text(lighter)).contains("附件未随信送达：核验报告-", "请到发件箱文件夹“云岭”取").doesNotContain("所附 PDF");
        assertThat(folder.resolve("outbox/云岭/letter.eml"))
                .as("the first one stays")
                .exists();
    }

    @Test
    void a_server_that_hangs_up_in_the_middle_is_tried_again_and_then_gets_the_lighter_letter() throws Exception {
        try (FakeMailServer rude = new FakeMailServer((to, number) -> "250 ok", 1_000_000, true)) {
            Postman postman = postman(rude.port(), Postage.USUAL.largest());
            deliver(postman, 3_000_000);
            for (int i = 0; i < 2; i++) {
                assertThat(standing("report").lastError()).contains("中途断开");
                assertThat(rude.taken()).isZero();
                now = now.plus(Duration.ofHours(1));
                round(postman);
            }
            round(postman);
            assertThat(rude.taken()).isEqualTo(2);
        }
        assertThat(standing("report").state()).isEqualTo("SENT");
    }

    @Test
    void a_server_that_does_not_even_take_the_lighter_letter_leaves_a_note_with_its_reason() throws Exception {
        try (FakeMailServer none = new FakeMailServer((to, number) -> "250 ok", 100, false)) {
            Postman postman = postman(none.port(), Postage.USUAL.largest());
            deliver(postman, 3_000_000);
            round(postman);
        }
        assertThat(standing("report").state()).isEqualTo("REFUSED");
        assertThat(folder.resolve("outbox/云岭/信件未送达.txt")).content().contains("552");
    }

    private Postman postman(int port, long largest) {
        Postage postage = new Postage(largest);
        Letters letters = new Letters(ReportSettings.CHINESE, "", postage);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Digests digests = new Digests(
                List.of(
                        new Subscriber(List.of("zhang@ju.example.org"), Rhythm.AT_ONCE, List.of(), "", Role.REVIEWER),
                        new Subscriber(List.of("shen@ju.example.org"), Rhythm.AT_ONCE, List.of(), "", Role.AUDITOR)),
                letters,
                new DigestLetter(ReportSettings.CHINESE, "", postage),
                new DigestBook(database),
                room,
                folder.resolve("mail"),
                "heyan@ju.example.org",
                clock);
        MailServer server = new MailServer(
                "smtp://127.0.0.1:" + port, "", "", "heyan@ju.example.org", List.of(), "", Duration.ofSeconds(20));
        return new Postman(letters, room, blobs, server, digests, (examined, filed) -> {}, clock);
    }

    /** Writes, posts and sends the letters about a packet with a report of so many bytes. */
    private void deliver(Postman postman, int bytes) throws Exception {
        Path reports = Files.createDirectories(folder.resolve("outbox/云岭"));
        byte[] noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        Files.write(reports.resolve("report.pdf"), noise);
        Files.write(reports.resolve("report.xlsx"), new byte[10_000]);
        LedgerEntry entry = new LedgerEntry(
                ID, "云岭.pdf", Optional.empty(), LedgerEntry.State.WAITING, 0, folder.resolve(ID), reports, NOON);
        postman.write(Examples.differing(folder), ID, reports);
        postman.post(Examples.differing(folder), entry, blobs.put(reports.resolve(Postman.LETTER)));
        round(postman);
    }

    /** As routes/notify.yaml does it. */
    private void round(Postman same) throws Exception {
        for (PostedLetter letter : room.due(now)) {
            try (ProducerTemplate template = camel.createProducerTemplate()) {
                template.sendBody(same.endpoint(), same.message(letter));
                same.sent(letter);
            } catch (CamelExecutionException failed) {
                same.delayed(letter, failed);
            }
        }
    }

    private LetterStanding standing(String kind) {
        return room.find(ID + "/" + kind).orElseThrow();
    }

    private static String text(MimeMessage letter) throws Exception {
        MimeMultipart bodies = (MimeMultipart)
                ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        return (String) bodies.getBodyPart(0).getContent();
    }
}
