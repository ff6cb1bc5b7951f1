package cn.heyan.reconcile.count;

import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Interval;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one invoice.
 *
 * @param invoice the paper
 * @param counts what it contributes to the verified total; negative for a red-letter invoice
 * @param boundless whether it may contribute more than that, nobody can say how much
 * @param leaves what leaves the declared total because of it
 * @param twin the paper it repeats or cancels
 */
public record Judged(
        Paper invoice, Interval counts, boolean boundless, Map<Reason, Yuan> leaves, Optional<Paper> twin) {
    public Judged {
        leaves = Map.copyOf(leaves);
    }

    /** It counts in full. */
    static Judged counted(Paper invoice, Yuan amount) {
        return new Judged(invoice, Interval.exactly(amount), false, Map.of(), Optional.empty());
    }

    /** It does not count. */
    static Judged left(Paper invoice, Reason reason, Yuan amount, Optional<Paper> twin) {
        return new Judged(invoice, Interval.exactly(Yuan.ZERO), false, Map.of(reason, amount), twin);
    }

    /** Nobody can tell how much of it counts: nothing, or up to {@code most} if that is known. */
    static Judged unreadable(Paper invoice, Optional<Yuan> most) {
        Interval counts = new Interval(Yuan.ZERO, most.orElse(Yuan.ZERO).max(Yuan.ZERO));
        return new Judged(invoice, counts, most.isEmpty(), Map.of(Reason.UNREADABLE, Yuan.ZERO), Optional.empty());
    }

    /** The same, if it counts at all: between nothing and what it would count. */
    Judged perhaps() {
        Map<Reason, Yuan> more = new EnumMap<>(Reason.class);
        more.putAll(leaves);
        more.put(Reason.UNREADABLE, Yuan.ZERO);
        return new Judged(invoice, new Interval(Yuan.ZERO, counts.high()), boundless, more, twin);
    }

    /** Why it does not count, or not wholly. */
    public Optional<Reason> reason() {
        return leaves.keySet().stream().sorted().findFirst();
    }

    /** Whether it contributes anything for certain. */
    public boolean contributes() {
        return !counts.low().isZero() || !counts.high().isZero();
    }

    /** The same for the report. */
    public CountedInvoice shown() {
        return new CountedInvoice(invoice, counts.low(), reason());
    }
}
