package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageSense;
import cn.heyan.packet.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a packet was not read: behind it may stand anything (未读出的部分).
 *
 * @param pages that could not be read, or were read and say nothing although there is ink
 * @param files that were refused
 */
public record Gaps(List<PageRef> pages, List<String> files) {
    /** A page with less ink than this is blank. */
    private static final double BLANK = 0.002;
    /** A page with more ink than this is a photograph rather than text. */
    private static final double PICTURE = 0.3;
    /** A page with fewer characters than this says nothing. */
    private static final int WORDLESS = 25;
    /** Words of which a reader was less sure than this were guessed. */
    private static final double GUESSED = 0.6;

    public Gaps {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /** The gaps of a dossier. */
    public static Gaps of(Dossier dossier) {
        List<PageRef> pages = new ArrayList<>(
                dossier.read().unread().stream().map(Unread::page).toList());
        Map<PageRef, DocumentKind> unsorted = new HashMap<>();
        dossier.papers().stream()
                .map(Paper::document)
                .filter(document -> document.kind() == DocumentKind.OTHER || document.kind() == DocumentKind.PHOTO)
                .forEach(document -> document.pages().forEach(page -> unsorted.put(page, document.kind())));
        dossier.read().pages().stream()
                .filter(page -> Optional.ofNullable(unsorted.get(page.ref()))
                        .filter(kind -> unreadable(page, kind))
                        .isPresent())
                .map(Page::ref)
                .filter(page -> !dossier.foundLegible(page))
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

    /** A page that nobody could sort and that has ink, but no words, blurred words or guessed words. */
    private static boolean unreadable(Page page, DocumentKind kind) {
        double ink = page.legibility().inked();
        PageSense.State state = PageSense.of(page).state();
        if (ink < BLANK || state == PageSense.State.BLANK) {
            return false;
        }
        if (kind == DocumentKind.PHOTO) {
            boolean soft = page.legibility().sharpness() < Legibility.SHARP_ENOUGH;
            return soft && ink < PICTURE && page.text().dense().length() < WORDLESS;
        }
        return page.text().isBlank() || state == PageSense.State.ILLEGIBLE || confidence(page) < GUESSED;
    }

    private static double confidence(Page page) {
        return page.text().words().stream()
                .mapToDouble(word -> word.confidence())
                .average()
                .orElse(0);
    }
}
