package cn.heyan.reconcile.count;

import cn.heyan.evidence.Paper;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The invoices, counted, and the bridge they make.
 *
 * @param judged every invoice, in page order
 * @param bridge from declared to verified; none if the programme holds no total against invoices
 */
public record Tally(List<Judged> judged, Optional<Bridge> bridge) {
    /** Nothing to count. */
    public static final Tally NONE = new Tally(List.of(), Optional.empty());

    public Tally {
        judged = List.copyOf(judged);
    }

    /** Every invoice for the report. */
    public List<CountedInvoice> invoices() {
        return judged.stream().map(Judged::shown).toList();
    }

    /** The invoices that are not a repetition of another. */
    public List<Paper> originals() {
        return judged.stream()
                .filter(each -> !each.leaves().containsKey(Reason.DUPLICATE))
                .map(Judged::invoice)
                .toList();
    }

    /** The invoices of which something counts. */
    public List<Paper> counting() {
        return judged.stream().filter(Judged::contributes).map(Judged::invoice).toList();
    }

    /** What became of this invoice. */
    public Judged of(Paper invoice) {
        return judged.stream()
                .filter(each -> each.invoice().equals(invoice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an invoice of this packet"));
    }
}
