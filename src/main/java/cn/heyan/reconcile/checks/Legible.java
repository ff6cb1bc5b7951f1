package cn.heyan.reconcile.checks;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageSense;
import cn.heyan.packet.RefusedFile;
import cn.heyan.packet.Unread;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Gaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every page can be read: those that could not are named, one by one, and so are files that were refused. */
final class Legible implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Finding> findings = new ArrayList<>();
        for (Unread unread : examined.dossier().read().unread()) {
            findings.add(Conclusion.open(spec, "legible.unread")
                    .with("page", Wording.page(examined, unread.page()))
                    .with("reason", unread.reason())
                    .said(Wording.look(examined, unread.page(), "未读出的页"))
                    .finding());
        }
        List<PageRef> mute = Gaps.of(examined.dossier()).pages();
        List<PageRef> photos = examined.papers(DocumentKind.PHOTO).stream()
                .flatMap(paper -> paper.document().pages().stream())
                .toList();
        for (Page page : examined.dossier().read().pages()) {
            boolean photo = photos.contains(page.ref());
            if (mute.contains(page.ref()) || (!photo && faint(page, spec))) {
                findings.add(Conclusion.open(spec, "legible.faint")
                        .with("page", Wording.page(examined, page.ref()))
                        .said(Wording.look(examined, page.ref(), "不清晰的页"))
                        .finding());
            }
        }
        for (RefusedFile file : examined.dossier().read().packet().refused()) {
            findings.add(Conclusion.open(spec, "legible.refused")
                    .with("file", file.name())
                    .with("reason", file.reason())
                    .finding());
        }
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "legible.all")
                        .with("count", examined.dossier().read().pages().size())
                        .alone()
                : findings;
    }

    /** Soft edges alone make no page faint: a page that measures soft and was read without doubt can be read. */
    private static boolean faint(Page page, CheckSpec spec) {
        boolean soft = below(page.legibility().sharpness(), spec, "sharpness");
        return soft && PageSense.of(page).state() != PageSense.State.LEGIBLE
                || below(page.legibility().contrast(), spec, "contrast");
    }

    private static boolean below(double measured, CheckSpec spec, String limit) {
        return spec.figure(limit)
                .filter(least -> BigDecimal.valueOf(measured).compareTo(least) < 0)
                .isPresent();
    }
}
