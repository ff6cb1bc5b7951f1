package cn.heyan.evidence;

import java.util.List;

/**
 * A value that a field may have, with those that state it.
 *
 * @param value read
 * @param witnesses at least one
 */
public record Candidate<T>(T value, List<Witness> witnesses) {

    public Candidate {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("a candidate has a witness: " + value);
        }
    }

    /** A value with its only witness. */
    public static <T> Candidate<T> of(T value, Witness witness) {
        return new Candidate<>(value, List.of(witness));
    }
}
