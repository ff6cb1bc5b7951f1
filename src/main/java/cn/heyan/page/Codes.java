package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds and decodes the QR codes of a page (二维码).
 *
 * <p>Two readers, because each misses what the other reads; then, only where nothing was found or something looks like a code that
 * would not be read, the same again on parts of the page at twice the size. Other symbols than QR codes are not on these papers.
 */
final class Codes {

    /** Pictures up to this many pixels are small enough to be tried whole at twice the size. */
    private static final int SMALL = 2_600_000;

    /** The corner where an invoice has its code; also of two invoices on one page, the upper one's. */
    private static final Box CORNER = new Box(0, 0, 0.36, 0.28);

    /** The same corner of a second invoice on the lower half. */
    private static final Box LOWER_CORNER = new Box(0, 0.46, 0.36, 0.28);

    /** Suspects looked at again on one page. */
    private static final int MOST_SUSPECTS = 4;

    /** White around a code, as a part of its side: readers want four modules. */
    private static final double QUIET = 0.16;

    /** Codes are read best at about this many pixels a side. */
    private static final int LEAST_SIDE = 400;

    private static final int MOST_SIDE = 800;

    private final BoofReader boof = new BoofReader();

    /** The codes among a page's insets, read from their own pixels. */
    static List<CodeSymbol> within(List<Inset> insets) {
        List<CodeSymbol> found = new ArrayList<>();
        insets.stream()
                .filter(inset -> inset.own().isPresent())
                .limit(MOST_SUSPECTS)
                .forEach(inset -> {
                    Grey bare = inset.own().get();
                    int quiet = (int) Math.ceil(QUIET * Math.max(bare.width, bare.height));
                    Grey framed = bare.framed(quiet);
                    int longer = Math.max(framed.width, framed.height);
                    Grey seen = longer <= MOST_SIDE
                            ? framed.enlarged(Math.max(1, LEAST_SIDE / longer))
                            : framed.shrunk(framed.width * MOST_SIDE / longer, framed.height * MOST_SIDE / longer);
                    Box box = inset.box();
                    add(
                            found,
                            ZxingReader.read(seen),
                            box.grow(box.width() * quiet / bare.width, box.height() * quiet / bare.height));
                });
        return List.copyOf(found);
    }

    /** The same where the page has been painted; they need no second reader. */
    List<CodeSymbol> among(List<Inset> insets, Grey grey, int dpi) {
        List<CodeSymbol> found = new ArrayList<>();
        insets.stream()
                .map(Inset::box)
                .filter(box -> Inset.mayBeCode(box.width() * grey.width / dpi, box.height() * grey.height / dpi))
                .limit(MOST_SUSPECTS)
                .map(box -> box.grow(0.1 * box.width(), 0.1 * box.height()))
                .forEach(box -> lookCloser(grey, box, found, false));
        return List.copyOf(found);
    }

    List<CodeSymbol> on(Grey grey) {
        List<CodeSymbol> found = new ArrayList<>();
        add(found, ZxingReader.read(grey), Box.PAGE);
        BoofReader.Reading reading = boof.read(grey);
        add(found, reading.symbols(), Box.PAGE);
        reading.suspects().stream()
                .filter(suspect -> found.stream().noneMatch(symbol -> overlap(symbol.box(), suspect)))
                .limit(MOST_SUSPECTS)
                .map(suspect -> suspect.grow(0.5 * suspect.width() + 0.01, 0.5 * suspect.height() + 0.01))
                .forEach(suspect -> lookCloser(grey, suspect, found, true));
        // Size is what ZXing lacks on a whole page; the other reader does not mind.
        if (found.isEmpty()) {
            if ((long) grey.width * grey.height <= SMALL) {
                lookCloser(grey, Box.PAGE, found, true);
            } else {
                lookCloser(grey, CORNER, found, false);
                if (grey.height > grey.width) {
                    lookCloser(grey, LOWER_CORNER, found, false);
                }
            }
        }
        return List.copyOf(found);
    }

    private void lookCloser(Grey grey, Box area, List<CodeSymbol> found, boolean hard) {
        int left = (int) (area.x() * grey.width);
        int top = (int) (area.y() * grey.height);
        int width = Math.min(grey.width - left, (int) Math.ceil(area.width() * grey.width));
        int height = Math.min(grey.height - top, (int) Math.ceil(area.height() * grey.height));
        if (width < 16 || height < 16) {
            return;
        }
        Grey part = grey.crop(left, top, width, height).doubled();
        Box exact = new Box(
                left / (double) grey.width,
                top / (double) grey.height,
                width / (double) grey.width,
                height / (double) grey.height);
        List<CodeSymbol> closer = ZxingReader.read(part);
        add(found, closer, exact);
        if (closer.isEmpty() && hard) {
            add(found, boof.read(part).symbols(), exact);
        }
    }

    /** Adds what does not stand where another symbol was read already. */
    private static void add(List<CodeSymbol> found, List<CodeSymbol> more, Box area) {
        for (CodeSymbol symbol : more) {
            Box in = symbol.box();
            Box box = new Box(
                    area.x() + in.x() * area.width(),
                    area.y() + in.y() * area.height(),
                    in.width() * area.width(),
                    in.height() * area.height());
            if (found.stream().noneMatch(other -> overlap(other.box(), box))) {
                found.add(new CodeSymbol(symbol.payload(), box, symbol.decoder()));
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.holds(other.centreX(), other.centreY()) || other.holds(one.centreX(), one.centreY());
    }
}
