package cn.heyan.reconcile.count;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Exclusion;
import java.util.List;

/**
 * By what an invoice counts (计入规则).
 *
 * @param declared id of the declared total
 * @param window of issue dates
 * @param exclusions costs that do not count
 * @param basis TAX_INCLUSIVE (价税合计) or TAX_EXCLUSIVE (不含税金额)
 */
public record CountingRules(String declared, DateWindow window, List<Exclusion> exclusions, String basis) {
    /** The amount with tax counts. */
    public static final String TAX_INCLUSIVE = "TAX_INCLUSIVE";
    /** The amount without tax counts. */
    public static final String TAX_EXCLUSIVE = "TAX_EXCLUSIVE";

    public CountingRules {
        exclusions = List.copyOf(exclusions);
        if (!basis.equals(TAX_INCLUSIVE) && !basis.equals(TAX_EXCLUSIVE)) {
            throw new IllegalArgumentException("amountBasis is TAX_INCLUSIVE or TAX_EXCLUSIVE, not " + basis);
        }
    }

    /** The rules that a check of type INVOICE_SUM states. */
    public static CountingRules of(CheckSpec spec) {
        return new CountingRules(
                spec.text("declared"),
                spec.window(),
                spec.exclusions(),
                spec.texts("basis").get(0));
    }

    /** The amount of an invoice that counts. */
    public Field<Yuan> amount() {
        return withTax() ? Invoice.TOTAL_AMOUNT : Invoice.NET_AMOUNT;
    }

    /** Whether tax counts. */
    public boolean withTax() {
        return basis.equals(TAX_INCLUSIVE);
    }
}
