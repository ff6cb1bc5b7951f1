package cn.heyan.reconcile.match;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import java.util.Comparator;
import java.util.List;

/**
 * A sum of amounts as read.
 *
 * @param low with the smallest candidate of every doubtful amount
 * @param high with the largest
 * @param likely with the likeliest
 * @param whole whether every amount was read at all
 * @param settled whether every amount is settled
 */
public record Total(Yuan low, Yuan high, Yuan likely, boolean whole, boolean settled) {

    /**
     * Cents that rounding leaves between the lines of an invoice and a contract (尾差): up to this nobody has billed more. The
     * invoicing software lets a line's tax be rounded by 0.06 yuan, so that sixteen lines may be one yuan apart; no notice
     * asks for less, and what is further apart is always said.
     */
    static final Yuan ROUNDING = Yuan.of("1.00");

    /** The sum of these papers' amounts. */
    public static Total of(List<Slip> slips) {
        Yuan low = Yuan.ZERO;
        Yuan high = Yuan.ZERO;
        Yuan likely = Yuan.ZERO;
        boolean whole = true;
        boolean settled = true;
        for (Slip slip : slips) {
            Reading<Yuan> amount = slip.amount();
            List<Yuan> values = Answer.values(amount);
            whole &= !values.isEmpty();
            settled &= amount.settled().isPresent();
            low = low.plus(values.stream().min(Comparator.naturalOrder()).orElse(Yuan.ZERO));
            high = high.plus(values.stream().max(Comparator.naturalOrder()).orElse(Yuan.ZERO));
            likely = likely.plus(amount.likeliest().orElse(Yuan.ZERO));
        }
        return new Total(low, high, likely, whole, settled);
    }

    /** Whether this is not more than the other: no only if both are settled. */
    public Answer within(Total other) {
        if (!whole || !other.whole) {
            return Answer.OPEN;
        }
        if (high.compareTo(other.low.plus(ROUNDING)) <= 0) {
            return Answer.YES;
        }
        boolean more = low.compareTo(other.high.plus(ROUNDING)) > 0;
        return more && settled && other.settled ? Answer.NO : Answer.OPEN;
    }
}
