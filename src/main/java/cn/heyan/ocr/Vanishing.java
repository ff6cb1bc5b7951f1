package cn.heyan.ocr;

import java.util.List;

/**
 * Where the level lines of a sheet meet on its picture: through each point goes one of slope {@code slope - bend * (y - slope * x)}.
 *
 * @param slope of the line through the middle of the picture
 * @param bend how much the slope changes from the middle to the lower edge; 0 where all lines are parallel
 */
record Vanishing(double slope, double bend) {

    /** Slopes further off than this belong to something else. */
    private static final double OFF = 0.02;

    private static final double MOST_BENT = 0.45;
    /** Lines that lie closer together than this tell nothing about a bend. */
    private static final double SPREAD = 0.12;

    /** Least squares over level strokes, in units of half the picture from its middle; strokes that do not fit count little. */
    static Vanishing of(List<Stroke> level) {
        Vanishing fit = new Vanishing(median(level), 0);
        for (int round = 0; round < 8; round++) {
            double tolerance = OFF * (round < 3 ? 4 : round < 6 ? 2 : 1);
            fit = fitted(level, fit, tolerance);
        }
        return Math.abs(fit.bend) > MOST_BENT ? new Vanishing(median(level), 0) : fit;
    }

    private static Vanishing fitted(List<Stroke> strokes, Vanishing before, double tolerance) {
        double n = 0;
        double sumQ = 0;
        double sumS = 0;
        double sumQq = 0;
        double sumQs = 0;
        for (Stroke stroke : strokes) {
            double s = Math.tan(Math.toRadians(stroke.angle()));
            double q = stroke.y() - s * stroke.x();
            double off = (s - before.slope + before.bend * q) / tolerance;
            double weight = stroke.length() / (1 + off * off * off * off);
            n += weight;
            sumQ += weight * q;
            sumS += weight * s;
            sumQq += weight * q * q;
            sumQs += weight * q * s;
        }
        double variance = sumQq / n - sumQ / n * (sumQ / n);
        if (variance < SPREAD * SPREAD) {
            return new Vanishing(sumS / n, 0);
        }
        double bend = -(sumQs / n - sumQ / n * (sumS / n)) / variance;
        return new Vanishing(sumS / n + bend * sumQ / n, bend);
    }

    private static double median(List<Stroke> strokes) {
        List<Double> slopes = strokes.stream()
                .map(stroke -> Math.tan(Math.toRadians(stroke.angle())))
                .sorted()
                .toList();
        return slopes.get(slopes.size() / 2);
    }
}
