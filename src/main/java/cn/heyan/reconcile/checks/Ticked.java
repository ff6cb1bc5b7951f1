package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.programme.Unset;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enough boxes of a group are ticked, one at least, and each has its evidence; or an alternative holds. */
final class Ticked implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<Ticks> ticks = examined.declared(new Field<>(spec.text("group"), Ticks.class));
        if (spec.parameters().get("min") instanceof Unset unset) {
            return Conclusion.open(spec, "ticks.unset")
                    .with("reason", unset.reason())
                    .with("ticked", Wording.any(ticks))
                    .alone();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(enough(examined, spec, ticks));
        if (spec.has("evidence")) {
            ticks.likeliest().ifPresent(likely -> likely.options()
                    .forEach(option -> evidence(examined, spec, ticks, option).ifPresent(findings::add)));
        }
        return findings;
    }

    private static Finding enough(Case examined, CheckSpec spec, Reading<Ticks> ticks) {
        int least = spec.has("min") ? spec.figure("min").orElseThrow().intValue() : 1;
        List<Integer> counts =
                Answer.values(ticks).stream().map(each -> each.options().size()).toList();
        boolean some = counts.stream().anyMatch(count -> count >= least)
                && (least == 1 || counts.stream().allMatch(count -> count >= least));
        Conclusion conclusion;
        if (some) {
            conclusion = Conclusion.agrees(spec, "ticks.some");
        } else if (alternative(examined, spec)) {
            conclusion = Conclusion.agrees(spec, "ticks.alternative");
        } else if (ticks.settled().isPresent() || ticks instanceof Absent<?> absent && absent.blank()) {
            conclusion = Conclusion.differs(spec, least == 1 ? "ticks.none" : "ticks.few");
        } else {
            conclusion = Conclusion.open(spec, "ticks.open").atMost(Severity.WARN);
        }
        return conclusion
                .with("ticked", Wording.any(ticks))
                .with("count", counts.isEmpty() ? 0 : counts.get(0))
                .with("least", least)
                .said("勾选项", ticks)
                .finding();
    }

    private static boolean alternative(Case examined, CheckSpec spec) {
        Optional<Written.Claim> other = spec.relation("alternative");
        return other.filter(
                        claim -> new Figures(examined, claim.called()).of(claim).answer() == Answer.YES)
                .isPresent();
    }

    /** What is to be said of the evidence for a ticked box; nothing where the programme asks for none. */
    private static Optional<Finding> evidence(Case examined, CheckSpec spec, Reading<Ticks> ticks, String option) {
        List<String> kinds = spec.kindsFor(option);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        List<Paper> papers = examined.papers(kinds);
        List<Paper> dated = papers.stream()
                .filter(paper -> !spec.has("window") || TickEvidence.dated(paper, spec.window()) != Answer.NO)
                .toList();
        // a paper that names another ticked box is evidence for that one
        List<String> others = ticks.likeliest().map(Ticks::options).orElse(List.of()).stream()
                .filter(other -> !other.equals(option))
                .toList();
        List<Paper> free = dated.stream()
                .filter(paper -> others.stream().noneMatch(other -> TickEvidence.names(paper, other)))
                .toList();
        Optional<Paper> named = dated.stream()
                .filter(paper -> TickEvidence.names(paper, option))
                .findFirst();
        Conclusion conclusion;
        if (named.isPresent()) {
            conclusion = Conclusion.agrees(spec, "ticks.evidenced").with("paper", Wording.paper(examined, named.get()));
        } else if (free.isEmpty() && !examined.hasGaps() && ticks.settled().isPresent()) {
            conclusion =
                    Conclusion.differs(spec, papers.size() == dated.size() ? "ticks.unevidenced" : "ticks.outdated");
        } else {
            conclusion = Conclusion.open(spec, "ticks.look").atMost(Severity.WARN);
        }
        free.forEach(paper -> conclusion.said(Wording.look(
                examined, paper.document().firstPage(), paper.kind().chinese())));
        return Optional.of(conclusion
                .with("option", option)
                .with(
                        "kinds",
                        Wording.list(kinds.stream().map(DocumentKind::called).toList()))
                .with("count", free.size())
                .finding());
    }
}
