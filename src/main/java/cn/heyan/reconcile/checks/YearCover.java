package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.ArrayList;
import java.util.List;

/** For each year that is asked for, one of the papers is of it. */
final class YearCover implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> papers = examined.papers(spec.texts("kinds"));
        if (papers.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<Finding> findings = new ArrayList<>();
        for (String year : years(spec)) {
            findings.add(covered(spec, papers, year));
        }
        return findings;
    }

    private static List<String> years(CheckSpec spec) {
        return spec.has("years")
                ? spec.texts("years")
                : List.of(spec.figure("year")
                        .map(figure -> figure.toPlainString())
                        .orElse("—"));
    }

    private static Finding covered(CheckSpec spec, List<Paper> papers, String year) {
        List<Answer> answers =
                papers.stream().map(paper -> PaperYears.covers(paper, year)).toList();
        Conclusion conclusion = answers.contains(Answer.YES)
                ? Conclusion.agrees(spec, "year.covered")
                : answers.contains(Answer.OPEN)
                        ? Conclusion.open(spec, "year.open")
                        : Conclusion.differs(spec, "year.other");
        papers.forEach(paper -> conclusion.said(paper.kind().chinese() + " 年度", PaperYears.shown(paper)));
        return conclusion
                .with("kind", papers.get(0).kind().chinese())
                .with("year", year)
                .with(
                        "years",
                        Wording.list(papers.stream()
                                .map(paper -> Wording.any(PaperYears.shown(paper)))
                                .toList()))
                .finding();
    }
}
