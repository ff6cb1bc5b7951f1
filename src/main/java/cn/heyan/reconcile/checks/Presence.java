package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Material;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether papers of one kind are there as the notice wants them: enough of them, not too many, of the right years, legible.
 *
 * @param kind id of the kind
 * @param papers of this kind, as found
 * @param answer whether that is as it should be
 * @param message key of the sentence that says what is not
 * @param details named values of that sentence
 */
record Presence(String kind, List<Paper> papers, Answer answer, String message, Map<String, String> details) {
    /** What makes it sure that a document is one of its own, not a part of the one before. */
    private static final Set<Ground> SURE = Set.of(Ground.DATA, Ground.TITLE, Ground.FILE, Ground.IDENTITY);

    /**
     * How the papers of this kind stand.
     *
     * @param joined whether other kinds are needed beside it: then the year is asked of none, a statement has no year
     */
    static Presence of(Case examined, String kind, Material wanted, boolean joined) {
        List<String> years = joined ? List.of() : wanted.years();
        List<Paper> papers = examined.papers(List.of(kind));
        List<Paper> provided = examined.provided(papers);
        String name = DocumentKind.called(kind);
        Map<String, String> details = new TreeMap<>(Map.of("material", name));
        if (papers.isEmpty()) {
            return lacking(examined, kind, papers, details);
        }
        if (provided.isEmpty()) {
            details.put("pages", Wording.list(places(examined, papers)));
            return new Presence(kind, papers, Answer.NO, "material.illegible", details);
        }
        List<String> lost = new ArrayList<>(years);
        List<String> open = new ArrayList<>(years);
        lost.removeIf(year -> provided.stream().anyMatch(paper -> PaperYears.covers(paper, year) != Answer.NO));
        open.removeIf(year ->
                lost.contains(year) || provided.stream().anyMatch(p -> PaperYears.covers(p, year) == Answer.YES));
        if (!lost.isEmpty()) {
            details.put("material", String.join("、", lost) + "年的" + name);
            return lacking(examined, kind, papers, details);
        }
        if (!open.isEmpty()) {
            details.put("years", Wording.list(open));
            return new Presence(kind, papers, Answer.OPEN, "material.year-open", details);
        }
        return counted(examined, kind, provided, wanted, details);
    }

    private static Presence counted(
            Case examined, String kind, List<Paper> papers, Material wanted, Map<String, String> details) {
        int count = papers.size();
        details.put("count", String.valueOf(count));
        if (count < wanted.least()) {
            details.put("least", String.valueOf(wanted.least()));
            long pages = papers.stream()
                    .flatMap(paper -> paper.document().pages().stream())
                    .distinct()
                    .count();
            boolean open = pages >= wanted.least() || examined.hasGaps();
            return open
                    ? new Presence(kind, papers, Answer.OPEN, "material.few-open", details)
                    : new Presence(kind, papers, Answer.NO, "material.few", details);
        }
        if (wanted.most().filter(most -> count > most).isPresent()) {
            details.put("most", String.valueOf(wanted.most().orElseThrow()));
            long sure = papers.stream()
                    .filter(paper -> SURE.contains(paper.document().boundary().ground()))
                    .count();
            return sure > wanted.most().orElseThrow()
                    ? new Presence(kind, papers, Answer.NO, "material.many", details)
                    : new Presence(kind, papers, Answer.OPEN, "material.many-open", details);
        }
        return new Presence(kind, papers, Answer.YES, "", details);
    }

    private static Presence lacking(Case examined, String kind, List<Paper> papers, Map<String, String> details) {
        if (examined.hasGaps()) {
            details.put("places", Wording.list(Wording.gaps(examined)));
            return new Presence(kind, papers, Answer.OPEN, "material.unread", details);
        }
        return new Presence(kind, papers, Answer.NO, "material.missing", details);
    }

    /** The sentence about what is not as it should be; what stands beside it in its way is named where some of it is there. */
    Conclusion conclusion(CheckSpec spec, List<Presence> way) {
        List<String> there = way.stream()
                .filter(each -> each.answer() == Answer.YES)
                .map(each -> each.details().get("material"))
                .toList();
        boolean partly = !there.isEmpty() && message.equals("material.missing");
        String key = partly ? "material.partly" : message;
        Conclusion conclusion = answer == Answer.NO ? Conclusion.differs(spec, key) : Conclusion.open(spec, key);
        details.forEach(conclusion::with);
        conclusion.with("present", Wording.list(there));
        return conclusion;
    }

    private static List<String> places(Case examined, List<Paper> papers) {
        return papers.stream()
                .map(Paper::document)
                .map(Document::pages)
                .flatMap(List::stream)
                .distinct()
                .map((PageRef page) -> Wording.page(examined, page))
                .toList();
    }
}
