package cn.heyan.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A grey picture, one byte a pixel, row by row; 0 is black.
 *
 * <p>Raw bytes, because Java's own conversions of grey pictures bend their brightness.
 */
final class Grey {

    final int width;
    final int height;
    final byte[] pixels;

    private final @Nullable Grey red;
    private final @Nullable Tint tint;

    Grey(int width, int height, byte[] pixels) {
        this(width, height, pixels, null, null);
    }

    /** One that was taken in colour: {@code red} is a small picture of where it is red, {@code tint} one of its colours, turned as this one is. */
    private Grey(int width, int height, byte[] pixels, @Nullable Grey red, @Nullable Tint tint) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(width + " x " + height + " is not " + pixels.length);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.red = red;
        this.tint = tint;
    }

    static Grey of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[width * height];
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY && isWhole(image.getRaster())) {
            byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            System.arraycopy(data, 0, grey, 0, grey.length);
        } else if (image.getType() == BufferedImage.TYPE_INT_RGB && isWhole(image.getRaster())) {
            int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < grey.length; i++) {
                grey[i] = ink(data[i] | 0xFF000000);
            }
        } else if (image.getColorModel().getNumComponents() == 1
                && image.getColorModel().getPixelSize() >= 8
                && !(image.getColorModel() instanceof java.awt.image.IndexColorModel)) {
            narrow(image.getRaster(), image.getColorModel().getPixelSize(), grey);
        } else {
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                image.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    grey[y * width + x] = ink(row[x]);
                }
            }
        }
        Grey red = RedInk.of(image);
        return new Grey(width, height, grey, red, red == null ? null : Tint.of(image));
    }

    /** A small picture of its colours; nothing if it had none. */
    @Nullable
    Tint tint() {
        return tint;
    }

    /** A small picture of where this one was red, 255 there; nothing if it had no colours. */
    @Nullable
    Grey red() {
        return red;
    }

    private static boolean isWhole(Raster raster) {
        return raster.getParent() == null;
    }

    private static void narrow(Raster raster, int bits, byte[] grey) {
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                grey[y * row.length + x] = (byte) (row[x] >> (bits - 8));
            }
        }
    }

    /** More of red than the eye takes, so that a red seal over black text recedes; transparent is paper. */
    static byte ink(int argb) {
        int alpha = argb >>> 24;
        int grey = (154 * (argb >> 16 & 0xFF) + 87 * (argb >> 8 & 0xFF) + 15 * (argb & 0xFF)) >> 8;
        return (byte) (alpha == 255 ? grey : (grey * alpha + 255 * (255 - alpha)) / 255);
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels, 0, data, 0, pixels.length);
        return image;
    }

    /** The picture turned clockwise by 0, 90, 180 or 270 degrees. */
    Grey turned(int degrees) {
        if (degrees == 0) {
            return this;
        }
        boolean lying = degrees != 180;
        int w = lying ? height : width;
        int h = lying ? width : height;
        byte[] out = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int tx = degrees == 90 ? height - 1 - y : degrees == 180 ? width - 1 - x : y;
                int ty = degrees == 90 ? x : degrees == 180 ? height - 1 - y : width - 1 - x;
                out[ty * w + tx] = pixels[y * width + x];
            }
        }
        return new Grey(w, h, out, red == null ? null : red.turned(degrees), Tint.turned(tint, degrees));
    }

    /** The picture as a mirror shows it, left and right exchanged. */
    Grey mirrored() {
        byte[] out = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[y * width + width - 1 - x] = pixels[y * width + x];
            }
        }
        return new Grey(width, height, out, red == null ? null : red.mirrored(), Tint.mirrored(tint));
    }

    Grey crop(int left, int top, int w, int h) {
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            System.arraycopy(pixels, (top + y) * width + left, out, y * w, w);
        }
        return new Grey(w, h, out);
    }

    /** On a white ground that is so many pixels wider on each side. */
    Grey framed(int by) {
        Grey framed = new Grey(width + 2 * by, height + 2 * by, new byte[(width + 2 * by) * (height + 2 * by)]);
        Arrays.fill(framed.pixels, (byte) 255);
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, framed.pixels, (y + by) * framed.width + by, width);
        }
        return framed;
    }

    /** Each pixel as a square of this many pixels a side. */
    Grey enlarged(int times) {
        if (times == 1) {
            return this;
        }
        Grey large = new Grey(width * times, height * times, new byte[width * times * height * times]);
        for (int y = 0; y < large.height; y++) {
            for (int x = 0; x < large.width; x++) {
                large.pixels[y * large.width + x] = pixels[y / times * width + x / times];
            }
        }
        return large;
    }

    /** Each pixel of the result is the mean of the pixels it covers; sizes not above this picture's. */
    Grey shrunk(int w, int h) {
        if (w >= width && h >= height) {
            return this;
        }
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int top = (int) ((long) y * height / h);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / h));
            for (int x = 0; x < w; x++) {
                int left = (int) ((long) x * width / w);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / w));
                int sum = 0;
                for (int sy = top; sy < bottom; sy++) {
                    for (int sx = left; sx < right; sx++) {
                        sum += at(sx, sy);
                    }
                }
                out[y * w + x] = (byte) (sum / ((bottom - top) * (right - left)));
            }
        }
        return new Grey(w, h, out, red, tint);
    }

    /** Twice as wide and high, with the pixels between filled in smoothly. */
    Grey doubled() {
        int w = width * 2;
        int h = height * 2;
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int y0 = y / 2;
            int y1 = Math.max(0, Math.min(height - 1, y0 + (y % 2 == 0 ? -1 : 1)));
            for (int x = 0; x < w; x++) {
                int x0 = x / 2;
                int x1 = Math.max(0, Math.min(width - 1, x0 + (x % 2 == 0 ? -1 : 1)));
                out[y * w + x] = (byte) ((9 * at(x0, y0) + 3 * at(x1, y0) + 3 * at(x0, y1) + at(x1, y1)) / 16);
            }
        }
        return new Grey(w, h, out);
    }
}
