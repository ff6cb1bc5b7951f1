package cn.heyan.reconcile.checks;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageSense;
import cn.heyan.packet.RefusedFile;
import cn.heyan.packet.Unread;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Gaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every page can be read: those that could not are named, one by one, and so are files that were refused. */
final class Legible implements Check {
    /** Pictures are kept at no more than this; what was finer once cannot be told from it. */
    private static final int KEPT_DPI = 290;

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Finding> findings = new ArrayList<>();
        if (!spec.has("kinds")) {
            lost(examined, spec, findings);
        }
        List<Page> pages = pages(examined, spec);
        if (spec.has("dpi")) {
            pages.forEach(page -> coarse(examined, spec, page).ifPresent(findings::add));
            return findings.isEmpty() ? none(spec, pages) : findings;
        }
        List<PageRef> mute = Gaps.of(examined.dossier()).pages();
        List<PageRef> photos = examined.papers(DocumentKind.PHOTO).stream()
                .flatMap(paper -> paper.document().pages().stream())
                .toList();
        boolean missing = spec.has("effect") && spec.text("effect").equals("treat-as-missing");
        for (Page page : pages) {
            boolean black = page.legibility().isBlack();
            boolean photo = photos.contains(page.ref());
            boolean faint = black || mute.contains(page.ref()) || (!photo && faint(page, spec));
            if (faint && !examined.foundLegible(page.ref())) {
                findings.add(Conclusion.open(spec, missing ? "legible.as-missing" : "legible.faint")
                        .with("page", Wording.page(examined, page.ref()))
                        .said(Wording.look(examined, page.ref(), "不清晰的页"))
                        .finding());
            }
        }
        return findings.isEmpty() ? none(spec, pages) : findings;
    }

    private static List<Finding> none(CheckSpec spec, List<Page> pages) {
        return (pages.isEmpty() && spec.has("kinds")
                        ? Conclusion.idle(spec, "papers.none")
                        : Conclusion.agrees(spec, "legible.all").with("count", pages.size()))
                .alone();
    }

    /** The pages of the kinds asked for; all pages, if none are named. */
    private static List<Page> pages(Case examined, CheckSpec spec) {
        List<Page> all = examined.dossier().read().pages();
        if (!spec.has("kinds")) {
            return all;
        }
        List<PageRef> asked = examined.papers(spec.texts("kinds")).stream()
                .flatMap(paper -> paper.document().pages().stream())
                .toList();
        return all.stream().filter(page -> asked.contains(page.ref())).toList();
    }

    private static void lost(Case examined, CheckSpec spec, List<Finding> findings) {
        for (Unread unread : examined.dossier().read().unread()) {
            findings.add(Conclusion.open(spec, "legible.unread")
                    .with("page", Wording.page(examined, unread.page()))
                    .with("reason", unread.reason())
                    .said(Wording.look(examined, unread.page(), "未读出的页"))
                    .finding());
        }
        for (RefusedFile file : examined.dossier().read().packet().refused()) {
            findings.add(Conclusion.open(spec, "legible.refused")
                    .with("file", file.name())
                    .with("reason", file.reason())
                    .finding());
        }
    }

    /** A picture file that says itself how coarse it is differs; on a scanned or drawn sheet the photo's own resolution is not known. */
    private static Optional<Finding> coarse(Case examined, CheckSpec spec, Page page) {
        Optional<BigDecimal> least = spec.figure("dpi");
        int dpi = page.legibility().dpi();
        if (least.isEmpty() || BigDecimal.valueOf(dpi).compareTo(least.get()) >= 0) {
            return Optional.empty();
        }
        boolean picture = examined.dossier()
                .read()
                .packet()
                .fileOf(page.ref())
                .mediaType()
                .startsWith("image/");
        boolean sure = picture && dpi < KEPT_DPI && !examined.foundLegible(page.ref());
        return Optional.of(
                (sure ? Conclusion.differs(spec, "legible.coarse") : Conclusion.open(spec, "legible.dpi-open"))
                        .atMost(Severity.WARN)
                        .with("page", Wording.page(examined, page.ref()))
                        .with("dpi", dpi)
                        .with("least", least.get().toPlainString())
                        .said(Wording.look(examined, page.ref(), "照片"))
                        .finding());
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
