package cn.heyan.ocr;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * A picture as planes of bytes, row by row; a grey picture has one plane under three names.
 *
 * @param width in pixels
 * @param height in pixels
 * @param planes blue, green, red: the order that the models were trained with
 */
record Pixels(int width, int height, byte[][] planes) {

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // read the bytes themselves: getRGB would take them for linear light and brighten them
            byte[] grey = new byte[width * height];
            image.getRaster().getDataElements(0, 0, width, height, grey);
            return grey(width, height, grey);
        }
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && isWhole(image)) {
            return interleaved(
                    width, height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        }
        BufferedImage rgb = image;
        if (image.getType() != BufferedImage.TYPE_INT_RGB || !isWhole(image)) {
            rgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = rgb.createGraphics();
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(image, 0, 0, null);
            pen.dispose();
        }
        return packed(width, height, ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData());
    }

    static Pixels grey(int width, int height, byte[] grey) {
        return new Pixels(width, height, new byte[][] {grey, grey, grey});
    }

    private static boolean isWhole(BufferedImage image) {
        return image.getRaster().getParent() == null;
    }

    private static Pixels interleaved(int width, int height, byte[] bgr) {
        byte[][] planes = new byte[3][width * height];
        for (int i = 0, j = 0; i < width * height; i++) {
            planes[0][i] = bgr[j++];
            planes[1][i] = bgr[j++];
            planes[2][i] = bgr[j++];
        }
        return new Pixels(width, height, planes);
    }

    private static Pixels packed(int width, int height, int[] rgb) {
        byte[][] planes = new byte[3][width * height];
        for (int i = 0; i < width * height; i++) {
            planes[0][i] = (byte) rgb[i];
            planes[1][i] = (byte) (rgb[i] >> 8);
            planes[2][i] = (byte) (rgb[i] >> 16);
        }
        return new Pixels(width, height, planes);
    }

    boolean isGrey() {
        return planes[0] == planes[2];
    }

    /**
     * Cuts a piece out, bilinear; outside of the picture is its nearest edge.
     *
     * @param toHere maps pixels of the piece to pixels of this picture
     */
    Pixels cut(int pieceWidth, int pieceHeight, AffineTransform toHere) {
        int count = isGrey() ? 1 : 3;
        byte[][] piece = new byte[count][pieceWidth * pieceHeight];
        double ax = toHere.getScaleX();
        double ay = toHere.getShearY();
        for (int y = 0; y < pieceHeight; y++) {
            double sx = toHere.getShearX() * (y + 0.5) + toHere.getTranslateX() + 0.5 * ax - 0.5;
            double sy = toHere.getScaleY() * (y + 0.5) + toHere.getTranslateY() + 0.5 * ay - 0.5;
            for (int x = 0; x < pieceWidth; x++, sx += ax, sy += ay) {
                blend(sx, sy, piece, y * pieceWidth + x);
            }
        }
        return count == 1 ? grey(pieceWidth, pieceHeight, piece[0]) : new Pixels(pieceWidth, pieceHeight, piece);
    }

    /** Sees the picture from elsewhere, bilinear; outside of it is its nearest edge. */
    Pixels seen(int pieceWidth, int pieceHeight, Projection toHere) {
        int count = isGrey() ? 1 : 3;
        byte[][] piece = new byte[count][pieceWidth * pieceHeight];
        double[] m = toHere.m();
        for (int y = 0; y < pieceHeight; y++) {
            for (int x = 0; x < pieceWidth; x++) {
                double w = m[6] * (x + 0.5) + m[7] * (y + 0.5) + m[8];
                double cx = (m[0] * (x + 0.5) + m[1] * (y + 0.5) + m[2]) / w - 0.5;
                double cy = (m[3] * (x + 0.5) + m[4] * (y + 0.5) + m[5]) / w - 0.5;
                blend(cx, cy, piece, y * pieceWidth + x);
            }
        }
        return count == 1 ? grey(pieceWidth, pieceHeight, piece[0]) : new Pixels(pieceWidth, pieceHeight, piece);
    }

    private void blend(double px, double py, byte[][] into, int target) {
        double cx = Math.max(0, Math.min(width - 1.001, px));
        double cy = Math.max(0, Math.min(height - 1.001, py));
        int x0 = (int) cx;
        int y0 = (int) cy;
        int fx = (int) ((cx - x0) * 256);
        int fy = (int) ((cy - y0) * 256);
        int at = y0 * width + x0;
        int right = width > 1 ? 1 : 0;
        int down = height > 1 ? width : 0;
        for (int p = 0; p < into.length; p++) {
            byte[] plane = planes[p];
            int top = (plane[at] & 255) * (256 - fx) + (plane[at + right] & 255) * fx;
            int bottom = (plane[at + down] & 255) * (256 - fx) + (plane[at + down + right] & 255) * fx;
            into[p][target] = (byte) ((top * (256 - fy) + bottom * fy + 32768) >> 16);
        }
    }

    /** The same with a part of it turned upside down. */
    Pixels turning(Rectangle part) {
        int count = isGrey() ? 1 : 3;
        byte[][] all = new byte[count][];
        for (int p = 0; p < count; p++) {
            all[p] = planes[p].clone();
            for (int y = 0; y < part.height; y++) {
                int from = (part.y + y) * width + part.x;
                int to = (part.y + part.height - 1 - y) * width + part.x + part.width - 1;
                for (int x = 0; x < part.width; x++) {
                    all[p][to - x] = planes[p][from + x];
                }
            }
        }
        return count == 1 ? grey(width, height, all[0]) : new Pixels(width, height, all);
    }

    /** As a picture to be written to a file. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(
                width, height, isGrey() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int count = isGrey() ? 1 : 3;
        for (int i = 0; i < width * height; i++) {
            for (int p = 0; p < count; p++) {
                bytes[i * count + p] = planes[p][i];
            }
        }
        return image;
    }
}
