package cn.heyan.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** A simple picture of an OFD page, so that a reviewer sees where a value stands: its lines, pictures and text, in one font. */
final class OfdPicture {

    /** The em box of a character hangs from this part of its height above the base line. */
    private static final double ASCENT = 0.88;

    private final OfdDocument document;
    private final double[] size;
    private final double scale;

    /** For a page of this size in millimetres, at this many pixels a millimetre. */
    OfdPicture(OfdDocument document, double[] size, double scale) {
        this.document = document;
        this.size = size;
        this.scale = scale;
    }

    /** In pixels. */
    int width() {
        return (int) Math.max(1, Math.round(size[0] * scale));
    }

    /** In pixels. */
    int height() {
        return (int) Math.max(1, Math.round(size[1] * scale));
    }

    Grey draw(List<Element> layers, List<Glyph> glyphs) {
        BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.scale(scale, scale);
        pen.setColor(Color.BLACK);
        for (Element layer : layers) {
            SafeXml.all(layer, "ImageObject").forEach(object -> picture(pen, object));
            SafeXml.all(layer, "PathObject").forEach(object -> path(pen, object));
        }
        glyphs.forEach(glyph -> character(pen, glyph));
        pen.dispose();
        return Grey.of(image);
    }

    private void picture(Graphics2D pen, Element object) {
        byte[] bytes = document.picture(object.getAttribute("ResourceID")).orElse(new byte[0]);
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            if (picture != null) {
                // A picture fills the unit square, which its matrix stretches to its place.
                AffineTransform place = OfdTextObject.place(object);
                place.scale(1.0 / picture.getWidth(), 1.0 / picture.getHeight());
                pen.drawImage(picture, place, null);
            }
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(OfdPicture.class.getName()).log(System.Logger.Level.DEBUG, "picture left out", unreadable);
        }
    }

    private static void path(Graphics2D pen, Element object) {
        String drawing = SafeXml.text(object, "AbbreviatedData").orElse("");
        Path2D path = OfdPath.of(drawing);
        path.transform(OfdTextObject.place(object));
        double width = object.hasAttribute("LineWidth") ? OfdNumbers.number(object.getAttribute("LineWidth")) : 0.3;
        pen.setStroke(new BasicStroke((float) Math.max(0.1, width)));
        if (!"false".equals(object.getAttribute("Stroke"))) {
            pen.draw(path);
        }
        if (object.getAttribute("Fill").equals("true")
                && SafeXml.first(object, "FillColor").isPresent()) {
            pen.fill(path);
        }
    }

    private static void character(Graphics2D pen, Glyph glyph) {
        Font font = new Font(Font.SERIF, Font.PLAIN, 1).deriveFont((float) glyph.height());
        double natural =
                font.getStringBounds(glyph.text(), pen.getFontRenderContext()).getWidth();
        AffineTransform before = pen.getTransform();
        pen.translate(glyph.left(), glyph.top() + ASCENT * glyph.height());
        if (natural > glyph.right() - glyph.left() && natural > 0) {
            pen.scale((glyph.right() - glyph.left()) / natural, 1);
        }
        pen.setFont(font);
        pen.drawString(glyph.text(), 0, 0);
        pen.setTransform(before);
    }
}
