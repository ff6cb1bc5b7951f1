package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnfiledTest {

    private static final String FULL = "No space left on device";

    private final Logger logger = (Logger) LoggerFactory.getLogger(Unfiled.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Deque<String> troubles = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final PassingClock clock = new PassingClock(Instant.EPOCH);
    private final Unfiled unfiled = new Unfiled(clock);

    @BeforeEach
    void listens() {
        said.start();
        logger.addAppender(said);
    }

    @AfterEach
    void listens_no_longer() {
        logger.detachAppender(said);
    }

    @Test
    void an_end_that_the_disk_does_not_take_is_booked_once_when_it_does() {
        troubles.add(FULL);
        file();
        assertThat(unfiled.any()).isTrue();
        passes(9);
        assertThat(done).isEmpty();
        passes(1);
        unfiled.again();
        assertThat(done).containsExactly("booked", "free");
        assertThat(unfiled.any()).isFalse();
    }

    @Test
    void each_reason_is_said_once_by_the_packets_name_and_so_is_the_end() {
        troubles.addAll(List.of(FULL, FULL, "Read-only file system", "Read-only file system"));
        file();
        for (int i = 0; i < 4; i++) {
            passes(10);
        }
        assertThat(done).containsExactly("booked", "free");
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        full -> assertThat(full).contains("云岭精工.pdf", FULL),
                        locked -> assertThat(locked).contains("云岭精工.pdf", "Read-only"),
                        end -> assertThat(end).contains("云岭精工.pdf", "已存档"));
    }

    @Test
    void an_end_that_is_booked_at_once_is_no_news() {
        file();
        assertThat(done).containsExactly("booked", "free");
        assertThat(said.list).isEmpty();
    }

    private void file() {
        Path place = Path.of("data");
        unfiled.file(
                new LedgerEntry("a1", "云岭精工.pdf", Optional.empty(), State.READING, 1, place, place, clock.instant()),
                this::book,
                () -> done.add("free"));
    }

    private void book() throws IOException {
        if (!troubles.isEmpty()) {
            throw new IOException(troubles.remove());
        }
        done.add("booked");
    }

    private void passes(int seconds) {
        clock.passes(Duration.ofSeconds(seconds));
        unfiled.again();
    }
}
