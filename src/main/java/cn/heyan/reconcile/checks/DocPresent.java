package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** One of the kinds of document is there; what is missing may stand on a page that could not be read. */
final class DocPresent implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<String> kinds = spec.texts("kinds");
        String names = String.join(
                "或",
                kinds.stream()
                        .map(id ->
                                DocumentKind.of(id).map(DocumentKind::chinese).orElse(id))
                        .toList());
        List<Paper> papers = examined.papers(kinds);
        if (!papers.isEmpty()) {
            PageRef first = papers.get(0).document().firstPage();
            return Conclusion.agrees(spec, "material.present")
                    .with("material", names)
                    .with("count", papers.size())
                    .with("page", Wording.page(examined, first))
                    .said(Wording.look(examined, first, papers.get(0).kind().chinese()))
                    .alone();
        }
        if (spec.has("from")) {
            return Conclusion.open(spec, "material.elsewhere")
                    .with("material", names)
                    .with("from", spec.text("from"))
                    .alone();
        }
        if (!examined.hasGaps()) {
            return Conclusion.differs(spec, "material.missing")
                    .with("material", names)
                    .alone();
        }
        return Conclusion.open(spec, "material.unread")
                .with("material", names)
                .with("places", Wording.list(Wording.gaps(examined)))
                .alone();
    }
}
