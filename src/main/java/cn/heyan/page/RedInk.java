package cn.heyan.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import org.jspecify.annotations.Nullable;

/** Where a picture is red, on a much smaller picture: what seals are found on. */
final class RedInk {

    /** Pixels on the longer side of the small picture: half a millimetre each on A4. */
    private static final int LONG_SIDE = 600;

    /** Red exceeds green and blue by at least this much; faint prints of a seal by about 50. */
    private static final int REDDER = 36;

    /** Colours differ by this much on a picture taken in colour, although paper and ink have none. */
    private static final int TINGE = 12;

    /** One pixel in so many has a tinge on a picture taken in colour. */
    private static final int TINGED = 5000;

    private RedInk() {}

    /** A small picture, 255 where it is red; nothing if the picture has no colours. */
    static @Nullable Grey of(BufferedImage image) {
        if (image.getColorModel().getNumComponents() < 3 && !(image.getColorModel() instanceof IndexColorModel)) {
            return null;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int step = Math.max(1, (Math.max(width, height) + LONG_SIDE - 1) / LONG_SIDE);
        int w = Math.max(1, width / step);
        int h = Math.max(1, height / step);
        byte[] red = new byte[w * h];
        int tinged = 0;
        int[] plain = image.getType() == BufferedImage.TYPE_INT_RGB
                        && image.getRaster().getParent() == null
                ? ((DataBufferInt) image.getRaster().getDataBuffer()).getData()
                : null;
        int[] row = new int[width];
        for (int y = 0; y < h; y++) {
            for (int line = 0; line < 2; line++) {
                int sy = Math.min(height - 1, y * step + line * step / 2);
                if (plain == null) {
                    image.getRGB(0, sy, width, 1, row, 0, width);
                }
                for (int x = 0; x < w; x++) {
                    int sx = x * step + (line * step / 2);
                    int rgb =
                            plain == null ? row[Math.min(width - 1, sx)] : plain[sy * width + Math.min(width - 1, sx)];
                    if (isRed(rgb)) {
                        red[y * w + x] = (byte) 255;
                    }
                    tinged += isTinged(rgb) ? 1 : 0;
                }
            }
        }
        return (long) tinged * TINGED < 2L * w * h ? null : new Grey(w, h, red);
    }

    private static boolean isRed(int rgb) {
        int r = rgb >> 16 & 0xFF;
        int g = rgb >> 8 & 0xFF;
        int b = rgb & 0xFF;
        // Orange and skin have more green than blue.
        return r - Math.max(g, b) >= REDDER && r >= 90 && g - b <= (r - g) / 2;
    }

    private static boolean isTinged(int rgb) {
        int r = rgb >> 16 & 0xFF;
        int g = rgb >> 8 & 0xFF;
        int b = rgb & 0xFF;
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) >= TINGE;
    }
}
