package cn.heyan.ocr;

import java.util.List;

/**
 * Something straight on a picture, a line of text or a rule of a form.
 *
 * @param x of its middle
 * @param y of its middle
 * @param angle clockwise from level, -90 to 90 degrees
 * @param length of it, in the same unit as its middle
 */
record Stroke(double x, double y, double angle, double length) {

    /** Regions less long than this many times their height lie anyhow. */
    private static final double LONG = 5;
    /** Strokes this close to level or to upright belong to the form. */
    private static final double NEAR = 22;

    static List<Stroke> ofText(List<Region> regions) {
        return regions.stream()
                .filter(r -> r.longerSide() > LONG * Math.min(r.width(), r.height()))
                .map(r ->
                        new Stroke(r.x(), r.y(), r.width() >= r.height() ? r.angle() : r.angle() + 90, r.longerSide()))
                .map(s -> s.angle > 90 ? new Stroke(s.x, s.y, s.angle - 180, s.length) : s)
                .toList();
    }

    /** The angle, -45 to 45, that most of the strokes' length lies at, or at right angles to. */
    static double mainAngle(List<Stroke> strokes) {
        double[] weights = new double[90];
        for (Stroke stroke : strokes) {
            int bin = Math.floorMod((int) Math.round(stroke.angle), 90);
            for (int near = -2; near <= 2; near++) {
                weights[Math.floorMod(bin + near, 90)] += stroke.length * (3 - Math.abs(near));
            }
        }
        int best = 0;
        for (int i = 1; i < 90; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        double sum = 0;
        double length = 0;
        for (Stroke stroke : strokes) {
            double off = off(stroke.angle, best);
            if (Math.abs(off) < 6) {
                sum += off * stroke.length;
                length += stroke.length;
            }
        }
        return off(best + (length > 0 ? sum / length : 0), 0);
    }

    private static double off(double angle, double from) {
        return angle - from - 90 * Math.rint((angle - from) / 90);
    }

    boolean isLevel() {
        return Math.abs(angle) < NEAR;
    }

    boolean isUpright() {
        return Math.abs(angle) > 90 - NEAR;
    }

    /** Level and upright exchanged. */
    Stroke mirrored() {
        double other = 90 - angle;
        return new Stroke(y, x, other > 90 ? other - 180 : other, length);
    }
}
