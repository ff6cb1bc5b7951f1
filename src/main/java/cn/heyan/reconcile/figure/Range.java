package cn.heyan.reconcile.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a figure is at least and at most; an end that is not there is open.
 *
 * @param low at least, inclusive
 * @param high at most, inclusive
 */
public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /** Anything. */
    static final Range ANY = new Range(Optional.empty(), Optional.empty());

    /** One figure. */
    static Range exactly(BigDecimal figure) {
        return new Range(Optional.of(figure), Optional.of(figure));
    }

    /** From one figure to another. */
    static Range between(BigDecimal low, BigDecimal high) {
        return new Range(Optional.of(low), Optional.of(high));
    }

    /** From the least to the largest of these, of which there is one at least. */
    static Range over(List<BigDecimal> figures) {
        return between(
                figures.stream().min(Comparator.naturalOrder()).orElseThrow(),
                figures.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    /** The same, open upwards. */
    Range orMore() {
        return new Range(low, Optional.empty());
    }

    /** Whether it is one figure. */
    public boolean isExact() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
    }

    /** Whether it has both ends. */
    boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    Range plus(Range other) {
        return new Range(both(low, other.low, BigDecimal::add), both(high, other.high, BigDecimal::add));
    }

    Range minus(Range other) {
        return new Range(both(low, other.high, BigDecimal::subtract), both(high, other.low, BigDecimal::subtract));
    }

    Range times(Range other) {
        if (!isBounded() || !other.isBounded()) {
            boolean growing = isNotNegative() && other.isNotNegative();
            return growing ? new Range(both(low, other.low, BigDecimal::multiply), Optional.empty()) : ANY;
        }
        return corners(other, BigDecimal::multiply);
    }

    /** Parted by a range that does not hold zero. */
    Range by(Range other) {
        boolean zero = !other.isBounded()
                || (other.low.get().signum() <= 0 && other.high.get().signum() >= 0);
        return zero || !isBounded() ? ANY : corners(other, (a, b) -> a.divide(b, MathContext.DECIMAL64));
    }

    Range min(Range other) {
        return new Range(
                both(low, other.low, BigDecimal::min),
                Stream.of(high, other.high).flatMap(Optional::stream).min(Comparator.naturalOrder()));
    }

    Range max(Range other) {
        return new Range(
                Stream.of(low, other.low).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                both(high, other.high, BigDecimal::max));
    }

    private boolean isNotNegative() {
        return low.isPresent() && low.get().signum() >= 0;
    }

    private Range corners(Range other, BinaryOperator<BigDecimal> make) {
        return over(Stream.of(low, high)
                .flatMap(Optional::stream)
                .flatMap(one -> Stream.of(other.low, other.high)
                        .flatMap(Optional::stream)
                        .map(two -> make.apply(one, two)))
                .toList());
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> make) {
        return one.flatMap(a -> other.map(b -> make.apply(a, b)));
    }
}
