package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.count.CountingRules;
import cn.heyan.reconcile.count.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared total agrees with the invoices that count; where there are none, with the special audit. */
final class InvoiceSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<WanYuan> declared = examined.declared(spec.text("declared"));
        Optional<Bridge> bridge = examined.tally().bridge();
        if (bridge.isEmpty() || declared.witnesses().isEmpty()) {
            return Conclusion.open(spec, "sum.declared-absent")
                    .with(
                            "evidence",
                            bridge.map(b -> Shown.interval(b.verified())).orElse("—"))
                    .alone();
        }
        Interval verified = bridge.get().verified();
        CountingRules rules = CountingRules.of(spec);
        Conclusion conclusion =
                switch (Comparison.of(declared, verified)) {
                    case AGREES -> Conclusion.agrees(spec, "sum.agrees");
                    case SHORT -> shortOf(examined, spec, declared, rules);
                    case OVER -> over(examined, spec, declared, rules);
                    case OPEN -> Conclusion.open(spec, "sum.open").with("why", why(examined, declared));
                };
        say(conclusion, declared, verified);
        for (Judged judged : examined.tally().judged()) {
            if (judged.reason().isPresent()) {
                conclusion.said(
                        Wording.paper(examined, judged.invoice()) + " 未计入或未全部计入",
                        judged.invoice().read(rules.amount()));
            }
        }
        return conclusion.alone();
    }

    private static void say(Conclusion conclusion, Reading<WanYuan> declared, Interval verified) {
        conclusion
                .with("declared", Wording.wan(declared))
                .with("evidence", Shown.interval(verified))
                .with(
                        "difference",
                        declared.likeliest()
                                .map(total -> Shown.yuan(
                                        total.yuan().minus(verified.high()).abs()))
                                .orElse("—"))
                .said("申报数", declared)
                .computed("核定数", verified.isExact() ? verified.low() : verified.low() + " 至 " + verified.high());
    }

    private static Conclusion shortOf(Case examined, CheckSpec spec, Reading<WanYuan> declared, CountingRules rules) {
        if (otherBasis(examined, declared, rules)) {
            return Conclusion.differs(spec, "sum.other-basis").with("basis", otherBasisName(rules));
        }
        for (Paper audit : examined.papers(DocumentKind.SPECIAL_AUDIT_REPORT)) {
            Reading<Yuan> total = audit.read(SpecialAudit.TOTAL);
            boolean audited = total.settled()
                    .filter(yuan -> Comparison.of(declared, Interval.exactly(yuan)) == Comparison.AGREES)
                    .isPresent();
            if (audited && !examined.tally().judged().isEmpty()) {
                return Conclusion.differs(spec, "sum.only-audit")
                        .with("audited", Wording.yuan(total))
                        .said("专项审计审定数", total);
            }
        }
        return Conclusion.differs(spec, "sum.short");
    }

    private static Conclusion over(Case examined, CheckSpec spec, Reading<WanYuan> declared, CountingRules rules) {
        Conclusion conclusion = otherBasis(examined, declared, rules)
                ? Conclusion.differs(spec, "sum.other-basis").with("basis", otherBasisName(rules))
                : Conclusion.differs(spec, "sum.over");
        return conclusion.atMost(Severity.WARN);
    }

    /** Whether the declared total is that of the other basis: all counted invoices without tax instead of with, or vice versa. */
    private static boolean otherBasis(Case examined, Reading<WanYuan> declared, CountingRules rules) {
        Field<Yuan> other = rules.withTax() ? Invoice.NET_AMOUNT : Invoice.TOTAL_AMOUNT;
        Yuan sum = Yuan.ZERO;
        for (Judged judged : examined.tally().judged()) {
            boolean whole = judged.reason().isEmpty() || judged.leaves().containsKey(Reason.RED_LETTER);
            if (judged.contributes() && !whole) {
                return false;
            }
            if (judged.contributes()) {
                Optional<Yuan> amount = judged.invoice().read(other).settled();
                if (amount.isEmpty()) {
                    return false;
                }
                sum = sum.plus(amount.get());
            }
        }
        return !sum.isZero() && Comparison.of(declared, Interval.exactly(sum)) == Comparison.AGREES;
    }

    private static String otherBasisName(CountingRules rules) {
        return rules.withTax() ? "不含税合计" : "价税合计";
    }

    private static String why(Case examined, Reading<WanYuan> declared) {
        if (declared.settled().isEmpty()) {
            return "申报数未读清";
        }
        List<String> unread = examined.tally().judged().stream()
                .filter(judged -> judged.leaves().containsKey(Reason.UNREADABLE))
                .map(judged -> Wording.paper(examined, judged.invoice()))
                .toList();
        List<String> unclear = new ArrayList<>(unread);
        unclear.addAll(Wording.gaps(examined));
        return Wording.list(unclear) + "没有读清";
    }
}
