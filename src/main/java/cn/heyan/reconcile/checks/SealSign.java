package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** A seal or signature, which only a person can judge: says which pages to look at. */
final class SealSign implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> papers = examined.papers(spec.texts("kinds"));
        if (papers.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        String marks = Wording.list(spec.texts("marks"));
        Conclusion conclusion = Conclusion.open(spec, "seal.look").with("marks", marks);
        List<PageRef> last = papers.stream()
                .map(paper -> paper.document().pages())
                .map(pages -> pages.get(pages.size() - 1))
                .toList();
        last.forEach(page -> conclusion.said(Wording.look(examined, page, marks)));
        return conclusion
                .with(
                        "pages",
                        Wording.list(last.stream()
                                .map(page -> Wording.page(examined, page))
                                .toList()))
                .alone();
    }
}
