package cn.heyan.ocr;

import cn.heyan.packet.Box;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * One line cut out of a page for the second reader: grey, enlarged to the height it likes, without rules, on a white border.
 *
 * @param width in pixels
 * @param height in pixels
 * @param grey row by row
 */
public record Crop(int width, int height, byte[] grey) {

    /** Tesseract's line model likes letters of about 30 to 40 pixels; a line's box is about half as high again. */
    private static final int LINE_HEIGHT = 56;

    private static final double MOST_ENLARGED = 4;
    private static final int BORDER = 12;
    private static final int LEAST = 4;

    /** The line in the box; nothing if the box is too small to hold any. */
    static Optional<Crop> of(BufferedImage picture, Box box) {
        int x = (int) Math.floor(box.x() * picture.getWidth());
        int y = (int) Math.floor(box.y() * picture.getHeight());
        int width = Math.min(picture.getWidth() - x, (int) Math.ceil(box.width() * picture.getWidth()));
        int height = Math.min(picture.getHeight() - y, (int) Math.ceil(box.height() * picture.getHeight()));
        if (width < LEAST || height < LEAST) {
            return Optional.empty();
        }
        byte[] ink = Rules.erased(grey(picture, x, y, width, height), width, height);
        return Optional.of(enlarged(ink, width, height));
    }

    private static byte[] grey(BufferedImage picture, int x, int y, int width, int height) {
        byte[] grey = new byte[width * height];
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            picture.getRaster().getDataElements(x, y, width, height, grey);
            return grey;
        }
        int[] rgb = picture.getRGB(x, y, width, height, null, 0, width);
        for (int i = 0; i < rgb.length; i++) {
            int r = rgb[i] >> 16 & 255;
            int g = rgb[i] >> 8 & 255;
            int b = rgb[i] & 255;
            grey[i] = (byte) ((r * 299 + g * 587 + b * 114) / 1000);
        }
        return grey;
    }

    private static Crop enlarged(byte[] ink, int width, int height) {
        double scale = Math.max(1, Math.min(MOST_ENLARGED, (double) LINE_HEIGHT / height));
        int w = (int) Math.round(width * scale);
        int h = (int) Math.round(height * scale);
        Pixels line = Pixels.grey(width, height, ink)
                .cut(w, h, java.awt.geom.AffineTransform.getScaleInstance((double) width / w, (double) height / h));
        int wide = w + 2 * BORDER;
        int high = h + 2 * BORDER;
        byte[] framed = new byte[wide * high];
        java.util.Arrays.fill(framed, (byte) 255);
        for (int row = 0; row < h; row++) {
            System.arraycopy(line.planes()[0], row * w, framed, (row + BORDER) * wide + BORDER, w);
        }
        return new Crop(wide, high, framed);
    }
}
