package cn.heyan.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** How thick a picture lies on the page: a seal is a veil with holes, through which the text below can be seen. */
final class PdfVeil {

    /** Thicker than this (of 255) it cannot be looked through. */
    private static final int THICK = 200;

    /** A character of which more than this part lies under thick paint may be hidden. */
    private static final double MUCH = 0.7;

    private static final long MOST_PIXELS = 4_000_000;

    private final Grey thickness;
    private final AffineTransform toPixels;

    private PdfVeil(Grey thickness, AffineTransform toPixels) {
        this.thickness = thickness;
        this.toPixels = toPixels;
    }

    /** A picture without holes, or whose holes cannot be made out. */
    static PdfVeil closed() {
        return new PdfVeil(new Grey(1, 1, new byte[] {(byte) 255}), new AffineTransform());
    }

    /** The thickness of a picture. */
    static PdfVeil of(PdfImage image) {
        if (!image.hasHoles() || image.pixels() > MOST_PIXELS) {
            return closed();
        }
        try {
            PDImageXObject whole = image.open();
            PDImageXObject soft = whole.getSoftMask();
            Grey thickness = soft == null ? thickness(whole.getImage()) : mask(soft);
            AffineTransform toPixels =
                    new AffineTransform(thickness.width, 0, 0, -thickness.height, 0, thickness.height);
            toPixels.concatenate(image.place().createAffineTransform().createInverse());
            return new PdfVeil(thickness, toPixels);
        } catch (IOException | RuntimeException | NoninvertibleTransformException unreadable) {
            return closed();
        }
    }

    /** A mask is grey as stored, unless it says otherwise. */
    private static Grey mask(PDImageXObject soft) throws IOException {
        boolean plain = soft.getBitsPerComponent() == 8 && soft.getCOSObject().getItem(COSName.DECODE) == null;
        if (plain) {
            byte[] stored = stored(soft);
            if (stored.length == soft.getWidth() * soft.getHeight()) {
                return new Grey(soft.getWidth(), soft.getHeight(), stored);
            }
        }
        return Grey.of(soft.getImage());
    }

    private static byte[] stored(PDImageXObject soft) throws IOException {
        try (InputStream in = soft.createInputStream()) {
            return in.readNBytes(soft.getWidth() * soft.getHeight() + 1);
        }
    }

    private static Grey thickness(BufferedImage image) {
        Grey thickness = new Grey(image.getWidth(), image.getHeight(), new byte[image.getWidth() * image.getHeight()]);
        int[] row = new int[thickness.width];
        for (int y = 0; y < thickness.height; y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                thickness.pixels[y * row.length + x] = (byte) (row[x] >>> 24);
            }
        }
        return thickness;
    }

    /** Whether a character that stands here below the picture may be hidden by it. */
    boolean hides(Rectangle2D character) {
        int thick = 0;
        int points = 0;
        for (double across = 0.05; across < 1; across += 0.1) {
            for (double up = 0.05; up < 1; up += 0.1) {
                Point2D at = toPixels.transform(
                        new Point2D.Double(
                                character.getX() + across * character.getWidth(),
                                character.getY() + up * character.getHeight()),
                        null);
                thick += isThick(at) ? 1 : 0;
                points++;
            }
        }
        return thick > MUCH * points;
    }

    private boolean isThick(Point2D at) {
        int x = (int) Math.floor(at.getX());
        int y = (int) Math.floor(at.getY());
        if (thickness.width == 1) {
            return true;
        }
        return x >= 0 && y >= 0 && x < thickness.width && y < thickness.height && thickness.at(x, y) > THICK;
    }
}
