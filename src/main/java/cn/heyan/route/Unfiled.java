package cn.heyan.route;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends of journeys that disk or database did not take (待归档): each is tried again until they do, while no further packet
 * begins.
 */
final class Unfiled {

    private static final Logger LOG = LoggerFactory.getLogger(Unfiled.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Clock clock;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    Unfiled(Clock clock) {
        this.clock = clock;
    }

    /** What is to be booked. */
    @FunctionalInterface
    interface Booking {

        /** Books it; may be asked again after it failed half way. */
        void book() throws IOException, MessagingException;
    }

    /** Books it now or later; {@code then} is done once, afterwards. */
    void file(String packet, Booking booking, Runnable then) {
        attempt(packet, new Waiting(booking, then, clock.instant()));
    }

    /** Tries again those whose time has come. */
    void again() {
        waiting.forEach((packet, each) -> {
            if (!clock.instant().isBefore(each.next())) {
                attempt(packet, each);
            }
        });
    }

    /** Whether any is not booked yet. */
    boolean any() {
        return !waiting.isEmpty();
    }

    private void attempt(String packet, Waiting each) {
        try {
            each.booking().book();
        } catch (IOException | MessagingException | RuntimeException later) {
            LOG.warn("材料包 {} 的结果暂时无法存档，{} 秒后再试 / not filed yet: {}", packet, PAUSE.toSeconds(), later.toString());
            waiting.put(
                    packet,
                    new Waiting(each.booking(), each.then(), clock.instant().plus(PAUSE)));
            return;
        }
        waiting.remove(packet);
        each.then().run();
    }

    private record Waiting(Booking booking, Runnable then, Instant next) {}
}
