package cn.heyan.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely each pixel belongs to text, as the detection model says; and the regions that follow from it.
 *
 * <p>Follows the post-processing of differentiable binarisation (DB): threshold, connected parts, smallest rectangle around
 * each, mean likelihood inside, and growing, because the model marks only the core of a line.
 *
 * @param likely row by row, 0 to 1
 */
record TextMap(float[] likely, int width, int height) {

    private static final float TEXT_PIXEL = 0.3f;
    private static final double TEXT_REGION = 0.5;
    private static final double GROWTH = 1.6;
    private static final double THINNEST = 3;

    /** The regions, scaled from this map to the picture. */
    List<Region> regions(double scaleX, double scaleY) {
        List<Region> regions = new ArrayList<>();
        boolean[] seen = new boolean[likely.length];
        int[] stack = new int[likely.length];
        for (int start = 0; start < likely.length; start++) {
            if (likely[start] > TEXT_PIXEL && !seen[start]) {
                Outline outline = new Outline();
                flood(start, seen, stack, outline);
                if (outline.mean() >= TEXT_REGION) {
                    Region core = outline.smallestRectangle();
                    if (Math.min(core.width(), core.height()) >= THINNEST) {
                        regions.add(scaled(grown(core), scaleX, scaleY));
                    }
                }
            }
        }
        return regions;
    }

    private void flood(int start, boolean[] seen, int[] stack, Outline outline) {
        int top = 0;
        stack[top++] = start;
        seen[start] = true;
        while (top > 0) {
            int at = stack[--top];
            int x = at % width;
            int y = at / width;
            outline.add(x, y, likely[at]);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int next = ny * width + nx;
                    if (!seen[next] && likely[next] > TEXT_PIXEL) {
                        seen[next] = true;
                        stack[top++] = next;
                    }
                }
            }
        }
    }

    private static Region grown(Region core) {
        double by = GROWTH * core.width() * core.height() / (2 * (core.width() + core.height()));
        return new Region(core.x(), core.y(), core.width() + 2 * by, core.height() + 2 * by, core.angle());
    }

    private static Region scaled(Region r, double scaleX, double scaleY) {
        // both scales are the same but for rounding to the grid
        return new Region(r.x() * scaleX, r.y() * scaleY, r.width() * scaleX, r.height() * scaleY, r.angle());
    }
}
