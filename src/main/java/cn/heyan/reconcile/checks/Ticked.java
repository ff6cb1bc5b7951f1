package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** At least one box of a group is ticked. */
final class Ticked implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<Ticks> ticks = examined.declared(new Field<>(spec.text("group"), Ticks.class));
        boolean some =
                Answer.values(ticks).stream().anyMatch(each -> !each.options().isEmpty());
        Conclusion conclusion = some
                ? Conclusion.agrees(spec, "ticks.some")
                : ticks.settled().isPresent()
                        ? Conclusion.differs(spec, "ticks.none")
                        : Conclusion.open(spec, "ticks.open").atMost(Severity.WARN);
        return conclusion.with("ticked", Wording.any(ticks)).said("勾选项", ticks).alone();
    }
}
