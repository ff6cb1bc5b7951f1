package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.Books;
import cn.heyan.store.Database;
import cn.heyan.store.Engine;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.History;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookkeepingTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_sum_is_told_as_gauges_and_in_a_file() throws IOException {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Database database = Engine.H2.open();
        new Ledger(database, new History(database, clock))
                .enter(new LedgerEntry(
                        "a1", "a.pdf", Optional.empty(), State.ARRIVED, 0, Path.of("/d"), Path.of("/o"), NOON));
        Path file = folder.resolve("books.txt");
        Bookkeeping books = new Bookkeeping(new Books(database, new FolderBlobs(folder)), file, clock);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        books.bindTo(registry);
        assertThat(registry.get("heyan.packets.received").gauge().value()).isEqualTo(1);
        assertThat(registry.get("heyan.packets").tag("state", "arrived").gauge().value())
                .isEqualTo(1);
        assertThat(registry.get("heyan.packets")
                        .tag("state", "reported")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("heyan.ledger.adds.up").gauge().value()).isEqualTo(1);
        books.write();
        assertThat(file).content().startsWith("2024-11-20 04:00:00 收到 1 = 已报告 0");
    }
}
