package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Witness;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.checks.MarkSearch.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals and signatures: seen, with the place, or not seen; whether they are genuine and whose they are a person judges. */
final class SealSign implements Check {

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> papers = examined.papers(spec.texts("kinds"));
        if (papers.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<Finding> findings = new ArrayList<>();
        List<Said> seen = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Paper paper : papers) {
            List<Page> pages = pages(examined, paper);
            MarkSearch search = new MarkSearch(paper.kind(), pages);
            List<String> blind = new ArrayList<>();
            for (String mark : spec.texts("marks")) {
                MarkSearch.Found found = bySight(examined, paper, mark).orElseGet(() -> search.find(mark));
                String what = mark + "（" + paper.kind().chinese() + "）";
                if (found.sight() == Sight.SEEN) {
                    marks.add(mark);
                    found.place().ifPresent(place -> seen.add(said(examined, what, place)));
                } else if (found.sight() == Sight.GREY) {
                    blind.add(mark);
                } else {
                    findings.add(missing(examined, spec, paper, mark, found));
                }
            }
            if (!blind.isEmpty()) {
                findings.add(look(examined, spec, paper, blind));
            }
        }
        if (!marks.isEmpty()) {
            Conclusion conclusion = Conclusion.agrees(spec, "seal.seen")
                    .with("marks", Wording.list(marks.stream().distinct().toList()))
                    .with("count", marks.size());
            findings.add(0, conclusion.said(seen).finding());
        }
        return findings;
    }

    /** Where a reviewer saw the mark, if one did: a person's eye goes before the machine's. */
    private static Optional<MarkSearch.Found> bySight(Case examined, Paper paper, String mark) {
        return examined.dossier()
                .corrections(Correction.MarkSeen.class)
                // one word may be about several marks: 单位公章、法定代表人签字
                .filter(seen -> List.of(seen.mark().split("、")).contains(mark)
                        && paper.document().pages().contains(seen.spot().page()))
                .map(seen -> new MarkSearch.Found(
                        Sight.SEEN,
                        Optional.of(new MarkSearch.Place(
                                seen.spot().page(), seen.spot().box()))))
                .findFirst();
    }

    private static Finding missing(Case examined, CheckSpec spec, Paper paper, String mark, MarkSearch.Found found) {
        boolean sure =
                found.sight() == Sight.NOT_SEEN && !pages(examined, paper).isEmpty();
        Conclusion conclusion = (sure
                        ? Conclusion.differs(spec, "seal.not-seen")
                        : Conclusion.open(spec, "seal.unsure"))
                .atMost(Severity.WARN)
                .with("mark", mark)
                .with("paper", paper.kind().chinese())
                .with("pages", pageNames(examined, paper));
        found.place()
                .ifPresentOrElse(
                        place -> conclusion.said(said(examined, mark, place)),
                        () -> conclusion.said(Wording.look(examined, last(paper), mark)));
        return conclusion.finding();
    }

    private static Finding look(Case examined, CheckSpec spec, Paper paper, List<String> marks) {
        return Conclusion.open(spec, "seal.look")
                .atMost(Severity.WARN)
                .with("marks", Wording.list(marks))
                .with("pages", Wording.page(examined, last(paper)))
                .said(Wording.look(examined, last(paper), Wording.list(marks)))
                .finding();
    }

    private static PageRef last(Paper paper) {
        List<PageRef> pages = paper.document().pages();
        return pages.get(pages.size() - 1);
    }

    private static Said said(Case examined, String what, MarkSearch.Place place) {
        Box shown = place.box().grow(0.03, 0.02);
        return Said.read(
                what,
                Wording.page(examined, place.page()),
                Optional.of(new Witness(place.page(), shown, "", Means.OCR, 1)));
    }

    private static String pageNames(Case examined, Paper paper) {
        return Wording.list(paper.document().pages().stream()
                .map(page -> Wording.page(examined, page))
                .toList());
    }

    /** The paper's pages that were read. */
    private static List<Page> pages(Case examined, Paper paper) {
        return examined.dossier().read().pages().stream()
                .filter(page -> paper.document().pages().contains(page.ref()))
                .toList();
    }
}
