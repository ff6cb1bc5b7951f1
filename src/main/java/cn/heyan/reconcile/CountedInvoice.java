package cn.heyan.reconcile;

import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import java.util.Optional;

/**
 * An invoice and whether it enters the verified total.
 *
 * @param invoice the paper
 * @param countedAmount how much of it counts; zero where it does not
 * @param reason why not, or not wholly; none where it counts wholly
 */
public record CountedInvoice(Paper invoice, Yuan countedAmount, Optional<Deduction.Reason> reason) {

    /** Whether any of it counts. */
    public boolean counted() {
        return !countedAmount.isZero();
    }
}
