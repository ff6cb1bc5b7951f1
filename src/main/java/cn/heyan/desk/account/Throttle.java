package cn.heyan.desk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets nobody guess passwords: after five wrong ones each further try waits twice as long. Thread-safe. */
final class Throttle {

    private static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long this name or address has to wait; zero if it may try now. */
    synchronized Duration wait(String who) {
        Tries so = tries.get(who);
        if (so == null || !clock.instant().isBefore(so.until())) {
            return Duration.ZERO;
        }
        return Duration.between(clock.instant(), so.until());
    }

    synchronized void failed(String who) {
        int count = tries.getOrDefault(who, new Tries(0, Instant.MIN)).count() + 1;
        Duration wait = Duration.ZERO;
        if (count >= FREE) {
            wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 10));
            wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
        tries.remove(who);
        tries.put(who, new Tries(count, clock.instant().plus(wait)));
        if (tries.size() > MOST) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String who) {
        tries.remove(who);
    }

    private record Tries(int count, Instant until) {}
}
