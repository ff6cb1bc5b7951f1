package cn.heyan.journey;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens how far packets are, and remembers how long each stage took. Thread-safe. */
public final class Progress {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    /** Adds a listener. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /**
     * A page has been read.
     *
     * @param packet its packet's name
     * @param done pages read so far, this one included
     * @param total pages in all
     */
    public void page(String packet, int done, int total) {
        listeners.forEach(listener -> listener.page(packet, done, total));
    }

    /** A packet has come to this stage. */
    public void stage(String packet, Stage stage) {
        listeners.forEach(listener -> listener.stage(packet, stage));
    }

    /** A stage has worked for so long (on one thread). */
    public synchronized void took(Stage stage, long elapsedNanos) {
        nanos.merge(stage, elapsedNanos, Long::sum);
    }

    /** How long each stage has worked so far, all threads together. */
    public synchronized Map<Stage, Duration> times() {
        Map<Stage, Duration> times = new EnumMap<>(Stage.class);
        nanos.forEach((stage, n) -> times.put(stage, Duration.ofNanos(n)));
        return times;
    }

    /** The stages of the journey. */
    public enum Stage {
        INTAKE,
        PAGE,
        OCR,
        CLASSIFY,
        EXTRACT,
        RECONCILE,
        REPORT
    }

    /** Hears of pages as they are read. */
    @FunctionalInterface
    public interface Listener {

        /** A page has been read: {@code done} of {@code total}. */
        void page(String packet, int done, int total);

        /** A packet has come to this stage, after its pages. */
        default void stage(String packet, Stage stage) {}
    }
}
