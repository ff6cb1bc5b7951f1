package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Unset;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.time.LocalDate;
import java.util.List;

/** Handed in by the day: this system only knows when it got the files, the register knows when the papers came. */
final class Deadline implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        if (spec.parameters().get("date") instanceof Unset unset) {
            return Conclusion.open(spec, "deadline.unset")
                    .with("reason", unset.reason())
                    .alone();
        }
        LocalDate deadline = spec.date("date");
        boolean late = examined.receivedOn().isAfter(deadline);
        Conclusion conclusion =
                late ? Conclusion.open(spec, "deadline.after") : Conclusion.agrees(spec, "deadline.before");
        return conclusion
                .with("deadline", deadline)
                .with("received", examined.receivedOn())
                .computed("截止日期", deadline)
                .computed("本系统收到日期", examined.receivedOn())
                .alone();
    }
}
