package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Unset;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The support asked for does not exceed principal × rate × share × years, the interest really paid, and the cap. */
final class SupportCalc implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        if (!spec.has("rate")) {
            return SupportLimit.of(examined, spec);
        }
        Interval principal = principal(examined, spec);
        Summing paid = Loans.interest(examined, spec.window(), spec.texts("interestWords"));
        Interval interest = paid.isExact()
                ? Interval.exactly(paid.likely())
                : paid.upTo(examined.declared(spec.text("declaredInterest")));
        Optional<BigDecimal> rate = spec.figure("rate");
        Conclusion conclusion = rate.map(set -> computed(examined, spec, principal, interest, set))
                .orElseGet(() -> unset(examined, spec, interest));
        return conclusion
                .with("principal", Shown.interval(principal))
                .with("share", percent(spec.figure("share").orElse(BigDecimal.ONE)))
                .with("years", plain(spec.figure("years").orElse(BigDecimal.ONE)))
                .with("rate", rate.map(SupportCalc::percent).orElse("未定"))
                .with("interest", Shown.interval(interest))
                .with("cap", Shown.yuan(spec.money("cap")))
                .computed("计息本金", shown(principal))
                .computed("实际支付利息", shown(interest))
                .computed("最高限额", spec.money("cap"))
                .alone();
    }

    private static Conclusion computed(
            Case examined, CheckSpec spec, Interval principal, Interval interest, BigDecimal rate) {
        BigDecimal factor = rate.multiply(spec.figure("share").orElse(BigDecimal.ONE))
                .multiply(spec.figure("years").orElse(BigDecimal.ONE));
        Yuan cap = spec.money("cap");
        Interval limit = new Interval(
                principal.low().times(factor).min(interest.low()).min(cap),
                principal.high().times(factor).min(interest.high()).min(cap));
        Optional<Reading<WanYuan>> requested = AskedFor.of(examined);
        Conclusion conclusion = requested
                .map(asked -> judge(spec, asked, limit))
                .orElseGet(() -> Conclusion.open(spec, "support.computed"));
        requested.ifPresent(
                asked -> conclusion.with("requested", Wording.wan(asked)).said("申请支持金额", asked));
        return conclusion.with("limit", Shown.interval(limit)).computed("可补助上限", shown(limit));
    }

    /** Without a rate nothing can be computed; but what is more than the cap, or than the interest paid, is too much at any rate. */
    private static Conclusion unset(Case examined, CheckSpec spec, Interval interest) {
        Yuan most = interest.high().min(spec.money("cap"));
        return AskedFor.of(examined)
                .filter(asked -> asked.settled()
                        .filter(amount -> amount.yuan().compareTo(most) > 0)
                        .isPresent())
                .map(asked -> Conclusion.differs(spec, "support.over")
                        .with("requested", Wording.wan(asked))
                        .with("limit", Shown.yuan(most))
                        .said("申请支持金额", asked))
                .orElseGet(() -> Conclusion.open(spec, "support.rate-unset").with("reason", reason(spec)));
    }

    private static Conclusion judge(CheckSpec spec, Reading<WanYuan> asked, Interval limit) {
        Optional<Yuan> amount = asked.settled().map(WanYuan::yuan);
        if (amount.isEmpty()) {
            return Conclusion.open(spec, "support.open");
        }
        if (amount.get().compareTo(limit.low()) <= 0) {
            return Conclusion.agrees(spec, "support.within");
        }
        return amount.get().compareTo(limit.high()) > 0
                ? Conclusion.differs(spec, "support.over")
                : Conclusion.open(spec, "support.open");
    }

    /** The loans paid out in the window, capped by the verified investment where the programme says so. */
    private static Interval principal(Case examined, CheckSpec spec) {
        Summing disbursed = Loans.disbursed(examined, spec.window());
        Interval paid = disbursed.isExact()
                ? Interval.exactly(disbursed.likely())
                : disbursed.upTo(examined.declared(spec.text("declaredLoan")));
        Optional<Interval> verified = examined.tally().bridge().map(Bridge::verified);
        boolean capped = spec.texts("principalCap").contains("digitalInvestment");
        return capped && verified.isPresent()
                ? new Interval(
                        paid.low().min(verified.get().low()),
                        paid.high().min(verified.get().high()))
                : paid;
    }

    private static String reason(CheckSpec spec) {
        return spec.parameters().get("rate") instanceof Unset unset ? unset.reason() : "未设定";
    }

    private static String percent(BigDecimal figure) {
        return plain(figure.movePointRight(2)) + "%";
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private static String shown(Interval interval) {
        return interval.isExact() ? interval.low().toString() : interval.low() + " 至 " + interval.high();
    }
}
