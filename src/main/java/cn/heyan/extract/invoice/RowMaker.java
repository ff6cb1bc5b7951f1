package cn.heyan.extract.invoice;

import cn.heyan.packet.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words into rows. Single characters, often captions that run from row to row, join rows but make none grow. */
final class RowMaker {
    /** A word joins the row whose middle is nearer than this part of the lower height. */
    private static final double NEAR = 0.5;

    private final List<Row> rows = new ArrayList<>();
    private final List<List<Glyph>> singles = new ArrayList<>();

    void add(List<Glyph> glyphs, boolean grows) {
        if (!glyphs.isEmpty()) {
            if (grows) {
                join(glyphs, true);
            } else {
                singles.add(glyphs);
            }
        }
    }

    List<Run> rows() {
        singles.forEach(single -> join(single, false));
        singles.clear();
        return rows.stream()
                .map(row -> new Run(row.glyphs.stream()
                        .sorted(Comparator.comparingDouble(g -> g.box().x()))
                        .toList()))
                .toList();
    }

    private void join(List<Glyph> glyphs, boolean grows) {
        Box box = glyphs.get(0).box();
        rows.stream()
                .filter(row -> row.distance(box) <= NEAR * Math.min(row.height, box.height()))
                .min(Comparator.comparingDouble(row -> row.distance(box)))
                .ifPresentOrElse(row -> row.add(glyphs, box, grows), () -> rows.add(new Row(glyphs, box)));
    }

    /** A row that is growing: its middle is the mean of its words'. */
    private static final class Row {
        private final List<Glyph> glyphs;
        private double middle;
        private double height;
        private int words = 1;

        Row(List<Glyph> first, Box box) {
            glyphs = new ArrayList<>(first);
            middle = box.centreY();
            height = box.height();
        }

        double distance(Box box) {
            return Math.abs(box.centreY() - middle);
        }

        void add(List<Glyph> more, Box box, boolean grows) {
            glyphs.addAll(more);
            if (grows) {
                middle = (middle * words + box.centreY()) / (words + 1);
                height = (height * words + box.height()) / (words + 1);
                words++;
            }
        }
    }
}
