package cn.heyan.extract.grid;

import java.awt.image.BufferedImage;

/** What is ink on a picture of a page, judged against the paper around it, so that shaded scans need no one threshold. */
public final class Ink {

    private static final int TILE = 64;

    /** Thin rules are grey after scanning and straightening: ink is what is darker than this part of the paper. */
    private static final double DARK = 0.82;

    private final int width;
    private final int height;
    private final boolean[] ink;

    private Ink(int width, int height, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /** The ink of this picture. */
    public static Ink of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] line = new int[width];
        byte[] grey = new byte[width * height];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) Math.min(line[x] >> 16 & 255, Math.min(line[x] >> 8 & 255, line[x] & 255));
            }
        }
        boolean[] ink = new boolean[width * height];
        for (int top = 0; top < height; top += TILE) {
            for (int left = 0; left < width; left += TILE) {
                tile(grey, width, left, top, Math.min(width, left + TILE), Math.min(height, top + TILE), ink);
            }
        }
        return new Ink(width, height, ink);
    }

    private static void tile(byte[] grey, int width, int left, int top, int right, int bottom, boolean[] ink) {
        int[] counts = new int[256];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts[grey[y * width + x] & 255]++;
            }
        }
        int above = (right - left) * (bottom - top) / 10;
        int paper = 255;
        while (paper > 0 && above >= counts[paper]) {
            above -= counts[paper--];
        }
        int limit = (int) (DARK * paper);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink[y * width + x] = (grey[y * width + x] & 255) < limit;
            }
        }
    }

    /** Pixels across. */
    public int width() {
        return width;
    }

    /** Pixels down. */
    public int height() {
        return height;
    }

    /** Whether there is ink; none outside the picture. */
    public boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
    }

    /** The same, its columns as rows. */
    Ink sideways() {
        boolean[] turned = new boolean[ink.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = ink[y * width + x];
            }
        }
        return new Ink(height, width, turned);
    }

    /** Part of this area that is ink, 0 to 1. */
    public double share(int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += at(x, y) ? 1 : 0;
            }
        }
        return dark / (double) Math.max(1, (right - left) * (bottom - top));
    }
}
