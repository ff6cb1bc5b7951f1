package cn.heyan.evidence;

import java.util.List;

/**
 * A value that an authoritative source states or that two independent witnesses agree on (已确定).
 *
 * @param value the value
 * @param witnesses for it, the best place to look first
 */
public record Settled<T>(T value, List<Witness> witnesses) implements Reading<T> {

    public Settled {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("a settled value has a witness: " + value);
        }
    }
}
