package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a page of one sort is known (版面标志). Several sorts may lead to one kind.
 *
 * @param kind the kind
 * @param name what a reviewer calls this sort
 * @param titles patterns for a whole line near the top that begins such a document
 * @param faint the same, but saying less: other papers bear such titles too
 * @param labels words that such pages hold; the more of them, the surer
 * @param enough labels without a title that make such a page nevertheless; 0: a title is needed
 * @param weight of so many labels against another sort's title; 0: as many as they are
 * @param family sorts of one family bear each other's covers; empty: none
 * @param inner what of later pages tells that they belong to it
 * @param bars words that such a page does not hold
 * @param single whether each page is a document of its own
 * @param takesAll whether pages that begin nothing belong to it, once it has begun
 * @param numbered whether its titles may be numbered like the entries of a list
 */
record Landmarks(
        DocumentKind kind,
        String name,
        List<Pattern> titles,
        List<Pattern> faint,
        List<String> labels,
        int enough,
        double weight,
        String family,
        Inner inner,
        Bars bars,
        boolean single,
        boolean takesAll,
        boolean numbered) {

    /**
     * What rules a sort out.
     *
     * @param never words that such a page does not hold
     * @param unlessTitled words that only a page with a true title may hold
     * @param needs one of these must be there; empty: nothing is needed
     * @param atMost characters that such a page holds at most; 0: as many as it likes
     */
    record Bars(List<String> never, List<String> unlessTitled, List<String> needs, int atMost) {
        Bars {
            never = List.copyOf(never);
            unlessTitled = List.copyOf(unlessTitled);
            needs = List.copyOf(needs);
        }

        boolean ruleOut(String dense) {
            return never.stream().anyMatch(dense::contains)
                    || atMost > 0 && dense.length() > atMost
                    || !needs.isEmpty() && needs.stream().noneMatch(dense::contains);
        }

        boolean ruleOutUntitled(String dense) {
            return unlessTitled.stream().anyMatch(dense::contains);
        }
    }

    /**
     * Pages of such a document that are not its first page of text.
     *
     * @param continues words of later pages, which begin nothing of their own
     * @param prefaces titles of sheets that come before its cover, or behind it: verification sheets
     * @param parts titles inside it that begin no other document of its kind
     * @param attachments patterns for the text of pages of other kinds that belong to it
     */
    record Inner(List<String> continues, List<Pattern> prefaces, List<Pattern> parts, List<Pattern> attachments) {
        static final Inner NONE = new Inner(List.of(), List.of(), List.of(), List.of());

        Inner {
            continues = List.copyOf(continues);
            prefaces = List.copyOf(prefaces);
            parts = List.copyOf(parts);
            attachments = List.copyOf(attachments);
        }
    }

    Landmarks {
        titles = List.copyOf(titles);
        faint = List.copyOf(faint);
        labels = List.copyOf(labels);
    }

    /** A sheet of this kind that is known by other means. */
    static Landmarks sheet(DocumentKind kind) {
        Bars none = new Bars(List.of(), List.of(), List.of(), 0);
        return new Landmarks(
                kind, kind.chinese(), List.of(), List.of(), List.of(), 0, 0, "", Inner.NONE, none, true, false, false);
    }

    /** Whether a file of this name seems to hold such a document. */
    boolean isNamed(String file) {
        String bare = file.replaceAll("[0-9_.()-]+", "");
        return !bare.isEmpty()
                && (bare.contains(name)
                        || Stream.concat(titles.stream(), faint.stream())
                                .anyMatch(pattern -> pattern.matcher(bare).matches()));
    }

    long labelsIn(String dense) {
        return labels.stream().filter(dense::contains).count();
    }

    boolean goesOnIn(String dense) {
        return inner.continues().stream().anyMatch(dense::contains);
    }

    boolean isPreface(PageView view) {
        return anyHead(inner.prefaces(), view);
    }

    /** Whether the first of its titles on the page is one that stands inside such a document. */
    boolean isPart(PageView view) {
        return anyHead(inner.parts(), view) && !anyHead(titles, view);
    }

    boolean attaches(PageView view) {
        return inner.attachments().stream()
                .anyMatch(pattern -> pattern.matcher(view.dense()).lookingAt());
    }

    /** Whether a page of this sort may follow the cover of such a document: a table of contents, or the report itself. */
    boolean mayFollow(Optional<Landmarks> opened) {
        return kind == DocumentKind.TOC || isOfFamily(opened);
    }

    boolean isOfFamily(Optional<Landmarks> opened) {
        return !family.isEmpty()
                && opened.filter(other -> other.family.equals(family)).isPresent();
    }

    private static boolean anyHead(List<Pattern> patterns, PageView view) {
        return view.heads().stream().filter(Head::stands).anyMatch(head -> patterns.stream()
                .anyMatch(pattern -> pattern.matcher(head.text()).matches()));
    }
}
