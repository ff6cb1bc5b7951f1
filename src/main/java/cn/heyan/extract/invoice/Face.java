package cn.heyan.extract.invoice;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The face of one invoice (票面): the characters of one page inside the invoice's area, as rows. Characters, not words, so
 * that letter-spaced labels and figures cut in two read like any others.
 */
final class Face {
    /** Characters share a row when they share this part of the lower one's height. */
    private static final double ON_ONE_ROW = 0.5;

    private final Page page;
    private final List<Run> rows;
    private final List<Glyph> captions;
    private final double em;

    private Face(Page page, List<Run> rows, List<Glyph> captions, double em) {
        this.page = page;
        this.rows = rows;
        this.captions = captions;
        this.em = em;
    }

    static Face of(Page page, Box area) {
        List<Word> words = page.text().words().stream()
                .filter(word -> area.holds(word.box().centreX(), word.box().centreY()))
                .sorted(Comparator.comparingDouble(word -> word.box().centreY()))
                .toList();
        double height = median(words.stream().map(word -> word.box().height()).toList(), 0.01);
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> captions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Glyph> glyphs = glyphs(words.get(i), i);
            boolean upright = glyphs.size() > 1 && words.get(i).box().height() > 2.2 * height;
            (upright ? captions : rowFor(words.get(i).box(), rows)).addAll(glyphs);
        }
        List<Run> runs = rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new Run(row.stream()
                        .sorted(Comparator.comparingDouble(g -> g.box().x()))
                        .toList()))
                .sorted(Comparator.comparingDouble(run -> run.box().centreY()))
                .toList();
        List<Double> widths = runs.stream()
                .flatMap(run -> run.glyphs().stream())
                .filter(g -> g.c() >= 0x4E00)
                .map(g -> g.box().width())
                .toList();
        return new Face(page, runs, captions, median(widths, 0.015));
    }

    Page page() {
        return page;
    }

    List<Run> rows() {
        return rows;
    }

    /** Characters of words that are written from top to bottom. */
    List<Glyph> captions() {
        return captions;
    }

    /** Width of a Chinese character of the usual size here. */
    double em() {
        return em;
    }

    String dense() {
        return rows.stream().map(Run::text).collect(Collectors.joining("\n"));
    }

    /** Everywhere the pattern stands inside one row, from top to bottom. */
    List<Run> all(Pattern pattern) {
        return rows.stream().flatMap(row -> row.all(pattern).stream()).toList();
    }

    Optional<Run> first(Pattern pattern) {
        return all(pattern).stream().findFirst();
    }

    /** The characters at the height of these, between two edges, whatever row they were put in. */
    Run beside(Run label, double left, double right) {
        Box at = label.box();
        return new Run(rows.stream()
                .flatMap(row -> row.glyphs().stream())
                .filter(g -> g.box().centreX() > left && g.box().centreX() < right)
                .filter(g -> g.box().sharedHeight(at) >= 0.4)
                .sorted(Comparator.comparingDouble(g -> g.box().x()))
                .toList());
    }

    /** The rows whose middle lies between two heights. */
    List<Run> rows(double top, double bottom) {
        return rows.stream()
                .filter(row -> row.box().centreY() > top && row.box().centreY() < bottom)
                .toList();
    }

    private static List<Glyph> glyphs(Word word, int number) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < word.text().length(); i++) {
            String folded = Printed.normalise(word.text().substring(i, i + 1));
            Box box = word.boxOf(i, i + 1);
            double width = box.width() / Math.max(1, folded.length());
            for (int k = 0; k < folded.length(); k++) {
                Box share = new Box(box.x() + k * width, box.y(), width, box.height());
                glyphs.add(new Glyph(folded.charAt(k), share, word.confidence(), number));
            }
        }
        return glyphs;
    }

    private static List<Glyph> rowFor(Box box, List<List<Glyph>> rows) {
        List<Glyph> best = null;
        double most = ON_ONE_ROW;
        for (List<Glyph> row : rows.subList(Math.max(0, rows.size() - 6), rows.size())) {
            double shared = row.isEmpty() ? 0 : row.get(row.size() - 1).box().sharedHeight(box);
            if (shared >= most) {
                best = row;
                most = shared;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            rows.add(best);
        }
        return best;
    }

    private static double median(List<Double> values, double ifNone) {
        return values.isEmpty() ? ifNone : values.stream().sorted().toList().get(values.size() / 2);
    }
}
