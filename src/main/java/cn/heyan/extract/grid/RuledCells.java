package cn.heyan.extract.grid;

import cn.heyan.packet.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cells that rules enclose, merged ones included. All rules together cut the page into small fields; fields with no rule
 * between them are one cell, and what reaches the edge of the page is none.
 */
final class RuledCells {

    /** As parts of the page's width: the shortest stroke that may be a rule across or down, and how far one may stray. */
    private static final double ACROSS = 0.030;

    private static final double DOWN = 0.022;
    private static final double STRAY = 0.0030;

    /** A rule a little askew ends in short pieces. */
    private static final double PIECE = 0.008;

    /** A side is ruled where this part of it is: strokes of characters make up less. */
    private static final double RULED = 0.75;

    /** No cell is lower or narrower than this part of the page's width. */
    private static final double SMALLEST = 0.016;

    private final Strokes across;
    private final Strokes down;
    private final double climb;
    private final double lean;
    private final List<Integer> xs;
    private final List<Integer> ys;
    private final int near;
    private final int[] parent;

    private RuledCells(Ink ink) {
        int width = ink.width();
        this.near = Math.max(3, (int) Math.round(STRAY * width));
        Strokes rows = Strokes.across(ink, (int) (PIECE * width));
        Strokes rules = rows.longerThan((int) (ACROSS * width));
        this.climb = rules.slope();
        this.across = rows.level(climb);
        this.ys = edges(rules.level(climb).places(2 * near), ink.height());
        Strokes columns = Strokes.across(ink.sideways(), (int) (PIECE * width));
        Strokes sides = columns.longerThan((int) (DOWN * width));
        this.lean = sides.slope();
        this.down = columns.level(lean);
        this.xs = edges(sides.level(lean).places(2 * near), width);
        this.parent = new int[columns() * rows()];
    }

    /** The cells of a page, from top to bottom and from left to right. */
    static List<Box> of(Ink ink) {
        RuledCells cells = new RuledCells(ink);
        return cells.xs.size() < 4 && cells.ys.size() < 4 ? List.of() : cells.boxes(ink);
    }

    private static List<Integer> edges(List<Integer> places, int end) {
        List<Integer> edges = new ArrayList<>();
        edges.add(0);
        edges.addAll(places);
        edges.add(end);
        return edges;
    }

    private int columns() {
        return xs.size() - 1;
    }

    private int rows() {
        return ys.size() - 1;
    }

    private List<Box> boxes(Ink ink) {
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                join(row, column);
            }
        }
        int[][] extents = new int[parent.length][];
        for (int i = 0; i < parent.length; i++) {
            int row = i / columns();
            int column = i % columns();
            int root = root(i);
            int[] had = extents[root];
            extents[root] = had == null
                    ? new int[] {column, row, column, row}
                    : new int[] {
                        Math.min(had[0], column), Math.min(had[1], row), Math.max(had[2], column), Math.max(had[3], row)
                    };
        }
        List<Box> boxes = new ArrayList<>();
        for (int[] extent : extents) {
            if (extent != null && inside(extent)) {
                boxes.add(box(extent, ink));
            }
        }
        boxes.sort(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x));
        return boxes;
    }

    /** Where the cell stands on the page as it lies, which may be a little askew. */
    private Box box(int[] extent, Ink ink) {
        double middleX = (xs.get(extent[0]) + xs.get(extent[2] + 1)) / 2.0;
        double middleY = (ys.get(extent[1]) + ys.get(extent[3] + 1)) / 2.0;
        double right = lean * middleY;
        double down = climb * middleX;
        return Box.between(
                (xs.get(extent[0]) + right) / ink.width(),
                (ys.get(extent[1]) + down) / ink.height(),
                (xs.get(extent[2] + 1) + right) / ink.width(),
                (ys.get(extent[3] + 1) + down) / ink.height());
    }

    private boolean inside(int[] extent) {
        int least = (int) (SMALLEST * xs.get(xs.size() - 1));
        return extent[0] > 0
                && extent[1] > 0
                && extent[2] < columns() - 1
                && extent[3] < rows() - 1
                && xs.get(extent[2] + 1) - xs.get(extent[0]) >= least
                && ys.get(extent[3] + 1) - ys.get(extent[1]) >= least;
    }

    /** Joins a field with the one to its right and the one below, where nothing is ruled between. */
    private void join(int row, int column) {
        if (column + 1 < columns() && !ruled(down, climb, xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
            parent[root(row * columns() + column)] = root(row * columns() + column + 1);
        }
        if (row + 1 < rows() && !ruled(across, lean, ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
            parent[root(row * columns() + column)] = root((row + 1) * columns() + column);
        }
    }

    /** Whether a side is ruled; its ends lie where the rules that cross it lie there, which lean by this. */
    private boolean ruled(Strokes strokes, double crossing, int at, int from, int to) {
        int shift = (int) Math.round(crossing * at);
        int margin = Math.min(near, (to - from) / 4);
        return strokes.covered(at, near, from + shift + margin, to + shift - margin) >= RULED;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
