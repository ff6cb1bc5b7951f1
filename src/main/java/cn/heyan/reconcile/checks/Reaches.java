package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import java.util.List;
import java.util.Optional;

/** The smaller of what is declared and what is evidenced reaches the threshold; exactly the threshold is enough. */
final class Reaches implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<WanYuan> declared = examined.declared(spec.text("declared"));
        Yuan threshold = spec.money("threshold");
        Interval verified = examined.tally().bridge().map(Bridge::verified).orElse(new Interval(Yuan.ZERO, Yuan.ZERO));
        Optional<Interval> asDeclared = declared(declared);
        Yuan high = asDeclared.map(d -> d.high().min(verified.high())).orElse(verified.high());
        Yuan low = asDeclared.map(d -> d.low().min(verified.low())).orElse(Yuan.ZERO);
        Conclusion conclusion = low.compareTo(threshold) >= 0
                ? Conclusion.agrees(spec, "reaches.yes")
                : high.compareTo(threshold) < 0
                        ? Conclusion.differs(spec, "reaches.no")
                        : Conclusion.open(spec, "reaches.open");
        return conclusion
                .with("declared", Wording.wan(declared))
                .with("verified", Shown.interval(verified))
                .with("threshold", Shown.yuan(threshold))
                .with("missing", Shown.yuan(threshold.minus(high).max(Yuan.ZERO)))
                .said("申报数", declared)
                .computed("核定数", verified.isExact() ? verified.low() : verified.low() + " 至 " + verified.high())
                .computed("门槛", threshold)
                .alone();
    }

    /** The range of what was declared; nothing if it was not read. */
    private static Optional<Interval> declared(Reading<WanYuan> declared) {
        List<Yuan> values =
                Answer.values(declared).stream().map(WanYuan::yuan).sorted().toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(values.get(0), values.get(values.size() - 1)));
    }
}
