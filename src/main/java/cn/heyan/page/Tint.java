package cn.heyan.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a picture, small: laid over its grey they show people what is red on a page. Reading needs none of it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb row by row
 */
record Tint(int width, int height, int[] rgb) {

    /** Pixels on the longer side: half a millimetre each on A4, as fine as the eye tells colours apart beside black. */
    private static final int LONG_SIDE = 600;

    /** The mean of four pixels for each of the small picture. */
    static Tint of(BufferedImage image) {
        int step = Math.max(1, (Math.max(image.getWidth(), image.getHeight()) + LONG_SIDE - 1) / LONG_SIDE);
        int w = Math.max(1, image.getWidth() / step);
        int h = Math.max(1, image.getHeight() / step);
        int[] rgb = new int[w * h];
        int[][] rows = new int[2][image.getWidth()];
        int half = step / 2;
        for (int y = 0; y < h; y++) {
            row(image, y * step, rows[0]);
            row(image, y * step + half, rows[1]);
            for (int x = 0; x < w; x++) {
                int at = x * step;
                rgb[y * w + x] = mean(rows[0][at], rows[0][at + half], rows[1][at], rows[1][at + half]);
            }
        }
        return new Tint(w, h, rgb);
    }

    private static void row(BufferedImage image, int y, int[] row) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB && image.getRaster().getParent() == null) {
            int[] all = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            System.arraycopy(all, y * row.length, row, 0, row.length);
        } else {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static int mean(int... four) {
        int r = 0;
        int g = 0;
        int b = 0;
        for (int one : four) {
            r += one >> 16 & 0xFF;
            g += one >> 8 & 0xFF;
            b += one & 0xFF;
        }
        return r / 4 << 16 | g / 4 << 8 | b / 4;
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }

    /** Turned clockwise by 0, 90, 180 or 270 degrees; nothing stays nothing. */
    static @Nullable Tint turned(@Nullable Tint tint, int degrees) {
        if (tint == null || degrees == 0) {
            return tint;
        }
        boolean lying = degrees != 180;
        int w = lying ? tint.height : tint.width;
        int h = lying ? tint.width : tint.height;
        int[] out = new int[tint.rgb.length];
        for (int y = 0; y < tint.height; y++) {
            for (int x = 0; x < tint.width; x++) {
                int tx = degrees == 90 ? tint.height - 1 - y : degrees == 180 ? tint.width - 1 - x : y;
                int ty = degrees == 90 ? x : degrees == 180 ? tint.height - 1 - y : tint.width - 1 - x;
                out[ty * w + tx] = tint.rgb[y * tint.width + x];
            }
        }
        return new Tint(w, h, out);
    }

    /** As a mirror shows it; nothing stays nothing. */
    static @Nullable Tint mirrored(@Nullable Tint tint) {
        if (tint == null) {
            return null;
        }
        int[] out = new int[tint.rgb.length];
        for (int y = 0; y < tint.height; y++) {
            for (int x = 0; x < tint.width; x++) {
                out[y * tint.width + tint.width - 1 - x] = tint.rgb[y * tint.width + x];
            }
        }
        return new Tint(tint.width, tint.height, out);
    }
}
