package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.intake.ContentDigest;
import cn.heyan.intake.Inbox;
import cn.heyan.store.Archive;
import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PorterTest {

    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-11-20T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path inbox;
    private Archive archive;
    private Ledger ledger;
    private Porter porter;

    @BeforeEach
    void hires() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        archive = new Archive(folder.resolve("data"));
        Database database = Engine.H2.open();
        ledger = new Ledger(database, new History(database, NOON));
        porter = new Porter(
                new Inbox(inbox, Duration.ZERO),
                archive,
                ledger,
                new Outbox(folder.resolve("outbox"), ZoneOffset.UTC),
                () -> Set.of(PROGRAMME),
                NOON);
    }

    @Test
    void a_packet_that_comes_again_after_its_original_was_purged_is_examined_again() throws IOException {
        Path scan = drop("云岭精工.jpg", "ink");
        LedgerEntry entry = carried(ContentDigest.of(scan));
        ledger.begin(entry.id(), NOON.instant());
        ledger.move(entry.id(), new PacketState.Refused("坏文件"), History.HEYAN, NOON.instant());
        Files.delete(entry.original());

        assertThat(carried(ContentDigest.of(drop("云岭精工.jpg", "ink"))).state()).isEqualTo(State.WAITING);
        assertThat(entry.original()).hasContent("ink");
    }

    @Test
    void moves_a_packet_out_of_the_inbox_and_keeps_it_byte_for_byte() throws IOException {
        Path scan = drop(PROGRAMME + "/云岭精工.jpg", "ink");
        LedgerEntry entry = carried(ContentDigest.of(scan));
        assertThat(scan).doesNotExist();
        assertThat(entry.original()).hasContent("ink");
        assertThat(entry.programme()).contains(PROGRAMME);
        assertThat(entry.outbox()).isEqualTo(folder.resolve("outbox/云岭精工"));
    }

    @Test
    void a_packet_that_came_before_is_noted_in_its_folder_and_not_entered_again() throws IOException {
        LedgerEntry first = carried(ContentDigest.of(drop("a.jpg", "ink")));
        end(first.id(), new PacketState.Examined("AGREES"), new PacketState.Reported("AGREES"));
        drop("另一个名字.jpg", "ink");
        carryTwice();
        assertThat(ledger.find(first.id())).map(LedgerEntry::state).contains(State.REPORTED);
        assertThat(first.outbox().resolve("再次收到.txt")).content().contains("另一个名字.jpg");
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void a_packet_that_was_refused_may_try_again_in_the_folder_of_a_programme() throws IOException {
        LedgerEntry first = carried(ContentDigest.of(drop("a.jpg", "ink")));
        end(first.id(), new PacketState.Refused("不知是哪个申报事项"));
        LedgerEntry second = carried(ContentDigest.of(drop(PROGRAMME + "/a.jpg", "ink")));
        assertThat(second.state()).isEqualTo(State.WAITING);
        assertThat(second.programme()).contains(PROGRAMME);
    }

    @Test
    void goes_on_with_what_was_parked_when_the_power_went() throws IOException {
        Path scan = drop("a.jpg", "ink");
        String id = ContentDigest.of(scan);
        archive.park(scan, Optional.empty());
        LedgerEntry entry = carried(id);
        assertThat(entry.original()).hasContent("ink");
        assertThat(archive.parked()).isEmpty();
    }

    @Test
    void goes_on_with_what_was_entered_but_not_yet_in_its_place_when_the_power_went() throws IOException {
        Path scan = drop("a.jpg", "ink");
        String id = ContentDigest.of(scan);
        Path place = archive.place(id, "a.jpg");
        archive.park(scan, Optional.empty());
        ledger.enter(new LedgerEntry(
                id, "a.jpg", Optional.empty(), State.WAITING, 0, place, folder.resolve("outbox/a"), NOON.instant()));
        carried(id);
        assertThat(place).hasContent("ink");
        try (Stream<Path> arriving = Files.list(folder.resolve("data/arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void two_packets_of_one_name_get_folders_of_their_own_before_either_is_reported() throws IOException {
        LedgerEntry first = carried(ContentDigest.of(drop("a.jpg", "ink")));
        LedgerEntry second = carried(ContentDigest.of(drop(PROGRAMME + "/a.jpg", "other ink")));
        assertThat(second.outbox()).isNotEqualTo(first.outbox());
    }

    @Test
    void goes_on_with_what_reached_its_place_but_is_not_waiting_when_the_power_went() throws IOException {
        Path scan = drop("a.jpg", "ink");
        String id = ContentDigest.of(scan);
        Path place = archive.place(id, "a.jpg");
        ledger.enter(new LedgerEntry(
                id, "a.jpg", Optional.empty(), State.ARRIVED, 0, place, folder.resolve("outbox/a"), NOON.instant()));
        archive.move(scan, place);
        assertThat(carried(id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void an_original_that_the_ledger_does_not_know_is_entered_again() throws IOException {
        Path scan = drop("a.jpg", "ink");
        String id = ContentDigest.of(scan);
        archive.move(scan, archive.place(id, "a.jpg"));
        porter.adopt();
        LedgerEntry entry = carried(id);
        assertThat(entry.state()).isEqualTo(State.WAITING);
        assertThat(entry.original()).hasContent("ink");
        porter.adopt();
        assertThat(ledger.counts()).containsEntry(State.WAITING, 1).containsEntry(State.ARRIVED, 0);
    }

    private void end(String id, PacketState... states) {
        ledger.begin(id, NOON.instant());
        for (PacketState state : states) {
            ledger.move(id, state, History.HEYAN, NOON.instant());
        }
    }

    private Path drop(String name, String content) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private LedgerEntry carried(String id) throws IOException {
        carryTwice();
        return ledger.find(id).orElseThrow();
    }

    /** Two looks: the first only sees. */
    private void carryTwice() throws IOException {
        porter.carry();
        porter.carry();
    }
}
