package cn.heyan.extract.form;

import cn.heyan.extract.grid.Ink;
import cn.heyan.packet.Box;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A box to tick, found as ink on a scan.
 *
 * @param inside part of its inner area that is ink, 0 to 1
 * @param framed part of its outline that is ink, 0 to 1: characters have gaps there
 */
record TickBox(double inside, double framed) {

    /** A frame touches its inner area only where the scan is askew; a tick, cross or filling covers more. */
    private static final double TICK = 0.10;

    /** Between this much ink and a tick nobody can be sure. */
    private static final double CLEAN = 0.05;

    private static final double SURE = 0.16;

    private static final double INNER = 0.26;

    /** A box has this part of its outline at least, and within this part of its width. */
    private static final double FRAMED = 0.85;

    private static final double OUTLINE = 0.2;

    Tick tick() {
        return new Tick(inside >= TICK, inside <= CLEAN || inside >= SURE);
    }

    /** The box that stands left of this character, not beyond the edge; nothing if there is no ink of a box's size. */
    static Optional<Tick> leftOf(Ink picture, Box first, double edge) {
        double high = high(picture, first);
        // a reader that drops the sign stretches the first character over it: only its right edge can be trusted
        return in(picture, first, Math.max(edge, end(picture, first) - 2.6 * high), end(picture, first) - 0.55 * high)
                .map(TickBox::tick);
    }

    /** The box that the end of this line cut off from its option, which begins the next line: right of the line's last character. */
    static Optional<Tick> behind(Ink picture, Box last) {
        double high = high(picture, last);
        return in(picture, last, end(picture, last) - 1.2 * high, end(picture, last) + 1.6 * high)
                .filter(box -> box.framed >= FRAMED)
                .map(TickBox::tick);
    }

    /** The box that the reader took for a part of this character: nobody can be sure that it is one. */
    static Optional<Tick> under(Ink picture, Box first, double edge) {
        double high = high(picture, first);
        return in(picture, first, Math.max(edge, end(picture, first) - 2.6 * high), end(picture, first) + 0.25 * high)
                .filter(box -> box.framed >= FRAMED)
                .map(TickBox::tick)
                .map(tick -> new Tick(tick.ticked(), false));
    }

    private static double high(Ink picture, Box first) {
        return first.height() * picture.height();
    }

    private static double end(Ink picture, Box first) {
        return first.right() * picture.width();
    }

    private static Optional<TickBox> in(Ink picture, Box line, double from, double to) {
        int high = (int) Math.round(high(picture, line));
        int left = (int) Math.max(0, from);
        int right = (int) Math.min(picture.width(), to);
        int top = Math.max(0, (int) Math.round(line.y() * picture.height()) - high / 6);
        int bottom = Math.min(picture.height(), top + high + high / 3);
        boolean[][] ink = new boolean[Math.max(0, bottom - top)][Math.max(0, right - left)];
        for (int y = 0; y < ink.length; y++) {
            for (int x = 0; x < ink[y].length; x++) {
                ink[y][x] = picture.at(left + x, top + y);
            }
        }
        boolean[][] kept = java.util.Arrays.stream(ink).map(boolean[]::clone).toArray(boolean[][]::new);
        return frame(ink, high).map(frame -> new TickBox(inside(frame, kept), framed(frame, kept)));
    }

    /** The rightmost connected ink that is about square and about as high as the line. */
    private static Optional<int[]> frame(boolean[][] ink, int high) {
        Optional<int[]> best = Optional.empty();
        for (int y = 0; y < ink.length; y++) {
            for (int x = 0; x < ink[y].length; x++) {
                if (ink[y][x]) {
                    int[] edges = grow(ink, x, y);
                    int width = edges[2] - edges[0] + 1;
                    int height = edges[3] - edges[1] + 1;
                    boolean square =
                            width > 0.45 * high && height > 0.45 * high && width < 1.4 * height && height < 1.6 * width;
                    if (square && (best.isEmpty() || edges[0] > best.get()[0])) {
                        best = Optional.of(edges);
                    }
                }
            }
        }
        return best;
    }

    /** Takes connected ink away and gives its edges: left, top, right, bottom. */
    private static int[] grow(boolean[][] ink, int x, int y) {
        int[] edges = {x, y, x, y};
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {x, y});
        ink[y][x] = false;
        while (!open.isEmpty()) {
            int[] at = open.remove();
            edges[0] = Math.min(edges[0], at[0]);
            edges[1] = Math.min(edges[1], at[1]);
            edges[2] = Math.max(edges[2], at[0]);
            edges[3] = Math.max(edges[3], at[1]);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = at[0] + dx;
                    int ny = at[1] + dy;
                    if (ny >= 0 && ny < ink.length && nx >= 0 && nx < ink[ny].length && ink[ny][nx]) {
                        ink[ny][nx] = false;
                        open.add(new int[] {nx, ny});
                    }
                }
            }
        }
        return edges;
    }

    private static double inside(int[] edges, boolean[][] ink) {
        int marginX = (int) Math.ceil((edges[2] - edges[0] + 1) * INNER);
        int marginY = (int) Math.ceil((edges[3] - edges[1] + 1) * INNER);
        int dark = 0;
        int all = 0;
        for (int y = edges[1] + marginY; y <= edges[3] - marginY; y++) {
            for (int x = edges[0] + marginX; x <= edges[2] - marginX; x++) {
                all++;
                dark += ink[y][x] ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) dark / all;
    }

    /** How many rows and columns of the area begin and end with ink. */
    private static double framed(int[] edges, boolean[][] ink) {
        int width = edges[2] - edges[0] + 1;
        int height = edges[3] - edges[1] + 1;
        int deepX = Math.max(2, (int) (width * OUTLINE));
        int deepY = Math.max(2, (int) (height * OUTLINE));
        int whole = 0;
        for (int y = edges[1]; y <= edges[3]; y++) {
            whole += any(ink, edges[0], y, deepX, 1) && any(ink, edges[2] - deepX + 1, y, deepX, 1) ? 1 : 0;
        }
        for (int x = edges[0]; x <= edges[2]; x++) {
            whole += any(ink, x, edges[1], 1, deepY) && any(ink, x, edges[3] - deepY + 1, 1, deepY) ? 1 : 0;
        }
        return whole / (double) (width + height);
    }

    private static boolean any(boolean[][] ink, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                if (ink[y][x]) {
                    return true;
                }
            }
        }
        return false;
    }
}
