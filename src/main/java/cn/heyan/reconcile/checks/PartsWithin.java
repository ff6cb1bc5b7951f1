package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import java.util.List;

/** The declared parts do not exceed the declared whole, give or take the last digits written; a part left blank is nothing. */
final class PartsWithin implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<WanYuan> whole = examined.declared(spec.text("whole"));
        List<Reading<WanYuan>> parts =
                spec.texts("parts").stream().map(examined::declared).toList();
        Yuan least = Yuan.ZERO;
        Yuan most = Yuan.ZERO;
        boolean unsure = whole.settled().isEmpty();
        for (Reading<WanYuan> part : parts) {
            List<WanYuan> values = Answer.values(part);
            unsure = unsure || values.size() > 1;
            least = least.plus(values.stream()
                    .map(value -> value.yuan().minus(value.tolerance()))
                    .min(Yuan::compareTo)
                    .orElse(Yuan.ZERO));
            most = most.plus(
                    values.stream().map(WanYuan::yuan).max(Yuan::compareTo).orElse(Yuan.ZERO));
        }
        Yuan limit = whole.likeliest()
                .map(value -> value.yuan().plus(value.tolerance()))
                .orElse(Yuan.ZERO);
        Conclusion conclusion;
        if (parts.stream().allMatch(part -> part.witnesses().isEmpty())) {
            conclusion = Conclusion.idle(spec, "parts.none");
        } else if (whole.witnesses().isEmpty()) {
            conclusion = Conclusion.open(spec, "parts.open");
        } else if (least.compareTo(limit) <= 0 && (most.compareTo(limit) <= 0 || !unsure)) {
            conclusion = Conclusion.agrees(spec, "parts.within");
        } else {
            conclusion = unsure ? Conclusion.open(spec, "parts.open") : Conclusion.differs(spec, "parts.over");
        }
        parts.forEach(part -> conclusion.said("分项", part));
        return conclusion
                .with("parts", Shown.yuan(most))
                .with("whole", Wording.wan(whole))
                .said("总投资", whole)
                .alone();
    }
}
