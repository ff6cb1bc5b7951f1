package cn.heyan.route;

import cn.heyan.store.LedgerEntry;
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

    /** Books what became of this packet now or later; {@code then} is done once, afterwards. */
    void file(LedgerEntry packet, Booking booking, Runnable then) {
        attempt(packet.id(), new Waiting(packet.name(), booking, then, clock.instant(), ""));
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
            String reason = later.toString();
            // once for each reason: the tries that follow are not worth a line every few seconds
            if (!reason.equals(each.said())) {
                LOG.warn("材料包 {} 的结果暂时无法存档，每 {} 秒再试 / not filed yet: {}", each.name(), PAUSE.toSeconds(), reason);
            }
            waiting.put(packet, each.later(clock.instant().plus(PAUSE), reason));
            return;
        }
        waiting.remove(packet);
        if (!each.said().isEmpty()) {
            LOG.info("材料包 {} 的结果已存档 / filed", each.name());
        }
        each.then().run();
    }

    private record Waiting(String name, Booking booking, Runnable then, Instant next, String said) {

        Waiting later(Instant at, String reason) {
            return new Waiting(name, booking, then, at, reason);
        }
    }
}
