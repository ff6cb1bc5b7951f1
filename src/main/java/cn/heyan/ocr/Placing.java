package cn.heyan.ocr;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts recognised lines back on the page.
 *
 * @param width of the upright picture, in pixels
 * @param height of the upright picture, in pixels
 */
record Placing(int width, int height) {

    /**
     * The line as a word of the page.
     *
     * @param lineHeight at which it was read, in pixels
     */
    Word word(Region region, Line line, int lineHeight) {
        double scale = region.height() / lineHeight;
        double left = region.x() - region.width() / 2;
        List<Double> edges = new ArrayList<>();
        for (double edge : edges(line.middles(), region.width() / scale)) {
            edges.add(inside((left + edge * scale) / width));
        }
        double slope = Math.abs(Math.sin(Math.toRadians(region.angle()))) * region.width() / 2;
        Box box = Box.between(
                edges.get(0),
                inside((region.y() - region.height() / 2 - slope) / height),
                edges.get(edges.size() - 1),
                inside((region.y() + region.height() / 2 + slope) / height));
        return new Word(line.text(), box, edges, line.confidence());
    }

    /** Halfway between two middles; before the first and after the last as far again as on their other side. */
    private static double[] edges(List<Double> middles, double width) {
        int count = middles.size();
        double[] edges = new double[count + 1];
        for (int i = 1; i < count; i++) {
            edges[i] = (middles.get(i - 1) + middles.get(i)) / 2;
        }
        if (count == 1) {
            edges[0] = 0;
            edges[1] = width;
        } else {
            edges[0] = Math.max(0, 2 * middles.get(0) - edges[1]);
            edges[count] = Math.min(width, 2 * middles.get(count - 1) - edges[count - 1]);
        }
        return edges;
    }

    private static double inside(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }
}
