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
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Severity;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.count.Counting;
import cn.heyan.reconcile.count.CountingRules;
import cn.heyan.reconcile.count.Judged;
import cn.heyan.reconcile.count.Tally;
import cn.heyan.reconcile.figure.DeclaredTotal;
import cn.heyan.reconcile.figure.Figure;
import cn.heyan.reconcile.figure.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The declared total agrees with the invoices that count; where there are none, with the special audit. */
final class InvoiceSum implements Check {
    private static final Set<Reason> STRUCK =
            Set.of(Reason.DUPLICATE, Reason.OUT_OF_WINDOW, Reason.EXCLUDED_COST, Reason.OTHER_BUYER, Reason.RED_LETTER);

    @Override
    public List<Finding> examine(Case all, CheckSpec spec) {
        Case examined = counted(all, spec);
        Reading<WanYuan> declared = DeclaredTotal.of(examined, spec.expression("declared"));
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
        Comparison comparison = Comparison.of(declared, verified);
        Optional<Figure> otherwise =
                comparison == Comparison.AGREES ? Optional.empty() : otherwise(examined, spec, declared);
        if (otherwise.isPresent()) {
            return say(Conclusion.agrees(spec, "sum.alternative"), declared, verified)
                    .with("alternative", otherwise.get().shown())
                    .said(otherwise.get().said())
                    .alone();
        }
        Conclusion conclusion =
                switch (comparison) {
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

    /** The invoices as this check counts them: the packet's bridge is that of the programme's first such check. */
    private static Case counted(Case examined, CheckSpec spec) {
        boolean first = examined.programme()
                .first(CheckType.INVOICE_SUM)
                .filter(spec::equals)
                .isPresent();
        return first ? examined : examined.counting(Counting.count(examined.counting(Tally.NONE), spec));
    }

    /** Where the programme takes other evidence instead: what that states, if it agrees with what is declared, or with all of it. */
    private static Optional<Figure> otherwise(Case examined, CheckSpec spec, Reading<WanYuan> declared) {
        if (!spec.has("alternative") || struckOut(examined)) {
            return Optional.empty();
        }
        Written.Figure alternative = spec.expression("alternative");
        Figure stated = new Figures(examined, alternative.called()).of(alternative.tree());
        if (stated.doubts() || stated.likely().isEmpty() || !stated.range().isExact()) {
            return Optional.empty();
        }
        Interval exact = Interval.exactly(Yuan.rounded(stated.likely().get()));
        List<Reading<WanYuan>> totals = new ArrayList<>(List.of(declared));
        // an audit covers the wages, too, that the form's total less its wages leaves to the invoices
        if (spec.expression("declared").tree() instanceof Expression.Calculation less
                && less.sign() == Expression.Sign.MINUS
                && less.left() instanceof Expression.Declared whole) {
            totals.add(examined.declared(whole.id()));
        }
        return totals.stream().anyMatch(total -> Comparison.of(total, exact) == Comparison.AGREES)
                ? Optional.of(stated)
                : Optional.empty();
    }

    /** Other evidence stands in for invoices that are not there; it brings back none that does not count. */
    private static boolean struckOut(Case examined) {
        return examined.tally().judged().stream()
                .flatMap(judged -> judged.leaves().keySet().stream())
                .anyMatch(STRUCK::contains);
    }

    private static Conclusion say(Conclusion conclusion, Reading<WanYuan> declared, Interval verified) {
        return conclusion
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
