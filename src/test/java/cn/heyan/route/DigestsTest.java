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
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestsTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2024-11-20T00:30:00Z"), ZoneOffset.UTC);
    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";

    @TempDir
    Path folder;

    private PostRoom room;
    private DigestBook book;

    @BeforeEach
    void opens() {
        Database database = Engine.H2.open();
        room = new PostRoom(database);
        book = new DigestBook(database);
    }

    @Test
    void gathers_packets_into_one_letter_a_day_that_says_the_counts_first() throws Exception {
        Digests digests = digests(reader(Rhythm.DAILY, List.of(), ""));
        note(digests, "p1");
        note(digests, "p2");
        digests.daily();

        MimeMessage letter = only();
        assertThat(letter.getSubject()).isEqualTo("每日核验汇总 2024-11-20｜共 2 份材料：不一致 2");
        assertThat(text(letter))
                .startsWith("共 2 份材料：不一致 2")
                .contains("衡阳云岭精工有限公司", "https://desk.example.invalid/packets/p2");
        assertThat(((MimeMultipart) letter.getContent()).getCount()).isEqualTo(3);
    }

    @Test
    void tells_each_packet_once() throws Exception {
        Digests digests = digests(reader(Rhythm.DAILY, List.of(), ""));
        note(digests, "p1");
        digests.daily();
        digests.daily();

        assertThat(room.due(MORNING.instant())).hasSize(1);
    }

    @Test
    void a_weekly_reader_hears_nothing_daily() throws Exception {
        Digests digests = digests(reader(Rhythm.WEEKLY, List.of(), ""));
        note(digests, "p1");
        digests.daily();
        assertThat(room.due(MORNING.instant())).isEmpty();
        digests.weekly();
        assertThat(room.due(MORNING.instant())).hasSize(1);
    }

    @Test
    void readers_hear_only_of_their_programmes_and_district() throws Exception {
        Digests digests =
                digests(reader(Rhythm.DAILY, List.of("another"), ""), reader(Rhythm.WEEKLY, List.of(PROGRAMME), "石鼓区"));
        note(digests, "p1");
        digests.daily();
        digests.weekly();

        assertThat(room.due(MORNING.instant())).isEmpty();
        assertThat(digests(reader(Rhythm.AT_ONCE, List.of(PROGRAMME), "")).atOnce(Examples.differing(folder)))
                .hasSize(1);
    }

    @Test
    void never_shows_a_whole_identity() throws Exception {
        Digests digests = digests(reader(Rhythm.DAILY, List.of(), ""));
        note(digests, "p1");
        digests.daily();

        assertThat(text(only())).doesNotContain("91430400MA4QTEST1X");
    }

    private Digests digests(Subscriber... subscribers) {
        String desk = "https://desk.example.invalid/packets/{id}";
        return new Digests(
                List.of(subscribers),
                new Letters(ReportSettings.CHINESE, desk, Postage.USUAL),
                new DigestLetter(ReportSettings.CHINESE, desk, Postage.USUAL),
                book,
                room,
                folder.resolve("mail"),
                "heyan@ju.example.org",
                MORNING);
    }

    private static Subscriber reader(Rhythm rhythm, List<String> programmes, String district) {
        return new Subscriber(List.of("zhang@ju.example.org"), rhythm, programmes, district, Role.REVIEWER);
    }

    private void note(Digests digests, String id) throws Exception {
        Path reports = Files.createDirectories(folder.resolve("outbox").resolve(id));
        Files.writeString(reports.resolve("report.pdf"), "%PDF-1.7 test");
        digests.note(
                Examples.differing(folder),
                new LedgerEntry(
                        id,
                        id + ".pdf",
                        Optional.empty(),
                        LedgerEntry.State.WAITING,
                        0,
                        folder.resolve(id),
                        reports,
                        MORNING.instant()));
    }

    private MimeMessage only() throws Exception {
        List<PostedLetter> due = room.due(MORNING.instant());
        assertThat(due).hasSize(1);
        try (InputStream in = Files.newInputStream(due.get(0).file())) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private static String text(MimeMessage letter) throws Exception {
        MimeMultipart bodies = (MimeMultipart)
                ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        return (String) bodies.getBodyPart(0).getContent();
    }
}
