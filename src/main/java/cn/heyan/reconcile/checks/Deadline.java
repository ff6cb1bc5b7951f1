package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Unset;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                .with("also", also(spec))
                .computed("截止日期", deadline)
                .computed("本系统收到日期", examined.receivedOn())
                .alone();
    }

    /** What else is handed in on paper or elsewhere, which no file shows. */
    private static String also(CheckSpec spec) {
        List<String> parts = new ArrayList<>();
        (spec.has("copies") ? spec.figure("copies") : Optional.<BigDecimal>empty())
                .ifPresent(copies -> parts.add("纸质材料一式 " + copies.toPlainString() + " 份"));
        if (spec.has("parts")) {
            parts.addAll(spec.texts("parts"));
        }
        return parts.isEmpty() ? "" : Wording.list(parts) + "是否齐全，请按收件登记核对。";
    }
}
