package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A date of every paper of these kinds lies inside the window: the first of the named fields that was read. */
final class DatedInside implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> papers = examined.papers(spec.texts("kinds"));
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : papers) {
            Reading<LocalDate> date = date(paper, spec.texts("fields"));
            Answer inside = Answer.whether(date, spec.window()::holds);
            if (inside != Answer.YES) {
                Conclusion conclusion = inside == Answer.NO
                        ? Conclusion.differs(spec, "date.outside")
                        : Conclusion.open(spec, "date.open");
                findings.add(conclusion
                        .with("paper", Wording.paper(examined, paper))
                        .with("date", Wording.any(date))
                        .with("from", spec.window().from())
                        .with("to", spec.window().to())
                        .said(Wording.paper(examined, paper) + " 日期", date)
                        .finding());
            }
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        return papers.isEmpty()
                ? Conclusion.idle(spec, "papers.none").alone()
                : Conclusion.agrees(spec, "date.inside")
                        .with("count", papers.size())
                        .with("from", spec.window().from())
                        .with("to", spec.window().to())
                        .alone();
    }

    private static Reading<LocalDate> date(Paper paper, List<String> fields) {
        return fields.stream()
                .map(name -> paper.read(new Field<>(name, LocalDate.class)))
                .filter(reading -> !reading.witnesses().isEmpty())
                .findFirst()
                .orElseGet(() -> new Absent<>("未读出日期"));
    }
}
