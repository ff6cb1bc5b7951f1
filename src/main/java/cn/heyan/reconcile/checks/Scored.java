package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.score.ScoreSheet;
import java.math.BigDecimal;
import java.util.List;

/** The packet reaches the pass mark of the notice's scoring table by what its papers prove. */
final class Scored implements Check {
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(1000);

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        ScoreSheet sheet = ScoreSheet.of(
                examined,
                spec.rubric("rubric"),
                spec.figure("base").orElse(NO_LIMIT),
                spec.figure("bonus").orElse(NO_LIMIT));
        return spec.figure("pass")
                .map(pass -> outcome(spec, sheet, pass).with("pass", pass.toPlainString()))
                .orElseGet(() -> Conclusion.open(spec, "score.no-mark"))
                .with("total", sheet.total().shown())
                .said(sheet.lines().stream().map(Scored::line).toList())
                .alone();
    }

    private static Conclusion outcome(CheckSpec spec, ScoreSheet sheet, BigDecimal pass) {
        if (sheet.total().low().compareTo(pass) >= 0) {
            return Conclusion.agrees(spec, "score.passes");
        }
        return sheet.total().high().compareTo(pass) < 0
                ? Conclusion.differs(spec, "score.fails")
                : Conclusion.open(spec, "score.open");
    }

    private static Said line(ScoreSheet.Line line) {
        String notes = line.points().notes().isEmpty()
                ? ""
                : "（" + String.join("；", line.points().notes()) + "）";
        return Said.computed(
                line.indicator().ref() + " " + line.indicator().title() + "（满分 "
                        + line.indicator().most().toPlainString() + "）",
                line.points().shown() + " 分" + notes);
    }
}
