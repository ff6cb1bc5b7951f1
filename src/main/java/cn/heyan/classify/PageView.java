package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Page;
import cn.heyan.packet.TextLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as a sorter looks at it.
 *
 * @param page the page
 * @param dense all its text, normalised, without spaces
 * @param heads lines near the top, and single words in them, that may be titles
 */
record PageView(Page page, String dense, List<String> heads) {

    /** Titles stand in the upper part of a page. */
    private static final double TOP = 0.45;

    private static final int LONGEST_TITLE = 45;
    /** With fewer characters than this a page is a picture or empty. */
    private static final int SILENT = 25;
    /** Less ink than this is an empty sheet. */
    private static final double EMPTY = 0.002;

    static PageView of(Page page) {
        List<TextLine> lines = page.text().lines();
        List<String> heads = lines.stream()
                .filter(line -> line.box().y() < TOP)
                .flatMap(line -> Stream.concat(
                        Stream.of(line.dense()), line.words().stream().map(word -> word.text())))
                .map(Printed::normalise)
                .filter(text -> text.length() <= LONGEST_TITLE)
                .toList();
        return new PageView(page, Printed.normalise(page.text().dense()), heads);
    }

    boolean isSilent() {
        return dense.length() < SILENT;
    }

    boolean isEmpty() {
        return dense.isEmpty() && page.legibility().inked() < EMPTY;
    }
}
