package cn.heyan.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pixels of one connected part of a text map, as far as its shape needs them: the two ends of each row. */
final class Outline {

    private final Map<Integer, int[]> rows = new TreeMap<>();
    private double sum;
    private int count;

    void add(int x, int y, float likely) {
        int[] ends = rows.computeIfAbsent(y, any -> new int[] {x, x});
        ends[0] = Math.min(ends[0], x);
        ends[1] = Math.max(ends[1], x);
        sum += likely;
        count++;
    }

    /** Mean likelihood of its pixels. */
    double mean() {
        return sum / count;
    }

    /** The rectangle of least area around all pixels: one of its sides lies along the hull. */
    Region smallestRectangle() {
        List<double[]> hull = hull();
        Region best = around(hull, 1, 0);
        for (int i = 0; i < hull.size(); i++) {
            double[] a = hull.get(i);
            double[] b = hull.get((i + 1) % hull.size());
            double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
            if (length > 0) {
                Region r = around(hull, (b[0] - a[0]) / length, (b[1] - a[1]) / length);
                if (r.width() * r.height() < best.width() * best.height()) {
                    best = r;
                }
            }
        }
        return best;
    }

    private static Region around(List<double[]> hull, double cos, double sin) {
        double lowU = Double.MAX_VALUE;
        double highU = -Double.MAX_VALUE;
        double lowV = Double.MAX_VALUE;
        double highV = -Double.MAX_VALUE;
        for (double[] p : hull) {
            double u = p[0] * cos + p[1] * sin;
            double v = p[1] * cos - p[0] * sin;
            lowU = Math.min(lowU, u);
            highU = Math.max(highU, u);
            lowV = Math.min(lowV, v);
            highV = Math.max(highV, v);
        }
        double u = (lowU + highU) / 2;
        double v = (lowV + highV) / 2;
        return level(u * cos - v * sin, u * sin + v * cos, highU - lowU, highV - lowV, Math.atan2(sin, cos));
    }

    /** The same rectangle with its axis between -45 and 45 degrees. */
    private static Region level(double x, double y, double width, double height, double radians) {
        double angle = Math.toDegrees(radians);
        double quarter = Math.rint(angle / 90);
        boolean swapped = Math.abs(quarter) % 2 == 1;
        return new Region(x, y, swapped ? height : width, swapped ? width : height, angle - 90 * quarter);
    }

    /** The convex hull (monotone chain), of pixel corners. */
    private List<double[]> hull() {
        List<double[]> points = new ArrayList<>(rows.size() * 4);
        rows.forEach((y, ends) -> {
            points.add(new double[] {ends[0], y});
            points.add(new double[] {ends[0], y + 1.0});
            points.add(new double[] {ends[1] + 1.0, y});
            points.add(new double[] {ends[1] + 1.0, y + 1.0});
        });
        points.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
        List<double[]> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int start = hull.size();
            for (int i = 0; i < points.size(); i++) {
                double[] p = points.get(pass == 0 ? i : points.size() - 1 - i);
                while (hull.size() >= start + 2 && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p) <= 0) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(p);
            }
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
