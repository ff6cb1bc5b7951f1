package cn.heyan.page;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.PageText;
import java.util.List;
import java.util.Optional;

/**
 * What a file shows of one page, before codes are looked for.
 *
 * @param painting its upright picture, absent for pages that have none
 * @param turned degrees clockwise that the page was turned by
 * @param drawn whether the picture was drawn from text and lines, so that nothing about it can be illegible
 * @param text its own text; blank with Means.OCR where it has none to be trusted
 * @param embedded data of its file, on the first page
 * @param insets the pictures on a drawn page: its codes are among them
 * @param plain whether it is drawn of text and a few lines only, so that nothing on it can be a code
 */
record Sight(
        Optional<Painting> painting,
        int turned,
        boolean drawn,
        PageText text,
        List<Embedded> embedded,
        List<Inset> insets,
        boolean plain) {

    /** A code drawn of squares has more lines than this; a table has fewer. */
    static final int FEW_SHAPES = 300;

    /** A page that is one picture, or has none. */
    Sight(Optional<Painting> painting, int turned, boolean drawn, PageText text, List<Embedded> embedded) {
        this(painting, turned, drawn, text, embedded, List.of(), false);
    }
}
