package cn.heyan.reconcile.score;

import cn.heyan.reconcile.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points as far as they can be told (得分).
 *
 * @param low certain
 * @param high possible: what was not read, is doubtful, or is for a person to judge, may add so much
 * @param notes why they are not more, or not certain, in Chinese
 */
public record Points(BigDecimal low, BigDecimal high, List<String> notes) {
    /** None. */
    static final Points NONE = certain(BigDecimal.ZERO);

    public Points {
        notes = List.copyOf(notes);
    }

    /** So many. */
    static Points certain(BigDecimal points) {
        return new Points(points, points, List.of());
    }

    /** Up to so many. */
    static Points upTo(BigDecimal points) {
        return new Points(BigDecimal.ZERO, points, List.of());
    }

    /** Whether they are certain. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** The same, and why. */
    Points noting(String note) {
        List<String> more = new ArrayList<>(notes);
        if (!more.contains(note)) {
            more.add(note);
        }
        return new Points(low, high, more);
    }

    /** The same; what was not read is said. */
    Points missing(Figure figure) {
        return figure.missing().isEmpty() ? this : noting("未读清：" + String.join("、", figure.missing()));
    }

    Points plus(Points other) {
        return with(other, low.add(other.low), high.add(other.high));
    }

    /** The better of both. */
    Points best(Points other) {
        return with(other, low.max(other.low), high.max(other.high));
    }

    /** No more than this. */
    Points cappedAt(BigDecimal most) {
        return new Points(low.min(most), high.min(most), notes);
    }

    /** None of them certain. */
    Points provisional(Optional<String> reason) {
        return reason.map(why -> new Points(BigDecimal.ZERO, high, notes).noting(why))
                .orElse(this);
    }

    private Points with(Points other, BigDecimal least, BigDecimal most) {
        List<String> all = new ArrayList<>(notes);
        other.notes.stream().filter(note -> !all.contains(note)).forEach(all::add);
        return new Points(least, most, all);
    }

    /** As a reviewer reads them: 4, or 0 至 5. */
    public String shown() {
        return isExact() ? plain(low) : plain(low) + " 至 " + plain(high);
    }

    private static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
