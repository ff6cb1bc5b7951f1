package cn.heyan.desk.queue;

import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.store.Ledger;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages how far packets are: page n of m as it is read, and that the queue has changed. Thread-safe. */
@Component
public final class Live {

    private static final long AN_HOUR = 3_600_000;

    private final Ledger ledger;
    private final Clock clock;
    private final Map<String, Far> packets = new ConcurrentHashMap<>();
    private final List<SseEmitter> followers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService look =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "desk-live"));
    private String last = "";

    /** Listens to this progress and looks at this ledger. */
    public Live(Progress progress, Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        progress.listen(new Progress.Listener() {
            @Override
            public void page(String packet, int done, int total) {
                read(packet, done, total);
            }

            @Override
            public void stage(String packet, Stage stage) {
                come(packet, stage);
            }
        });
        // ended by shutdownNow; what goes wrong in one look is over with it
        java.util.concurrent.Future<?> unused = look.scheduleWithFixedDelay(this::queue, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * How far a packet is.
     *
     * @param packet its name
     * @param done pages read
     * @param total pages in all
     * @param since when its first page was read
     * @param stage that it is at; OCR while its pages are read
     */
    public record Far(String packet, int done, int total, Instant since, Stage stage) {

        /** Seconds until the last page, as fast as the pages so far; none while that is not known. */
        Optional<Long> left(Instant now) {
            if (done < 2 || done >= total) {
                return Optional.empty();
            }
            long so = Duration.between(since, now).toMillis();
            return Optional.of(so * (total - done) / (done - 1) / 1000);
        }
    }

    /** Where the packet of this name is, if its pages are being read. */
    public Optional<Far> of(String packet) {
        return Optional.ofNullable(packets.get(packet));
    }

    /** A page's ear, until it closes. */
    SseEmitter follow() {
        SseEmitter follower = new SseEmitter(AN_HOUR);
        follower.onCompletion(() -> followers.remove(follower));
        follower.onTimeout(follower::complete);
        followers.add(follower);
        packets.values().forEach(far -> tell(follower, "page", said(far)));
        return follower;
    }

    private void come(String packet, Stage stage) {
        Far far = packets.compute(
                packet,
                (name, was) -> was == null
                        ? new Far(name, 0, 0, clock.instant(), stage)
                        : new Far(name, was.done(), was.total(), was.since(), stage));
        followers.forEach(follower -> tell(follower, "page", said(far)));
    }

    private void read(String packet, int done, int total) {
        Far far = packets.compute(
                packet,
                (name, was) -> new Far(
                        name, done, total, was == null || done <= 1 ? clock.instant() : was.since(), Stage.OCR));
        followers.forEach(follower -> tell(follower, "page", said(far)));
    }

    private Map<String, Object> said(Far far) {
        return Map.of(
                "packet", far.packet(),
                "done", far.done(),
                "total", far.total(),
                "left", far.left(clock.instant()).orElse(-1L),
                "stage", far.stage().name());
    }

    private void queue() {
        if (followers.isEmpty()) {
            return;
        }
        String now = String.valueOf(ledger.counts());
        if (!now.equals(last)) {
            last = now;
            packets.values().removeIf(far -> far.done() >= far.total());
            followers.forEach(follower -> tell(follower, "queue", Map.of()));
        } else {
            // a line that keeps proxies from closing a quiet connection, and shows us who has left
            followers.forEach(follower -> tell(follower, "beat", Map.of()));
        }
    }

    private void tell(SseEmitter follower, String event, Map<String, ?> said) {
        try {
            follower.send(SseEmitter.event().name(event).data(said));
        } catch (IOException | IllegalStateException gone) {
            followers.remove(follower);
        }
    }

    @PreDestroy
    void close() {
        look.shutdownNow();
        followers.forEach(SseEmitter::complete);
    }
}
