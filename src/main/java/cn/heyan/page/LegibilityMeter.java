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

    /** Fewer edges than this say nothing: a blank page. */
    private static final int FEW = 200;

    private LegibilityMeter() {}

    static Legibility of(Grey grey, int dpi) {
        Tones tones = Tones.of(grey);
        int threshold = tones.threshold();
        int inked = 0;
        for (byte pixel : grey.pixels) {
            inked += (pixel & 0xFF) < threshold ? 1 : 0;
        }
        return new Legibility(dpi, tones.contrast(), sharpness(grey, dpi), inked / (double) grey.pixels.length);
    }

    private static double sharpness(Grey grey, int dpi) {
        if (dpi <= MEASURED * 1.2) {
            return steepness(smooth(grey), dpi);
        }
        double scale = MEASURED / (double) dpi;
        Grey coarser = grey.shrunk((int) Math.max(1, grey.width * scale), (int) Math.max(1, grey.height * scale));
        return steepness(smooth(coarser), MEASURED);
    }

    /** How steep the page's edges are in the middle of their order, from left to right; 1 where there are too few edges to say. */
    private static double steepness(Grey grey, int dpi) {
        Tones tones = Tones.of(grey);
        int reach = (int) Math.max(3, Math.min(24, Math.round(REACH * dpi / 200.0)));
        int least = Math.max(12, (int) (EDGE * (tones.paper() - tones.ink())));
        int[] steps = new int[CLASSES + 1];
        int edges = 0;
        // Every third line is enough to know.
        for (int y = 1; y < grey.height; y += 3) {
            int row = y * grey.width;
            for (int x = reach; x < grey.width - reach; x++) {
                int step = Math.abs((grey.pixels[row + x + 1] & 0xFF) - (grey.pixels[row + x] & 0xFF));
                if (step * 40 < least || !steepest(grey, row, x, step)) {
                    continue;
                }
                int low = 255;
                int high = 0;
                for (int i = row + x - reach; i <= row + x + reach; i++) {
                    low = Math.min(low, grey.pixels[i] & 0xFF);
                    high = Math.max(high, grey.pixels[i] & 0xFF);
                }
                if (high - low >= least) {
                    steps[(int) Math.min(CLASSES, CLASSES * (double) step / (high - low))]++;
                    edges++;
                }
            }
        }
        return edges < FEW ? 1 : Math.min(1, median(steps, edges) * Math.max(dpi, COARSE) / 200.0 / GOOD);
    }

    /** Each pixel becomes the mean of its surroundings of 5 by 5, those near counting more. */
    private static Grey smooth(Grey grey) {
        return averaged(averaged(grey));
    }

    private static Grey averaged(Grey grey) {
        int w = grey.width;
        byte[] in = grey.pixels;
        byte[] out = in.clone();
        for (int y = 1; y < grey.height - 1; y++) {
            for (int i = y * w + 1; i < (y + 1) * w - 1; i++) {
                int sum = (in[i - w - 1] & 0xFF)
                        + (in[i - w] & 0xFF)
                        + (in[i - w + 1] & 0xFF)
                        + (in[i - 1] & 0xFF)
                        + (in[i] & 0xFF)
                        + (in[i + 1] & 0xFF)
                        + (in[i + w - 1] & 0xFF)
                        + (in[i + w] & 0xFF)
                        + (in[i + w + 1] & 0xFF);
                out[i] = (byte) (sum / 9);
            }
        }
        return new Grey(w, grey.height, out);
    }

    private static boolean steepest(Grey grey, int row, int x, int step) {
        for (int i = x - 2; i <= x + 2; i++) {
            int other = Math.abs((grey.pixels[row + i + 1] & 0xFF) - (grey.pixels[row + i] & 0xFF));
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
