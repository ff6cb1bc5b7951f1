package cn.heyan.evidence;

import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a value is settled.
 *
 * <p>A value is settled when an authoritative means states it, or two independent means agree on it, and no one whose word
 * weighs as much states another. The first and the second OCR reader are independent of each other; a lone OCR reader
 * who dissents from an agreement that does not rest on OCR alone is overruled.
 */
public final class Settling {

    private Settling() {}

    /** The reading that these statements of one field amount to; equal values are joined. */
    public static <T> Reading<T> settle(List<Candidate<T>> statements, String reasonIfNone) {
        List<Candidate<T>> joined = join(statements);
        if (joined.isEmpty()) {
            return new Absent<>(reasonIfNone);
        }
        Candidate<T> best = joined.get(0);
        boolean undisputed = joined.stream().skip(1).allMatch(other -> overrules(best, other));
        return enough(best) && undisputed ? new Settled<>(best.value(), best.witnesses()) : new Doubtful<>(joined);
    }

    /** Equal values as one candidate with all its witnesses, the best supported first. */
    public static <T> List<Candidate<T>> join(List<Candidate<T>> statements) {
        List<Candidate<T>> joined = new ArrayList<>();
        for (Candidate<T> statement : statements) {
            int at = 0;
            while (at < joined.size() && !joined.get(at).value().equals(statement.value())) {
                at++;
            }
            if (at == joined.size()) {
                joined.add(statement);
            } else {
                List<Witness> both = new ArrayList<>(joined.get(at).witnesses());
                statement.witnesses().stream().filter(w -> !both.contains(w)).forEach(both::add);
                joined.set(at, new Candidate<>(statement.value(), both));
            }
        }
        joined.sort(Comparator.<Candidate<T>>comparingInt(Settling::weight)
                .thenComparingDouble(Settling::confidence)
                .reversed());
        return joined;
    }

    private static boolean enough(Candidate<?> candidate) {
        Set<Means> means = means(candidate);
        return means.size() >= 2 || means.stream().anyMatch(Means::authoritative);
    }

    private static boolean overrules(Candidate<?> best, Candidate<?> other) {
        boolean bestIsMoreThanPictures = means(best).stream().anyMatch(m -> m != Means.OCR && m != Means.SECOND_OCR);
        boolean otherIsOneReader = means(other).size() == 1
                && (means(other).contains(Means.OCR) || means(other).contains(Means.SECOND_OCR));
        return bestIsMoreThanPictures && otherIsOneReader;
    }

    private static int weight(Candidate<?> candidate) {
        Set<Means> means = means(candidate);
        return means.size() + (means.stream().anyMatch(Means::authoritative) ? 10 : 0);
    }

    private static double confidence(Candidate<?> candidate) {
        return candidate.witnesses().stream()
                .mapToDouble(Witness::confidence)
                .max()
                .orElse(0);
    }

    private static Set<Means> means(Candidate<?> candidate) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        candidate.witnesses().forEach(w -> means.add(w.means()));
        return means;
    }
}
