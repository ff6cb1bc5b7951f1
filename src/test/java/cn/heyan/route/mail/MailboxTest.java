package cn.heyan.route.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.intake.Intake;
import cn.heyan.intake.Limits;
import cn.heyan.journey.Progress;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageSettings;
import cn.heyan.route.Opening;
import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.MailBook;
import cn.heyan.store.MailBook.Kind;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final String SENDER = "caiwu@qiye.example.org";

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private GreenMailUser user;
    private Path inbox;
    private MailBook book;
    private PostRoom room;
    private Ledger ledger;
    private Database database;

    @BeforeEach
    void opens() throws IOException {
        mail.start();
        user = mail.setUser("shenbao@ju.example.org", "shenbao", "geheim");
        inbox = Files.createDirectories(folder.resolve("inbox"));
        database = Engine.H2.open();
        book = new MailBook(database);
        room = new PostRoom(database);
        ledger = new Ledger(database, new History(database, NOON));
    }

    @AfterEach
    void closes() {
        mail.stop();
    }

    @Test
    void a_message_with_attachments_is_a_packet_and_its_sender_hears_what_came() throws Exception {
        deliver(Messages.message(
                "1",
                SENDER,
                "申报材料/云岭",
                Map.of("发票.png", Messages.picture(), "说明.exe", "MZ nothing".getBytes(StandardCharsets.US_ASCII))));
        mailbox().look();

        Path packet = only(inbox);
        assertThat(packet.getFileName().toString()).startsWith("申报材料／云岭-");
        assertThat(packet.resolve("发票.png")).hasBinaryContent(Messages.picture());
        assertThat(database.sql()
                        .sql("select packet_id from mail_taken")
                        .query(String.class)
                        .single())
                .as("the packet that the ledger will know, so that the message goes when the packet goes")
                .isEqualTo(cn.heyan.intake.ContentDigest.of(packet));
        assertThat(receipt()).contains("附件 2 个", "可读文件 1 个，共 1 页", "✗ 说明.exe");
        assertThat(Files.readString(receiptFile())).contains("In-Reply-To: <1@qiye.example.org>", "Auto-Submitted");
        try (Stream<Path> kept = Files.walk(folder.resolve("mail"))) {
            assertThat(kept.filter(file -> file.toString().endsWith(".eml"))).hasSize(2);
        }
    }

    @Test
    void the_same_message_is_never_taken_twice_however_it_comes_again() throws Exception {
        MimeMessage message = Messages.message("1", SENDER, "申报材料", Map.of("发票.png", Messages.picture()));
        deliver(message);
        mailbox().look();
        message.setHeader("Received", "by another server");
        deliver(message);
        mailbox().look();

        assertThat(book.count(Kind.PACKET)).isEqualTo(1);
        assertThat(room.due(NOON.instant())).hasSize(1);
        only(inbox);
    }

    @Test
    void other_papers_under_the_same_message_id_are_not_lost() throws Exception {
        deliver(Messages.message("1", SENDER, "申报材料", Map.of("发票.png", Messages.picture())));
        deliver(Messages.message("1", SENDER, "申报材料", Map.of("营业执照.png", Messages.picture())));
        mailbox().look();

        assertThat(book.count(Kind.PACKET)).isEqualTo(2);
    }

    @Test
    void strangers_and_senders_whom_our_server_does_not_confirm_are_refused_and_kept_without_an_answer()
            throws Exception {
        deliver(Messages.message("1", "x@elsewhere.example.org", "申报材料", Map.of("发票.png", Messages.picture())));
        MimeMessage forged = Messages.message("2", SENDER, "申报材料", Map.of("发票.png", Messages.picture()));
        forged.setHeader("Authentication-Results", "mx.elsewhere.example.org; dmarc=pass");
        deliver(forged);
        mailbox(new Gate(List.of("@qiye.example.org"), "mx.ju.example.org", 1_000_000))
                .look();

        assertThat(book.count(Kind.REFUSED)).isEqualTo(2);
        assertThat(inbox).isEmptyDirectory();
        assertThat(room.due(NOON.instant())).isEmpty();
    }

    @Test
    void a_sender_whom_our_server_confirms_is_welcome() throws Exception {
        MimeMessage confirmed = Messages.message("1", SENDER, "申报材料", Map.of("发票.png", Messages.picture()));
        confirmed.setHeader("Authentication-Results", "mx.ju.example.org; spf=pass; dkim=pass; dmarc=pass");
        deliver(confirmed);
        mailbox(new Gate(List.of("*"), "mx.ju.example.org", 1_000_000)).look();

        assertThat(book.count(Kind.PACKET)).isEqualTo(1);
    }

    @Test
    void a_message_that_is_too_large_is_not_fetched_and_its_sender_hears_of_the_limit() throws Exception {
        deliver(Messages.message("1", SENDER, "申报材料", Map.of("发票.png", Messages.picture())));
        mailbox(new Gate(List.of("*"), "", 300)).look();

        assertThat(book.count(Kind.REFUSED)).isEqualTo(1);
        assertThat(inbox).isEmptyDirectory();
        assertThat(receipt()).contains("超过上限");
    }

    @Test
    void only_a_sender_whom_our_server_confirms_hears_that_a_message_was_too_large() throws Exception {
        MimeMessage confirmed = Messages.message("1", SENDER, "申报材料", Map.of("发票.png", Messages.picture()));
        confirmed.setHeader("Authentication-Results", "mx.ju.example.org; dmarc=pass");
        deliver(confirmed);
        deliver(Messages.message("2", "x@qiye.example.org", "申报材料", Map.of()));
        mailbox(new Gate(List.of("*"), "mx.ju.example.org", 300)).look();
        assertThat(book.count(Kind.REFUSED)).isEqualTo(2);
        assertThat(receipt()).contains("超过上限");
    }

    @Test
    void thirty_megabytes_come_in_byte_for_byte_up_to_the_limit() throws Exception {
        byte[] large = Messages.picture(30_000_000);
        deliver(Messages.message("1", SENDER, "扫描件", Map.of("扫描件.png", large)));
        mailbox(new Gate(List.of("@qiye.example.org"), "", 42_000_000)).look();

        assertThat(only(inbox).resolve("扫描件.png")).hasBinaryContent(large);
        assertThat(receipt()).contains("可读文件 1 个，共 1 页");
    }

    @Test
    void a_reply_is_noted_with_the_packet_and_a_bounce_gets_no_answer() throws Exception {
        LedgerEntry packet = new LedgerEntry(
                "p1",
                "云岭.pdf",
                Optional.empty(),
                LedgerEntry.State.WAITING,
                0,
                folder.resolve("data/p1"),
                folder.resolve("outbox/云岭"),
                NOON.instant());
        ledger.enter(packet);
        MimeMessage reply = Messages.message("5", "zhang@ju.example.org", "答复：核验差异报告", Map.of());
        reply.setHeader("In-Reply-To", "<p1@heyan>");
        deliver(reply);
        MimeMessage bounce = Messages.message("6", "MAILER-DAEMON@ju.example.org", "Undelivered", Map.of());
        bounce.setHeader("References", "<p1@heyan>");
        deliver(bounce);
        mailbox().look();

        assertThat(folder.resolve("outbox/云岭/回信与退信.txt"))
                .content()
                .contains("回信，来自 zhang@ju.example.org", "退信，来自 MAILER-DAEMON");
        assertThat(room.due(NOON.instant())).isEmpty();
        assertThat(new History(database, NOON).of("p1"))
                .anyMatch(change -> change.toString().contains("letter.bounced"));
    }

    @Test
    void a_message_without_attachments_is_answered_so() throws Exception {
        deliver(Messages.message("1", SENDER, "你好", Map.of()));
        mailbox().look();

        assertThat(book.count(Kind.EMPTY)).isEqualTo(1);
        assertThat(receipt()).contains("没有附件");
    }

    @Test
    void a_packet_that_was_in_the_book_but_not_yet_in_the_inbox_goes_on_after_a_power_cut() throws Exception {
        deliver(Messages.message("1", SENDER, "申报材料", Map.of("发票.png", Messages.picture())));
        mailbox().look();
        Path packet = only(inbox);
        String digest;
        try (Stream<Path> kept = Files.list(folder.resolve("mail"))) {
            digest = kept.map(file -> file.getFileName().toString())
                    .filter(name -> name.length() == 64)
                    .findFirst()
                    .orElseThrow()
                    .substring(0, 64);
        }
        Files.writeString(
                folder.resolve("mail").resolve(digest + ".name"),
                packet.getFileName().toString());
        Files.move(packet, inbox.resolve(".mail-" + digest));
        mailbox().look();

        assertThat(packet.resolve("发票.png")).exists();
    }

    private Mailbox mailbox() {
        return mailbox(new Gate(List.of("@qiye.example.org", "@ju.example.org"), "", 1_000_000));
    }

    private Mailbox mailbox(Gate gate) {
        Opening opening = new Opening(
                new Intake(Limits.DEFAULT, new PageCount(PageSettings.USUAL)),
                folder.resolve("work"),
                NOON,
                new Progress());
        Path kept = folder.resolve("mail");
        return new Mailbox(
                new Account(
                        "imap://127.0.0.1:" + mail.getImap().getPort(),
                        "shenbao",
                        "geheim",
                        "INBOX",
                        "",
                        Duration.ofSeconds(5)),
                new MailSorter(
                        gate,
                        kept,
                        inbox,
                        Optional.empty(),
                        opening,
                        book,
                        new Answers(room, ledger, new History(database, NOON), kept, "heyan@ju.example.org", NOON),
                        NOON));
    }

    private void deliver(MimeMessage message) throws Exception {
        user.deliver(Messages.travelled(message));
    }

    private Path receiptFile() {
        List<PostedLetter> due = room.due(NOON.instant());
        assertThat(due).hasSize(1);
        assertThat(due.get(0).recipients()).containsExactly(SENDER);
        return due.get(0).file();
    }

    private String receipt() throws Exception {
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(receiptFile()));
        MimeMultipart bodies = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return (String) bodies.getBodyPart(0).getContent();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
