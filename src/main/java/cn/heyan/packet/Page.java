package cn.heyan.packet;

import java.util.List;
import java.util.Optional;

/**
 * A page as far as it has been read.
 *
 * @param ref which page
 * @param picture its upright picture; absent only for pages that have none (XML, office forms)
 * @param turned degrees clockwise that the received page was turned to stand upright: 0, 90, 180 or 270
 * @param skew degrees that it was then straightened by
 * @param text what it says
 * @param codes every code that was decoded on it
 * @param embedded data its file carries, on the file's first page only
 * @param legibility how well it can be read
 * @param colours what its colours show: seals
 * @param print what it looks like from far away; only of pages that were read from their picture and are not empty
 * @param sheet where its places lie on the picture as received, if turning and straightening do not say it
 */
public record Page(
        PageRef ref,
        Optional<PagePicture> picture,
        int turned,
        double skew,
        PageText text,
        List<CodeSymbol> codes,
        List<Embedded> embedded,
        Legibility legibility,
        Colours colours,
        Optional<PagePrint> print,
        Optional<Sheet> sheet) {

    public Page {
        codes = List.copyOf(codes);
        embedded = List.copyOf(embedded);
    }

    /** A page of which only the words and codes were looked at; it was turned and straightened at most. */
    public Page(
            PageRef ref,
            Optional<PagePicture> picture,
            int turned,
            double skew,
            PageText text,
            List<CodeSymbol> codes,
            List<Embedded> embedded,
            Legibility legibility) {
        this(
                ref,
                picture,
                turned,
                skew,
                text,
                codes,
                embedded,
                legibility,
                Colours.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** The same page with what its colours show. */
    public Page coloured(Colours shown) {
        return new Page(ref, picture, turned, skew, text, codes, embedded, legibility, shown, print, sheet);
    }

    /** The same page with what an OCR reader saw on it. */
    public Page saying(PageText read) {
        return new Page(ref, picture, turned, skew, read, codes, embedded, legibility, colours, print, sheet);
    }

    /** The same page with its print. */
    public Page looking(Optional<PagePrint> like) {
        return new Page(ref, picture, turned, skew, text, codes, embedded, legibility, colours, like, sheet);
    }
}
