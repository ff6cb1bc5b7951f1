package cn.heyan.ocr;

import cn.heyan.packet.PagePrint;
import java.awt.image.BufferedImage;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes the print of an upright page: its ink, between the outermost strokes, as a small grid; of that the lowest frequencies (DCT), each
 * above or below their median. The frame makes up for a sheet that lay elsewhere on the glass, the median for faded ink.
 */
final class Printing {

    private static final int GRID = 64;
    private static final int WAVES = 16;

    /** Ink is darker than the paper by so much; paper is what a quarter of the pixels are at least as bright as. */
    private static final int DARKER = 20;

    /** What decides where the page's ink begins and ends must be darker still, and be this part of it: specks are not. */
    private static final int CLEARLY = 40;

    private static final double SPECKS = 0.002;

    /** Less ink than this on the whole is an empty sheet, which looks like every other. */
    private static final double BLANK = 0.002;

    private final byte[] grey;
    private final int width;
    private final int height;
    private final int paper;

    private Printing(byte[] grey, int width, int height) {
        this.grey = grey;
        this.width = width;
        this.height = height;
        this.paper = brightQuarter(grey);
    }

    /** The print; none of an empty sheet. */
    static Optional<PagePrint> of(BufferedImage page) {
        Pixels pixels = Pixels.of(page);
        Printing printing = new Printing(pixels.planes()[2], pixels.width(), pixels.height());
        return printing.print();
    }

    private Optional<PagePrint> print() {
        long[] across = new long[width];
        long[] down = new long[height];
        long all = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int ink = Math.max(0, paper - CLEARLY - (grey[y * width + x] & 0xFF));
                across[x] += ink;
                down[y] += ink;
                all += ink;
            }
        }
        if (all < BLANK * 255 * width * height) {
            return Optional.empty();
        }
        int left = first(across, all);
        int right = width - first(reversed(across), all);
        int top = first(down, all);
        int bottom = height - first(reversed(down), all);
        if (right - left < GRID || bottom - top < GRID) {
            return Optional.empty();
        }
        return Optional.of(PagePrint.of(bits(grid(left, top, right, bottom))));
    }

    private double[] grid(int left, int top, int right, int bottom) {
        double[] grid = new double[GRID * GRID];
        for (int y = top; y < bottom; y++) {
            int row = (int) ((long) (y - top) * GRID / (bottom - top)) * GRID;
            for (int x = left; x < right; x++) {
                int ink = Math.max(0, paper - DARKER - (grey[y * width + x] & 0xFF));
                grid[row + (int) ((long) (x - left) * GRID / (right - left))] += ink;
            }
        }
        return grid;
    }

    private static BigInteger bits(double[] grid) {
        double[] waves = waves(grid);
        waves[0] = 0;
        double[] sorted = waves.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        BigInteger bits = BigInteger.ZERO;
        for (int i = 1; i < waves.length; i++) {
            bits = waves[i] > median ? bits.setBit(i) : bits;
        }
        return bits;
    }

    /** The lowest waves of both directions. */
    private static double[] waves(double[] grid) {
        double[] half = new double[GRID * WAVES];
        double[] waves = new double[WAVES * WAVES];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int at = 0; at < GRID; at++) {
                double weight = Math.cos((2 * at + 1) * wave * Math.PI / (2 * GRID));
                for (int row = 0; row < GRID; row++) {
                    half[row * WAVES + wave] += grid[row * GRID + at] * weight;
                }
            }
        }
        for (int wave = 0; wave < WAVES; wave++) {
            for (int at = 0; at < GRID; at++) {
                double weight = Math.cos((2 * at + 1) * wave * Math.PI / (2 * GRID));
                for (int column = 0; column < WAVES; column++) {
                    waves[wave * WAVES + column] += half[at * WAVES + column] * weight;
                }
            }
        }
        return waves;
    }

    /** Where the ink begins: before it lies no more than specks. */
    private static int first(long[] ink, long all) {
        double passed = 0;
        int at = 0;
        while (at < ink.length - 1 && passed + ink[at] < SPECKS * all) {
            passed += ink[at++];
        }
        return at;
    }

    private static long[] reversed(long[] ink) {
        long[] reversed = new long[ink.length];
        for (int i = 0; i < ink.length; i++) {
            reversed[i] = ink[ink.length - 1 - i];
        }
        return reversed;
    }

    private static int brightQuarter(byte[] grey) {
        int[] count = new int[256];
        for (byte pixel : grey) {
            count[pixel & 0xFF]++;
        }
        int seen = 0;
        int tone = 255;
        while (tone > 0 && seen + count[tone] <= grey.length / 4) {
            seen += count[tone--];
        }
        return tone;
    }
}
