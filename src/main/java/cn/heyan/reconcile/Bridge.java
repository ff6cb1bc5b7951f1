package cn.heyan.reconcile;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import java.util.List;

/**
 * From the declared total to the verified total, line by line (核减桥): declared − deductions = verified.
 *
 * @param field id of the declared field, such as {@code proj.digitalTotal}
 * @param declared as read
 * @param deductions in the order of {@link Deduction.Reason}; only those that are not nothing
 * @param verified what the evidence supports (核定数)
 * @param basis TAX_INCLUSIVE (价税合计) or TAX_EXCLUSIVE (不含税金额)
 */
public record Bridge(
        String field, Reading<WanYuan> declared, List<Deduction> deductions, Interval verified, String basis) {

    public Bridge {
        deductions = List.copyOf(deductions);
    }
}
