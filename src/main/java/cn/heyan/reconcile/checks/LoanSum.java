package cn.heyan.reconcile.checks;

import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** The declared loan agrees with what the vouchers say was paid out in the window. */
final class LoanSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        boolean none = examined.papers(DocumentKind.LOAN_DISBURSEMENT_VOUCHER).isEmpty();
        if (none && !examined.hasGaps()) {
            return DeclaredSum.withoutPapers(spec, examined.declared(spec.text("declared")));
        }
        return DeclaredSum.conclude(
                        spec,
                        "loan",
                        examined.declared(spec.text("declared")),
                        Loans.disbursed(examined, spec.window()))
                .alone();
    }
}
