package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins characters that stand side by side to words; a gap or a space ends a word. */
final class GlyphRuns {

    /** A gap wider than this part of the em begins a new word: table cells, spread labels. */
    private static final double GAP = 0.35;

    private static final double OVERLAP = 0.5;

    private final double width;
    private final double height;
    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> run = new ArrayList<>();
    private final Map<Long, List<Glyph>> placed = new HashMap<>();

    /** For a page of this size in points. */
    GlyphRuns(double width, double height) {
        this.width = width;
        this.height = height;
    }

    List<Word> of(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank() || !glyph.upright()) {
                end();
            }
            if (!glyph.text().isBlank() && !isDouble(glyph)) {
                if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
                    end();
                }
                run.add(glyph);
            }
        }
        end();
        return words;
    }

    private boolean isDouble(Glyph glyph) {
        long cell = Math.round(glyph.left() / 8) * 100_003 + Math.round(glyph.centreY() / 8);
        for (long dx = -100_003; dx <= 100_003; dx += 100_003) {
            for (long dy = -1; dy <= 1; dy++) {
                for (Glyph other : placed.getOrDefault(cell + dx + dy, List.of())) {
                    if (other.doubles(glyph)) {
                        return true;
                    }
                }
            }
        }
        placed.computeIfAbsent(cell, c -> new ArrayList<>(2)).add(glyph);
        return false;
    }

    private static boolean follows(Glyph last, Glyph next) {
        double em = Math.max(last.height(), next.height());
        double gap = next.left() - last.right();
        return next.upright()
                && Math.abs(next.centreY() - last.centreY()) < 0.3 * em
                && Math.min(last.height(), next.height()) > 0.6 * em
                && gap < GAP * em
                && gap > -OVERLAP * em;
    }

    private void end() {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Double> edges = new ArrayList<>();
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double right = 0;
        for (Glyph glyph : run) {
            int chars = glyph.text().length();
            for (int i = 0; i < chars; i++) {
                edges.add((glyph.left() + (glyph.right() - glyph.left()) * i / chars) / width);
            }
            text.append(glyph.text());
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
            right = Math.max(right, glyph.right());
        }
        edges.add(right / width);
        Box box = Box.between(edges.get(0), top / height, right / width, bottom / height);
        if (box.right() > 0 && box.x() < 1 && box.bottom() > 0 && box.y() < 1) {
            words.add(new Word(text.toString(), box, edges, 1));
        }
        run.clear();
    }
}
