package cn.heyan.reconcile.checks;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** One of the reports is that of the year. */
final class YearCover implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> reports = examined.papers(spec.texts("kinds"));
        if (reports.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        String year = spec.figure("year").map(figure -> figure.toPlainString()).orElse("—");
        List<Reading<String>> years =
                reports.stream().map(report -> report.read(AuditReport.YEAR)).toList();
        List<Answer> answers = years.stream()
                .map(reading -> Answer.values(reading).stream().anyMatch(text -> text.contains(year))
                        ? Answer.YES
                        : Answer.whether(reading, text -> text.contains(year)))
                .toList();
        Conclusion conclusion = answers.contains(Answer.YES)
                ? Conclusion.agrees(spec, "year.covered")
                : answers.contains(Answer.OPEN)
                        ? Conclusion.open(spec, "year.open")
                        : Conclusion.differs(spec, "year.other");
        years.forEach(reading -> conclusion.said("报告年度", reading));
        return conclusion
                .with("year", year)
                .with("years", Wording.list(years.stream().map(Wording::any).toList()))
                .alone();
    }
}
