package cn.heyan.route.readers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Which readers there are, when each was last heard of, and how those that are gone ended. Thread-safe. */
public final class Roster {

    /** Of ended readers so many are remembered. */
    private static final int REMEMBERED = 200;
    /** A reader says every five seconds that it is there. */
    private static final long SILENT = Duration.ofSeconds(30).toNanos();

    private final Map<String, Long> heard = new LinkedHashMap<>();
    private final Map<String, Ending> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ending> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final List<IntConsumer> listeners = new ArrayList<>();

    /** Tells how many readers there are whenever that changes. */
    public synchronized void listen(IntConsumer listener) {
        listeners.add(listener);
    }

    synchronized void heard(String reader) {
        if (ended.containsKey(reader)) {
            return;
        }
        if (heard.put(reader, System.nanoTime()) == null) {
            tell();
        }
    }

    synchronized void ended(String reader, Ending how) {
        ended.put(reader, how);
        if (heard.remove(reader) != null) {
            tell();
        }
    }

    /** How a reader ended, as far as that is known; one that was not heard of for long has ended somehow. */
    synchronized Optional<Ending> ending(String reader) {
        Ending known = ended.get(reader);
        if (known != null) {
            return Optional.of(known);
        }
        return isSilent(reader) ? Optional.of(Ending.UNKNOWN) : Optional.empty();
    }

    private boolean isSilent(String reader) {
        Long last = heard.get(reader);
        return last == null || System.nanoTime() - last > SILENT;
    }

    /** How long ago a reader was heard of; nothing if it never was. */
    synchronized Optional<Duration> silence(String reader) {
        return Optional.ofNullable(heard.get(reader)).map(last -> Duration.ofNanos(System.nanoTime() - last));
    }

    /** Readers that are there. */
    public synchronized int count() {
        if (heard.keySet().removeIf(this::isSilent)) {
            tell();
        }
        return heard.size();
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(heard.size()));
    }
}
