package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** Two declared amounts are the same; where a third one explains the difference, that is said. */
final class SameDeclared implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<WanYuan> one = examined.declared(spec.texts("fields").get(0));
        Reading<WanYuan> other = examined.declared(spec.texts("fields").get(1));
        Conclusion conclusion =
                switch (Answer.match(one, other, SameDeclared::same)) {
                    case YES -> Conclusion.agrees(spec, "declared.same");
                    case OPEN -> Conclusion.open(spec, "declared.open");
                    case NO ->
                        explained(examined, spec, one, other)
                                ? Conclusion.differs(spec, "declared.explained").atMost(Severity.WARN)
                                : Conclusion.differs(spec, "declared.differ");
                };
        return conclusion
                .with("one", Wording.wan(one))
                .with("other", Wording.wan(other))
                .said("项目基本信息", one)
                .said("财务情况", other)
                .alone();
    }

    private static boolean explained(Case examined, CheckSpec spec, Reading<WanYuan> one, Reading<WanYuan> other) {
        List<String> more = spec.has("alsoExplains") ? spec.texts("alsoExplains") : List.of();
        return more.stream().map(examined::declared).anyMatch(third -> Answer.values(third).stream()
                .anyMatch(extra -> Answer.values(other).stream()
                        .map(value -> value.yuan().plus(extra.yuan()))
                        .anyMatch(sum -> Answer.values(one).stream().anyMatch(total -> total.agreesWith(sum)))));
    }

    private static boolean same(WanYuan one, WanYuan other) {
        Yuan difference = one.yuan().minus(other.yuan()).abs();
        return difference.compareTo(one.tolerance().max(other.tolerance())) <= 0;
    }
}
