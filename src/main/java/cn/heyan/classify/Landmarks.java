package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.regex.Pattern;

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
 * @param continues words of later pages of such a document, which begin nothing of their own
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
        List<String> continues,
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
     */
    record Bars(List<String> never, List<String> unlessTitled, List<String> needs) {
        Bars {
            never = List.copyOf(never);
            unlessTitled = List.copyOf(unlessTitled);
            needs = List.copyOf(needs);
        }

        boolean ruleOut(String dense) {
            return never.stream().anyMatch(dense::contains)
                    || !needs.isEmpty() && needs.stream().noneMatch(dense::contains);
        }

        boolean ruleOutUntitled(String dense) {
            return unlessTitled.stream().anyMatch(dense::contains);
        }
    }

    Landmarks {
        titles = List.copyOf(titles);
        faint = List.copyOf(faint);
        labels = List.copyOf(labels);
        continues = List.copyOf(continues);
    }

    /** A sheet of this kind that is known by other means. */
    static Landmarks sheet(DocumentKind kind) {
        Bars none = new Bars(List.of(), List.of(), List.of());
        return new Landmarks(
                kind, kind.chinese(), List.of(), List.of(), List.of(), 0, 0, List.of(), none, true, false, false);
    }

    long labelsIn(String dense) {
        return labels.stream().filter(dense::contains).count();
    }

    boolean goesOnIn(String dense) {
        return continues.stream().anyMatch(dense::contains);
    }
}
