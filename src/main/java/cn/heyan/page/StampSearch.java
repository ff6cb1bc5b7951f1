package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Stamp.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds marks of the size and outline of a seal among the red of a page. */
final class StampSearch {

    private static final double MM_PER_INCH = 25.4;

    /** Seals are 16 mm (personal) to 58 mm wide; what is larger is several, or no seal. */
    private static final double LEAST = 14;

    private static final double MOST = 62;

    /** Red strokes nearer than this belong to one mark, in millimetres. */
    private static final double NEAR = 1.6;

    /** A straight run of red this long is a ruled line of a red form, in millimetres; the flattest part of a seal is shorter. */
    private static final double RULE = 26;

    /** The outline shows in this part of all directions. */
    private static final double OUTLINED = 0.62;

    private static final int DIRECTIONS = 72;

    private final Grey red;
    private final double mm;
    private final boolean[] near;
    private final boolean[] done;

    private StampSearch(Grey whole, double mm) {
        this.mm = mm;
        this.red = unruled(whole, (int) Math.round(RULE / mm));
        this.near = grown();
        this.done = new boolean[near.length];
    }

    /** What the colours of this picture show; {@code dpi} is that of the whole picture. */
    static Colours of(Grey grey, int dpi) {
        Grey red = grey.red();
        if (red == null) {
            return Colours.NONE;
        }
        double mm = grey.width / (double) dpi * MM_PER_INCH / red.width;
        return new Colours(true, new StampSearch(red, mm).stamps());
    }

    private List<Stamp> stamps() {
        List<Stamp> stamps = new ArrayList<>();
        for (int start = 0; start < near.length; start++) {
            if (near[start] && !done[start]) {
                int[] edges = component(start);
                Shape shape = shape(edges);
                if (shape != null) {
                    stamps.add(new Stamp(
                            Box.between(
                                    edges[0] / (double) red.width,
                                    edges[1] / (double) red.height,
                                    (edges[2] + 1.0) / red.width,
                                    (edges[3] + 1.0) / red.height),
                            shape));
                }
            }
        }
        return stamps;
    }

    /** Without long straight lines across and down, which would tie seals to red tables. */
    private static Grey unruled(Grey red, int longest) {
        byte[] left = red.pixels.clone();
        for (int y = 0; y < red.height; y++) {
            erase(red, left, y * red.width, 1, red.width, longest);
        }
        for (int x = 0; x < red.width; x++) {
            erase(red, left, x, red.width, red.height, longest);
        }
        return new Grey(red.width, red.height, left);
    }

    private static void erase(Grey red, byte[] left, int from, int step, int count, int longest) {
        int run = 0;
        for (int i = 0; i <= count; i++) {
            if (i < count && red.pixels[from + i * step] != 0) {
                run++;
            } else {
                for (int back = 1; run >= longest && back <= run; back++) {
                    left[from + (i - back) * step] = 0;
                }
                run = 0;
            }
        }
    }

    /** Red and what is near it. */
    private boolean[] grown() {
        int reach = (int) Math.max(1, Math.round(NEAR / mm / 2));
        boolean[] grown = new boolean[red.width * red.height];
        for (int y = 0; y < red.height; y++) {
            for (int x = 0; x < red.width; x++) {
                if (red.at(x, y) > 0) {
                    for (int dy = Math.max(0, y - reach); dy <= Math.min(red.height - 1, y + reach); dy++) {
                        for (int dx = Math.max(0, x - reach); dx <= Math.min(red.width - 1, x + reach); dx++) {
                            grown[dy * red.width + dx] = true;
                        }
                    }
                }
            }
        }
        return grown;
    }

    /** Left, top, right and bottom of the red that hangs together here. */
    private int[] component(int start) {
        int[] edges = {red.width, red.height, -1, -1};
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        done[start] = true;
        while (!open.isEmpty()) {
            int at = open.removeLast();
            int x = at % red.width;
            int y = at / red.width;
            if (red.at(x, y) > 0) {
                edges[0] = Math.min(edges[0], x);
                edges[1] = Math.min(edges[1], y);
                edges[2] = Math.max(edges[2], x);
                edges[3] = Math.max(edges[3], y);
            }
            for (int next : new int[] {at - 1, at + 1, at - red.width, at + red.width}) {
                boolean beside = Math.abs(next % red.width - x) <= 1;
                if (next >= 0 && next < near.length && beside && near[next] && !done[next]) {
                    done[next] = true;
                    open.add(next);
                }
            }
        }
        return edges;
    }

    private @Nullable Shape shape(int[] edges) {
        double width = (edges[2] - edges[0] + 1) * mm;
        double height = (edges[3] - edges[1] + 1) * mm;
        boolean atEdge = edges[0] * mm < 3 || (red.width - 1 - edges[2]) * mm < 3;
        if (atEdge && height >= LEAST && height <= MOST && width >= 2 && width < 0.8 * height) {
            return Shape.CUT;
        }
        if (width < LEAST || height < LEAST) {
            return null;
        }
        boolean one = width <= MOST && height <= MOST && width / height > 0.55 && width / height < 1.9;
        if (one && ring(edges) >= OUTLINED) {
            return Shape.ROUND;
        }
        return one && frame(edges) >= OUTLINED ? Shape.SQUARE : Shape.UNSURE;
    }

    /** In what part of all directions there is red where an ellipse in this box would be. */
    private double ring(int[] edges) {
        double cx = (edges[0] + edges[2]) / 2.0;
        double cy = (edges[1] + edges[3]) / 2.0;
        int seen = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            boolean here = false;
            for (double r = 0.86; r <= 1.02 && !here; r += 0.02) {
                here = at(
                        cx + r * (edges[2] - edges[0]) / 2.0 * Math.cos(angle),
                        cy + r * (edges[3] - edges[1]) / 2.0 * Math.sin(angle));
            }
            seen += here ? 1 : 0;
        }
        return seen / (double) DIRECTIONS;
    }

    private double frame(int[] edges) {
        int seen = 0;
        int steps = DIRECTIONS / 4;
        for (int i = 0; i < steps; i++) {
            double x = edges[0] + (edges[2] - edges[0]) * (i + 0.5) / steps;
            double y = edges[1] + (edges[3] - edges[1]) * (i + 0.5) / steps;
            seen += at(x, edges[1]) || at(x, edges[1] + 1.0) ? 1 : 0;
            seen += at(x, edges[3]) || at(x, edges[3] - 1.0) ? 1 : 0;
            seen += at(edges[0], y) || at(edges[0] + 1.0, y) ? 1 : 0;
            seen += at(edges[2], y) || at(edges[2] - 1.0, y) ? 1 : 0;
        }
        return seen / (double) (4 * steps);
    }

    private boolean at(double x, double y) {
        int px = (int) Math.round(x);
        int py = (int) Math.round(y);
        return px >= 0 && py >= 0 && px < red.width && py < red.height && red.at(px, py) > 0;
    }
}
