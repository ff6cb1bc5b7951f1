package cn.heyan.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The characters of one text object of an OFD page, placed in millimetres from the page's top left corner. */
final class OfdTextObject {

    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;

    private final Element object;
    private final double size;
    private final double scale;
    private final AffineTransform place;

    OfdTextObject(Element object) {
        this.object = object;
        this.size = object.hasAttribute("Size") ? OfdNumbers.number(object.getAttribute("Size")) : 3.5;
        double stated = OfdNumbers.number(object.getAttribute("HScale"));
        this.scale = stated > 0 && stated < 10 ? stated : 1;
        this.place = place(object);
    }

    /** From an object's own coordinates to the page's: its matrix, then its corner. */
    static AffineTransform place(Element object) {
        double[] boundary = OfdNumbers.of(object.getAttribute("Boundary"));
        AffineTransform place = new AffineTransform();
        if (boundary.length == 4) {
            place.translate(boundary[0], boundary[1]);
        }
        double[] matrix = OfdNumbers.of(object.getAttribute("CTM"));
        if (matrix.length == 6) {
            place.concatenate(new AffineTransform(matrix));
        }
        return place;
    }

    /** All it says, line after line. */
    String text() {
        StringBuilder text = new StringBuilder();
        SafeXml.all(object, "TextCode").forEach(code -> text.append(plain(code)));
        return text.toString();
    }

    private static String plain(Element code) {
        return code.getTextContent().replaceAll("[\\r\\n\\t]+", "");
    }

    List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Element code : SafeXml.all(object, "TextCode")) {
            // Where no place is stated, that of the piece before goes on.
            x = code.hasAttribute("X") ? OfdNumbers.number(code.getAttribute("X")) : x;
            y = code.hasAttribute("Y") ? OfdNumbers.number(code.getAttribute("Y")) : y;
            double[] across = OfdNumbers.of(code.getAttribute("DeltaX"));
            double[] down = OfdNumbers.of(code.getAttribute("DeltaY"));
            int[] chars = plain(code).codePoints().toArray();
            for (int i = 0; i < chars.length; i++) {
                double natural = natural(chars[i]);
                double step = i < across.length ? across[i] : down.length > 0 ? 0 : natural;
                double width = step > 0 && step < spread(chars[i]) * natural ? step : natural;
                glyphs.add(glyph(Character.toString(chars[i]), x, y, width));
                x += step;
                y += i < down.length ? down[i] : 0;
            }
        }
        return glyphs;
    }

    private double natural(int character) {
        return (character < 0x2E80 ? size * 0.5 : size) * scale;
    }

    /** Up to this many times its natural step a character belongs to the next one: spread digits are one number. */
    private static double spread(int character) {
        return character < 0x2E80 ? 2.2 : 1.3;
    }

    private Glyph glyph(String text, double x, double y, double width) {
        Rectangle2D box = place.createTransformedShape(
                        new Rectangle2D.Double(x, y - ASCENT * size, width, (ASCENT + DESCENT) * size))
                .getBounds2D();
        Point2D along = place.deltaTransform(new Point2D.Double(1, 0), null);
        boolean upright = along.getX() > Math.abs(along.getY());
        return new Glyph(text, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), upright, false);
    }
}
