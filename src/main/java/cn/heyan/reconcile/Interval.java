package cn.heyan.reconcile;

import cn.heyan.notation.Yuan;

/**
 * What an amount is at least and at most; both are the same unless something was not read.
 *
 * @param low at least, inclusive
 * @param high at most, inclusive
 */
public record Interval(Yuan low, Yuan high) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval runs upwards: " + low + " to " + high);
        }
    }

    /** An amount that is known. */
    public static Interval exactly(Yuan amount) {
        return new Interval(amount, amount);
    }

    /** Whether it is one amount. */
    public boolean isExact() {
        return low.equals(high);
    }
}
