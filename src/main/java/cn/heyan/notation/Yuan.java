package cn.heyan.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of money in yuan (元), to the fen: always two decimal places.
 *
 * @param amount may be negative (red-letter invoices)
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    /** Nothing. */
    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    public Yuan {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** From plain digits such as {@code "2000000.00"}; at most two decimal places that are not zero. */
    public static Yuan of(String digits) {
        return new Yuan(new BigDecimal(digits));
    }

    /** From a figure with more than two places, rounded half up as banks do. */
    public static Yuan rounded(BigDecimal figure) {
        return new Yuan(figure.setScale(2, RoundingMode.HALF_UP));
    }

    /** From a figure in 万元 (ten thousand yuan). */
    public static Yuan ofWan(BigDecimal wan) {
        return rounded(wan.multiply(TEN_THOUSAND));
    }

    /** The sum of all. */
    public static Yuan sum(Collection<Yuan> all) {
        return all.stream().reduce(ZERO, Yuan::plus);
    }

    /** Both together. */
    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    /** This less the other. */
    public Yuan minus(Yuan other) {
        return new Yuan(amount.subtract(other.amount));
    }

    /** The same amount with the other sign. */
    public Yuan negate() {
        return new Yuan(amount.negate());
    }

    /** The amount without its sign. */
    public Yuan abs() {
        return new Yuan(amount.abs());
    }

    /** This many times over, rounded half up to the fen. */
    public Yuan times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether it is exactly zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The smaller of both. */
    public Yuan min(Yuan other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of both. */
    public Yuan max(Yuan other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    /** Plain digits with two places, as in JSON. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
