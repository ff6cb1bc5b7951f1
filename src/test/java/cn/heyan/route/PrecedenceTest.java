package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedenceTest {

    private static final Instant NOW = Instant.parse("2024-11-20T04:00:00Z");

    @TempDir
    Path folder;

    private final Database database = Engine.H2.open();
    private final Ledger ledger = new Ledger(database, new History(database, Clock.systemUTC()));
    private final Precedence precedence = new Precedence(ledger);

    private void waits(String id, long bytes, int second) throws IOException {
        Path original = folder.resolve(id);
        try (RandomAccessFile file = new RandomAccessFile(original.toFile(), "rw")) {
            file.setLength(bytes);
        }
        Instant when = NOW.plusSeconds(second);
        ledger.enter(new LedgerEntry(
                id, id + ".pdf", Optional.empty(), State.ARRIVED, 0, original, folder.resolve("out" + id), when));
        ledger.move(id, new PacketState.Waiting(), History.HEYAN, when);
    }

    private Optional<String> next(int free, int places) {
        return precedence.next(free, places).map(LedgerEntry::id);
    }

    @Test
    void the_last_free_place_is_left_to_a_short_packet() throws IOException {
        waits("long", Precedence.LONG + 1, 1);
        waits("another", Precedence.LONG + 1, 2);
        assertThat(next(2, 3)).contains("long");
        assertThat(next(1, 3)).isEmpty();
        waits("short", Precedence.LONG, 3);
        assertThat(next(2, 3)).contains("long");
        assertThat(next(1, 3)).contains("short");
    }

    @Test
    void where_there_is_one_place_only_everybody_gets_it_in_turn() throws IOException {
        waits("long", Precedence.LONG + 1, 1);
        waits("short", 1, 2);
        assertThat(next(1, 1)).contains("long");
    }
}
