package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Reading;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.time.LocalDate;
import java.util.List;

/** The declared period (建设周期) lies wholly inside the window. */
final class PeriodInside implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<LocalDate> from = examined.declared(Declaration.PERIOD_FROM);
        Reading<LocalDate> to = examined.declared(Declaration.PERIOD_TO);
        Answer begins = Answer.whether(from, spec.window()::holds);
        Answer ends = Answer.whether(to, spec.window()::holds);
        Conclusion conclusion;
        if (begins == Answer.NO || ends == Answer.NO) {
            conclusion = Conclusion.differs(spec, "period.outside");
        } else if (begins == Answer.YES && ends == Answer.YES) {
            conclusion = Conclusion.agrees(spec, "period.inside");
        } else {
            conclusion = Conclusion.open(spec, "period.open");
        }
        return conclusion
                .with("from", Wording.any(from))
                .with("to", Wording.any(to))
                .with("windowFrom", spec.window().from())
                .with("windowTo", spec.window().to())
                .said("建设周期起", from)
                .said("建设周期止", to)
                .alone();
    }
}
