package cn.heyan.reconcile.checks;

import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Slip;
import java.util.List;
import java.util.Optional;

/** How contracts, invoices and payments are called: by number and page. */
final class TradePapers {

    private TradePapers() {}

    /** One paper, such as 采购合同 HT-2023-01（第 5 页）. */
    static String name(Case examined, Slip slip) {
        Optional<String> number = slip.number().likeliest();
        String kind = slip.leg() == Leg.INVOICE
                ? Leg.INVOICE.chinese()
                : slip.paper().kind().chinese();
        return kind + number.map(digits -> " " + digits).orElse("") + "（"
                + Wording.page(examined, slip.paper().document().firstPage()) + "）";
    }

    static String names(Case examined, List<Slip> slips) {
        return Wording.list(slips.stream().map(slip -> name(examined, slip)).toList());
    }

    /** The other party of these papers, as the first that was read says. */
    static String partner(List<Slip> slips) {
        return slips.stream()
                .map(Slip::partner)
                .filter(name -> !name.witnesses().isEmpty())
                .findFirst()
                .map(Wording::any)
                .orElse("单位未读出");
    }

    /** Their amounts as statements, each with its place. */
    static Conclusion say(Conclusion conclusion, Case examined, List<Slip> slips) {
        slips.forEach(slip -> conclusion.said(name(examined, slip) + " 金额", slip.amount()));
        return conclusion;
    }
}
