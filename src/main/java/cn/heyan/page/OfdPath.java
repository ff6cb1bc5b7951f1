package cn.heyan.page;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Lines and curves as OFD abbreviates them: M and S move, L draws a line, Q and B curves, A an arc (here: its chord), C closes. */
final class OfdPath {

    private static final int MOST_STEPS = 200_000;

    private OfdPath() {}

    static Path2D of(String abbreviated) {
        Path2D.Double path = new Path2D.Double();
        String[] words = abbreviated.strip().split("[\\s,]+");
        int at = 0;
        int steps = 0;
        while (at < words.length && steps++ < MOST_STEPS) {
            String step = words[at++];
            int count = numbers(step);
            double[] n = new double[count];
            for (int i = 0; i < count; i++) {
                n[i] = at < words.length ? OfdNumbers.number(words[at++]) : 0;
            }
            draw(path, step, n);
        }
        return path;
    }

    private static int numbers(String step) {
        return switch (step) {
            case "M", "S", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
        };
    }

    private static void draw(Path2D.Double path, String step, double[] n) {
        Point2D now = path.getCurrentPoint();
        if (now == null && n.length > 0) {
            path.moveTo(n[n.length - 2], n[n.length - 1]);
            return;
        }
        switch (step) {
            case "M", "S" -> path.moveTo(n[0], n[1]);
            case "L" -> path.lineTo(n[0], n[1]);
            case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
            case "B" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "A" -> path.lineTo(n[5], n[6]);
            case "C" -> {
                if (now != null) {
                    path.closePath();
                }
            }
            default -> {}
        }
    }
}
