package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class UnfiledTest {

    private final AtomicReference<Clock> now = new AtomicReference<>(at(0));
    private final List<String> done = new ArrayList<>();
    private final AtomicBoolean full = new AtomicBoolean(true);

    private static Clock at(int seconds) {
        return Clock.fixed(Instant.EPOCH.plusSeconds(seconds), ZoneOffset.UTC);
    }

    private void book() throws IOException {
        if (full.get()) {
            throw new IOException("No space left on device");
        }
        done.add("booked");
    }

    @Test
    void an_end_that_the_disk_does_not_take_is_booked_once_when_it_does() {
        Unfiled unfiled = new Unfiled(new Clock() {
            @Override
            public Instant instant() {
                return now.get().instant();
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        unfiled.file("a1", this::book, () -> done.add("free"));
        assertThat(unfiled.any()).isTrue();
        now.set(at(9));
        full.set(false);
        unfiled.again();
        assertThat(done).isEmpty();
        now.set(at(10));
        unfiled.again();
        unfiled.again();
        assertThat(done).containsExactly("booked", "free");
        assertThat(unfiled.any()).isFalse();
    }
}
