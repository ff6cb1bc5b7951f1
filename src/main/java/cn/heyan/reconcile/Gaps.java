package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Unread;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a packet was not read: behind it may stand anything (未读出的部分).
 *
 * @param pages that could not be read, or were read and say nothing although there is ink
 * @param files that were refused
 */
public record Gaps(List<PageRef> pages, List<String> files) {
    /** A page with less ink than this is blank. */
    private static final double BLANK = 0.002;
    /** A page with fewer characters than this, although inked, was not read. */
    private static final int WORDLESS = 12;

    public Gaps {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /** The gaps of a dossier. */
    public static Gaps of(Dossier dossier) {
        List<PageRef> pages = new ArrayList<>(
                dossier.read().unread().stream().map(Unread::page).toList());
        List<PageRef> unknown = dossier.papers().stream()
                .filter(paper -> paper.kind() == DocumentKind.OTHER)
                .map(Paper::document)
                .flatMap(document -> document.pages().stream())
                .toList();
        dossier.read().pages().stream()
                .filter(page -> unknown.contains(page.ref()) && mute(page))
                .map(Page::ref)
                .forEach(pages::add);
        return new Gaps(
                pages,
                dossier.read().packet().refused().stream()
                        .map(refused -> refused.name())
                        .toList());
    }

    /** Whether there are any. */
    public boolean any() {
        return !pages.isEmpty() || !files.isEmpty();
    }

    private static boolean mute(Page page) {
        return page.text().dense().length() < WORDLESS && page.legibility().inked() >= BLANK;
    }
}
