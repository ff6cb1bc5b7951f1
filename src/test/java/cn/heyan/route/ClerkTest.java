package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Submission;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Examination;
import cn.heyan.report.DigestLetter;
import cn.heyan.report.Letters;
import cn.heyan.report.Postage;
import cn.heyan.report.ReportSettings;
import cn.heyan.store.Books;
import cn.heyan.store.Database;
import cn.heyan.store.DigestBook;
import cn.heyan.store.Engine;
import cn.heyan.store.Examinations;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import cn.heyan.store.PostRoom;
import cn.heyan.store.UsedPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The last steps of a journey, interrupted at each, on both databases. */
@ParameterizedClass
@EnumSource
class ClerkTest {

    private static final String ID = "ab".repeat(32);

    @TempDir
    Path folder;

    private final Database database;
    private final Ledger ledger;
    private final PassingClock clock = new PassingClock(Instant.parse("2024-11-20T04:00:00Z"));
    private long least;
    private LedgerEntry entry;

    ClerkTest(Engine engine) {
        database = engine.open();
        ledger = new Ledger(database, new History(database, clock));
    }

    @BeforeEach
    void a_packet_waits() throws IOException {
        Path original = Files.writeString(folder.resolve("a.pdf"), "ink");
        entry = new LedgerEntry(
                ID, "a.pdf", Optional.empty(), State.ARRIVED, 0, original, folder.resolve("outbox/a"), clock.instant());
        ledger.enter(entry);
        ledger.move(ID, new PacketState.Waiting(), History.HEYAN, clock.instant());
    }

    /** As after a start of the process. */
    private Clerk clerk() {
        FolderBlobs blobs = new FolderBlobs(folder.resolve("blobs"));
        Filing filing = new Filing(
                database,
                ledger,
                blobs,
                new Examinations(database, blobs),
                new UsedPapers(database.sql(), ZoneOffset.UTC),
                new History(database, clock),
                clock);
        MailServer mail =
                new MailServer("", "", "", "heyan@localhost", List.of("ju@example.org"), "", Duration.ofSeconds(1));
        Letters letters = new Letters(ReportSettings.CHINESE);
        PostRoom room = new PostRoom(database);
        Digests none = new Digests(
                List.of(),
                letters,
                new DigestLetter(ReportSettings.CHINESE, "", Postage.USUAL),
                new DigestBook(database),
                room,
                folder.resolve("digests"),
                "heyan@localhost",
                clock);
        return new Clerk(
                ledger,
                filing,
                new Outbox(folder.resolve("outbox"), ZoneOffset.UTC),
                new Postman(letters, room, blobs, mail, none, (examined, filed) -> {}, clock),
                new Room(folder, least, clock),
                folder.resolve("drafts"),
                new Turns(Optional.empty()),
                1);
    }

    private Outcome reported(Submission submission) throws IOException {
        Files.createDirectories(submission.out());
        Files.writeString(submission.out().resolve("report.json"), "{}");
        Files.writeString(submission.out().resolve("report.pdf"), "paper");
        Witness here = new Witness(new PageRef("a.pdf", 1), Box.PAGE, "", Means.XML, 1);
        SourceFile file = new SourceFile("a.pdf", entry.original(), "application/pdf", ID, 3, 1, Optional.empty());
        Packet packet = new Packet(
                ID, "a.pdf", ID, List.of(file), List.of(), Optional.empty(), clock.instant(), folder.resolve("work"));
        Examination examination = new Examination(
                new Dossier(new ReadPacket(packet, List.of(), List.of()), List.of()),
                new Programme("digital", "数字化", List.of("申报书"), "通知", List.of(), Map.of(), List.of()),
                "测试",
                new Applicant(
                        new Settled<>("衡阳云岭精工有限公司", List.of(here)), new Settled<>("91430400MA4RBX2K7X", List.of(here))),
                List.of(),
                List.of(),
                List.of());
        return new Outcome.Reported(examination, submission.out());
    }

    private State state() {
        return ledger.find(ID).orElseThrow().state();
    }

    private void allIsWell() throws IOException {
        assertThat(state()).isEqualTo(State.REPORTED);
        assertThat(folder.resolve("outbox/a/report.json")).hasContent("{}");
        assertThat(new PostRoom(database).about(ID)).hasSize(1);
        assertThat(new Books(database, new FolderBlobs(folder.resolve("blobs"))).faults())
                .isEmpty();
    }

    @Test
    void a_packet_that_was_being_read_when_the_process_ended_goes_again() throws IOException {
        Clerk killed = clerk();
        killed.begin(killed.next().get(0));
        assertThat(killed.next()).isEmpty();
        assertThat(state()).isEqualTo(State.READING);

        Clerk next = clerk();
        LedgerEntry again = next.next().get(0);
        next.end(reported(next.begin(again)), again);
        allIsWell();
    }

    @Test
    void an_outbox_that_takes_nothing_delays_the_report_and_costs_nothing() throws IOException {
        Files.writeString(folder.resolve("outbox"), "in the way");
        Clerk clerk = clerk();
        LedgerEntry taken = clerk.next().get(0);
        clerk.end(reported(clerk.begin(taken)), taken);
        assertThat(state()).isEqualTo(State.EXAMINED);
        assertThat(new PostRoom(database).about(ID)).hasSize(1);

        Files.delete(folder.resolve("outbox"));
        clock.passes(Duration.ofSeconds(9));
        assertThat(clerk.next()).isEmpty();
        assertThat(state()).isEqualTo(State.EXAMINED);
        clock.passes(Duration.ofSeconds(1));
        assertThat(clerk.next()).isEmpty();
        allIsWell();
    }

    @Test
    void what_was_examined_when_the_process_ended_is_published_and_not_examined_again() throws IOException {
        Files.writeString(folder.resolve("outbox"), "in the way");
        Clerk killed = clerk();
        LedgerEntry taken = killed.next().get(0);
        killed.end(reported(killed.begin(taken)), taken);
        Files.delete(folder.resolve("outbox"));

        assertThat(clerk().next()).isEmpty();
        allIsWell();
        FolderBlobs blobs = new FolderBlobs(folder.resolve("blobs"));
        assertThat(new Examinations(database, blobs).of(ID)).hasSize(1);
    }

    @Test
    void a_full_disk_begins_nothing_and_blames_no_packet() throws IOException {
        least = Long.MAX_VALUE;
        assertThat(clerk().next()).isEmpty();
        assertThat(state()).isEqualTo(State.WAITING);

        least = 0;
        Clerk clerk = clerk();
        LedgerEntry taken = clerk.next().get(0);
        clerk.begin(taken);
        clerk.end(new Outcome.Broken("系统故障"), taken);
        assertThat(state()).isEqualTo(State.WAITING);
        LedgerEntry second = clerk.next().get(0);
        clerk.begin(second);
        clerk.end(new Outcome.Broken("系统故障"), second);
        assertThat(state()).isEqualTo(State.BROKEN);
        assertThat(folder.resolve("outbox/a/系统故障说明.txt")).content().contains("系统故障");
    }

    @Test
    void a_packet_that_was_underway_whenever_the_process_ended_is_set_aside_in_the_end() {
        int begun = 0;
        for (Clerk clerk = clerk(); ; clerk = clerk()) {
            List<LedgerEntry> next = clerk.next();
            if (next.isEmpty()) {
                break;
            }
            clerk.begin(next.get(0));
            begun++;
        }
        assertThat(begun).isEqualTo(13);
        assertThat(state()).isEqualTo(State.BROKEN);
    }
}
