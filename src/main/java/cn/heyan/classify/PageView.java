package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Page;
import cn.heyan.packet.TextLine;
import java.util.List;
import java.util.Optional;

/**
 * A page as a sorter looks at it.
 *
 * @param page the page
 * @param dense all its text, normalised, without spaces
 * @param heads what may be its title
 * @param folio its printed page number
 * @param clauses the clauses that begin on it
 * @param identities numbers printed on it
 * @param layout how it is laid out
 */
record PageView(
        Page page,
        String dense,
        List<Head> heads,
        Optional<Folio> folio,
        Optional<Clauses> clauses,
        Identities identities,
        Layout layout) {

    /** With fewer characters than this a page is a picture or empty. */
    private static final int SILENT = 25;

    private static final int SPARSE = 60;
    private static final int COVER = 170;
    /** Less ink than this is an empty sheet, or the back of one through which the front shows. */
    private static final double EMPTY = 0.004;
    /** What a reader makes of specks. */
    private static final int SPECKS = 3;

    static PageView of(Page page) {
        String dense = Printed.normalise(page.text().dense());
        return new PageView(
                page,
                dense,
                Heads.of(page.text()),
                Folio.of(page.text()),
                Clauses.of(page.text()),
                Identities.in(dense),
                Layout.of(page));
    }

    /** What later pages of its document still ask about it: of its heads those that look like titles or entries of a list. */
    PageView remembered() {
        List<Head> few = heads.stream()
                .filter(head -> head.stands() || head.isNumbered())
                .toList();
        return new PageView(page, dense, few, folio, clauses, identities, layout);
    }

    /** A title page or a divider rather than a page of text. */
    boolean isSparse() {
        return dense.length() < SPARSE;
    }

    /** A title page with names and a date, perhaps. */
    boolean isCover() {
        return dense.length() < COVER && clauses.isEmpty() && layout.columns().size() < 3;
    }

    boolean isSilent() {
        return dense.length() < SILENT;
    }

    boolean isEmpty() {
        return dense.length() <= SPECKS && page.legibility().inked() < EMPTY;
    }

    /** Whether it begins with a heading 一、 as forms do on their first page. */
    boolean startsAtOne() {
        return heads.stream().limit(2).anyMatch(head -> head.text().matches("[(]?一[)、.].*"));
    }

    /** Whether its first lines call it an appendix: 附件一, 附表2, 附录. */
    boolean isAppendix() {
        return page.text().lines().stream()
                .limit(2)
                .map(TextLine::dense)
                .map(Printed::normalise)
                .anyMatch(line -> line.length() < 30 && line.matches("附[件表录图注]([一二三四五六七八九十]|\\d{1,2}|[:(]|$).*"));
    }

    /** Whether one of its lines stands out as a title, whatever it says. */
    boolean hasLargeTitle() {
        return heads.stream()
                .anyMatch(head -> head.isLarge()
                        && head.y() < 0.3
                        && head.text().length() >= 2
                        && head.text().matches(".*\\p{IsHan}{2}.*")
                        && !head.isNumbered()
                        && !head.isProse());
    }
}
