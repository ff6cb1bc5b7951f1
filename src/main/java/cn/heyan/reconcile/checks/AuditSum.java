package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import java.util.List;
import java.util.Optional;

/** Where both are there, the invoices that count and the special audit, without its civil works, state the same total. */
final class AuditSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> audits = examined.papers(DocumentKind.SPECIAL_AUDIT_REPORT);
        Optional<Bridge> bridge = examined.tally().bridge();
        if (audits.isEmpty() || bridge.isEmpty() || examined.tally().judged().isEmpty()) {
            return Conclusion.idle(spec, "audit-sum.not-both").alone();
        }
        return audits.stream()
                .map(audit -> finding(spec, audit, bridge.get().verified()))
                .toList();
    }

    private static Finding finding(CheckSpec spec, Paper audit, Interval verified) {
        Reading<Yuan> total = audit.read(SpecialAudit.TOTAL);
        Reading<Yuan> civil = audit.read(SpecialAudit.CIVIL_WORKS);
        Optional<Yuan> audited =
                total.settled().map(all -> all.minus(civil.settled().orElse(Yuan.ZERO)));
        Yuan tolerance = spec.money("tolerance");
        Conclusion conclusion;
        if (audited.isEmpty()) {
            conclusion = Conclusion.open(spec, "audit-sum.open");
        } else if (audited.get().compareTo(verified.low().minus(tolerance)) < 0
                || audited.get().compareTo(verified.high().plus(tolerance)) > 0) {
            conclusion = Conclusion.differs(spec, "audit-sum.differs");
        } else {
            conclusion = verified.isExact()
                    ? Conclusion.agrees(spec, "audit-sum.agrees")
                    : Conclusion.open(spec, "audit-sum.open");
        }
        return conclusion
                .with("audited", audited.map(Shown::yuan).orElse(Wording.yuan(total)))
                .with("evidence", Shown.interval(verified))
                .with(
                        "difference",
                        audited.map(amount ->
                                        Shown.yuan(amount.minus(verified.low()).abs()))
                                .orElse("—"))
                .said("专项审计审定数", total)
                .said("其中土建", civil)
                .computed("有效发票合计", verified.isExact() ? verified.low() : verified.low() + " 至 " + verified.high())
                .finding();
    }
}
