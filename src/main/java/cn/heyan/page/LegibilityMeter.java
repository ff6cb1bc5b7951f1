package cn.heyan.page;

import cn.heyan.packet.Legibility;

/**
 * Measures how well a page can be read (清晰度).
 *
 * <p>Sharpness is how steep the edges of strokes are: the greatest step between two neighbouring pixels as a part of the whole rise
 * from paper to ink around it. A clean scan at 200 dpi rises within two or three pixels; blurred by 4 pixels it takes ten. Grain is
 * smoothed away first, or it would pass for steepness.
 */
final class LegibilityMeter {

    /** A rise lower than this part of the page's contrast is grain or the back of the sheet. */
    private static final double EDGE = 0.3;

    /** How far around an edge its foot and its top are looked for, in pixels at 200 dpi. */
    private static final double REACH = 9;

    /** The step of a good scan, as a part of the rise: counts as sharpness 1. */
    private static final double GOOD = 0.26;

    /** Finer pictures are measured at this resolution: pixels per inch. */
    private static final int MEASURED = 200;

    /** Coarser pictures are not called blurred for being coarse: a small picture of large letters can be read. */
    private static final int COARSE = 130;

    /** Steps are counted in this many classes. */
    private static final int CLASSES = 200;

    /** What the weights of smoothing add up to. */
    private static final int SCALE = 81;

    /** Fewer edges than this say nothing: a blank page. */
    private static final int FEW = 200;

    /** A ground darker than this (brightness, 0 to 255) with nothing on it is no blank paper: something may lie under the black. */
    private static final int BLACK = 128;

    /** More ink than this is no writing. */
    private static final double ALL = 0.9;

    private LegibilityMeter() {}

    static Legibility of(Grey grey, int dpi) {
        Tones tones = Tones.of(grey);
        int threshold = tones.threshold();
        int inked = 0;
        for (byte pixel : grey.pixels) {
            inked += (pixel & 0xFF) < threshold ? 1 : 0;
        }
        double part = inked / (double) grey.pixels.length;
        boolean black = part > ALL || tones.paper() < BLACK && tones.contrast() < Legibility.INKY_ENOUGH;
        return black ? Legibility.black(dpi) : new Legibility(dpi, tones.contrast(), sharpness(grey, dpi), part);
    }

    private static double sharpness(Grey grey, int dpi) {
        if (dpi <= MEASURED * 1.2) {
            return steepness(grey, dpi);
        }
        double scale = MEASURED / (double) dpi;
        return steepness(
                grey.shrunk((int) Math.max(1, grey.width * scale), (int) Math.max(1, grey.height * scale)), MEASURED);
    }

    /** How steep the page's edges are in the middle of their order, from left to right; 1 where there are too few edges to say. */
    private static double steepness(Grey grey, int dpi) {
        Tones tones = Tones.of(grey);
        int reach = (int) Math.max(3, Math.min(24, Math.round(REACH * dpi / 200.0)));
        int least = (int) (SCALE * Math.max(12, EDGE * (tones.paper() - tones.ink())));
        int[] steps = new int[CLASSES + 1];
        int edges = 0;
        // Every third line is enough to know.
        for (int y = 2; y < grey.height - 2; y += 3) {
            edges += count(smoothLine(grey, y), reach, least, steps);
        }
        return edges < FEW ? 1 : Math.min(1, median(steps, edges) * Math.max(dpi, COARSE) / 200.0 / GOOD);
    }

    private static int count(int[] line, int reach, int least, int[] steps) {
        int edges = 0;
        for (int x = reach; x < line.length - reach; x++) {
            int step = Math.abs(line[x + 1] - line[x]);
            if (step * 40 < least || !steepest(line, x, step)) {
                continue;
            }
            int low = Integer.MAX_VALUE;
            int high = 0;
            for (int i = x - reach; i <= x + reach; i++) {
                low = Math.min(low, line[i]);
                high = Math.max(high, line[i]);
            }
            if (high - low >= least) {
                steps[(int) Math.min(CLASSES, CLASSES * (long) step / (high - low))]++;
                edges++;
            }
        }
        return edges;
    }

    /** A line of the picture, each pixel the weighted sum of its surroundings of 5 by 5 (weights 1 2 3 2 1 each way). */
    private static int[] smoothLine(Grey grey, int y) {
        int w = grey.width;
        int[] down = new int[w];
        for (int x = 0; x < w; x++) {
            down[x] = grey.at(x, y - 2)
                    + 2 * grey.at(x, y - 1)
                    + 3 * grey.at(x, y)
                    + 2 * grey.at(x, y + 1)
                    + grey.at(x, y + 2);
        }
        int[] line = new int[w];
        for (int x = 0; x < w; x++) {
            int l = Math.max(0, x - 1);
            int r = Math.min(w - 1, x + 1);
            line[x] = down[Math.max(0, x - 2)] + 2 * down[l] + 3 * down[x] + 2 * down[r] + down[Math.min(w - 1, x + 2)];
        }
        return line;
    }

    private static boolean steepest(int[] line, int x, int step) {
        for (int i = x - 2; i <= x + 2; i++) {
            int other = Math.abs(line[i + 1] - line[i]);
            if (other > step || other == step && i < x) {
                return false;
            }
        }
        return true;
    }

    /** Half of the edges are not steeper than this. */
    private static double median(int[] steps, int edges) {
        int seen = 0;
        for (int i = 0; i <= CLASSES; i++) {
            seen += steps[i];
            if (seen >= edges * 0.5) {
                return (i + 0.5) / CLASSES;
            }
        }
        return 1;
    }
}
