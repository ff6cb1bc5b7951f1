package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A ledger whose file is closed and opened again and again, as restarts and commands beside the service do. */
class ClosedDatabaseTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");
    private static final int TIMES = 60;

    private final Database database = Engine.closedAfterEach();

    @Test
    void what_was_committed_is_there_however_often_the_file_is_closed() {
        History history = new History(database, Clock.fixed(NOON, ZoneOffset.UTC));
        PostRoom room = new PostRoom(database);
        for (int i = 1; i <= TIMES; i++) {
            history.note(History.HEYAN, "packet.received", "a" + i % 3, Map.of(), Map.of("n", i));
            PostedLetter letter =
                    new PostedLetter("a" + i, "a", "", Path.of("/outbox/a.eml"), List.of("ju@example.org"), 0);
            room.post(letter, NOON);
            assertThat(room.due(NOON)).containsExactly(letter);
            room.sent(letter, NOON);
            assertThat(room.due(NOON)).isEmpty();
        }
        assertThat(history.verify()).isEmpty();
        assertThat(history.after(0, TIMES + 1)).hasSize(TIMES);
    }
}
