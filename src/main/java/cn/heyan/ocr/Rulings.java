package cn.heyan.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the rules of a form on a picture of about a thousand pixels: thin dark lines, level or upright, for their slopes. */
final class Rulings {

    /** Shorter than this, in pixels, it may be part of a character. */
    private static final int SHORTEST = 45;
    /** How much darker than the paper beside it a rule is. */
    private static final int DARKER = 9;

    private static final int BESIDE = 3;
    private static final int GAP = 2;
    private static final double STRAIGHT = 1.3;

    private final byte[] grey;
    private final int width;
    private final int height;

    private Rulings(byte[] grey, int width, int height) {
        this.grey = grey;
        this.width = width;
        this.height = height;
    }

    static List<Stroke> find(Pixels picture) {
        byte[] grey = picture.planes()[1];
        int width = picture.width();
        int height = picture.height();
        byte[] turned = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = grey[y * width + x];
            }
        }
        List<Stroke> found = new ArrayList<>(new Rulings(grey, width, height).upright());
        new Rulings(turned, height, width).upright().forEach(stroke -> found.add(stroke.mirrored()));
        return found;
    }

    private List<Stroke> upright() {
        boolean[] ridge = new boolean[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = BESIDE; x < width - BESIDE; x++) {
                int at = y * width + x;
                int here = grey[at] & 255;
                ridge[at] = (grey[at - BESIDE] & 255) - here >= DARKER
                        && (grey[at + BESIDE] & 255) - here >= DARKER
                        && here <= (grey[at - 1] & 255)
                        && here <= (grey[at + 1] & 255);
            }
        }
        List<Stroke> strokes = new ArrayList<>();
        for (int at = 0; at < ridge.length; at++) {
            if (ridge[at]) {
                follow(ridge, at, strokes);
            }
        }
        return strokes;
    }

    /** Follows a ridge downward, wiping it out. */
    private void follow(boolean[] ridge, int start, List<Stroke> strokes) {
        int x = start % width;
        int gap = 0;
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int y = start / width; y < height && gap <= GAP; y++) {
            int next = -1;
            for (int step : new int[] {0, -1, 1}) {
                int there = x + step;
                if (next < 0 && there >= 0 && there < width && ridge[y * width + there]) {
                    next = there;
                }
            }
            if (next < 0) {
                gap++;
                continue;
            }
            gap = 0;
            x = next;
            ridge[y * width + x] = false;
            n++;
            sumX += x;
            sumY += y;
            sumXx += (double) x * x;
            sumXy += (double) x * y;
            sumYy += (double) y * y;
        }
        if (n >= SHORTEST) {
            double spread = sumYy - sumY * sumY / n;
            double slope = (sumXy - sumX * sumY / n) / spread;
            double off = sumXx - sumX * sumX / n - slope * slope * spread;
            if (Math.sqrt(Math.max(0, off) / n) < STRAIGHT) {
                double angle = 90 - Math.toDegrees(Math.atan(slope));
                strokes.add(new Stroke(sumX / n, sumY / n, angle > 90 ? angle - 180 : angle, n));
            }
        }
    }
}
