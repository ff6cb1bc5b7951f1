package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.History;
import cn.heyan.store.Known;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.LettingGo;
import cn.heyan.store.PacketState;
import cn.heyan.store.UsedPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    private static final Instant ENDED = Instant.parse("2014-11-20T04:00:00Z");

    @TempDir
    Path folder;

    /** Whether the packet's original is there after a look at this moment. */
    private boolean kept(String now, Period usual, Map<String, Period> programmes) throws IOException {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        Database database = Engine.H2.open();
        History history = new History(database, clock);
        Ledger ledger = new Ledger(database, history);
        Path data = folder.resolve("data");
        Path original = data.resolve("packets/p/original/a.pdf");
        Files.createDirectories(original.getParent());
        Files.writeString(original, "ink");
        Path outbox = folder.resolve("outbox/p");
        ledger.enter(new LedgerEntry("p", "a.pdf", Optional.empty(), State.ARRIVED, 0, original, outbox, ENDED));
        ledger.move("p", new PacketState.Waiting(), History.HEYAN, ENDED);
        ledger.begin("p", ENDED);
        ledger.move("p", new PacketState.Examined("AGREES"), History.HEYAN, ENDED);
        ledger.move("p", new PacketState.Reported("AGREES"), History.HEYAN, ENDED);
        ledger.describe("p", new Known("", "", "", "digital", 1, 1, Set.of()));
        LettingGo lettingGo = new LettingGo(
                database,
                new FolderBlobs(folder.resolve("blobs")),
                history,
                new UsedPapers(database.sql(), ZoneOffset.UTC),
                data,
                folder.resolve("outbox"),
                clock);
        new Retention(lettingGo, usual, programmes, clock).purge();
        return Files.exists(original);
    }

    @Test
    void ten_years_are_over_the_moment_after_and_not_on_the_day() throws IOException {
        Period ten = Period.ofYears(10);
        assertThat(kept("2024-11-20T04:00:00Z", ten, Map.of())).isTrue();
        assertThat(kept("2024-11-20T04:00:01Z", ten, Map.of())).isFalse();
    }

    @Test
    void a_programmes_own_time_goes_before_the_usual_one() throws IOException {
        Period ten = Period.ofYears(10);
        assertThat(kept("2025-11-20T04:00:01Z", ten, Map.of("digital", Period.ofYears(15))))
                .isTrue();
        assertThat(kept("2025-11-20T04:00:01Z", ten, Map.of("other", Period.ofYears(15))))
                .isFalse();
        assertThat(kept("2015-11-20T04:00:01Z", Period.ZERO, Map.of("digital", Period.ofYears(1))))
                .isFalse();
    }

    @Test
    void without_a_time_everything_is_kept_for_ever() throws IOException {
        assertThat(kept("2114-11-20T04:00:00Z", Period.ZERO, Map.of())).isTrue();
    }
}
