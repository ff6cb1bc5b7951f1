package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Page;
import java.util.List;

/**
 * A page as a sorter looks at it.
 *
 * @param page the page
 * @param dense all its text, normalised, without spaces
 * @param heads what may be its title
 */
record PageView(Page page, String dense, List<Head> heads) {

    /** With fewer characters than this a page is a picture or empty. */
    private static final int SILENT = 25;

    private static final int SPARSE = 60;
    /** Less ink than this is an empty sheet. */
    private static final double EMPTY = 0.002;

    static PageView of(Page page) {
        return new PageView(page, Printed.normalise(page.text().dense()), Heads.of(page.text()));
    }

    /** A title page or a divider rather than a page of text. */
    boolean isSparse() {
        return dense.length() < SPARSE;
    }

    boolean isSilent() {
        return dense.length() < SILENT;
    }

    boolean isEmpty() {
        return dense.isEmpty() && page.legibility().inked() < EMPTY;
    }
}
