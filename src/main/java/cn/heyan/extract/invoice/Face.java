package cn.heyan.extract.invoice;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The face of one invoice (票面): the characters of one page inside the invoice's area, as rows. Characters, not words, so
 * that letter-spaced labels and figures cut in two read like any others.
 */
final class Face {
    /** Titles and the seal are set larger than this, and make no row with the rest. */
    private static final double TALL = 1.5;

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
        List<Word> inside = page.text().words().stream()
                .filter(word -> area.holds(word.box().centreX(), word.box().centreY()))
                .sorted(Comparator.comparingDouble(word -> word.box().centreY()))
                .toList();
        Set<Word> margin = MarginText.in(inside, page.picture());
        List<Word> words =
                inside.stream().filter(word -> !margin.contains(word)).toList();
        double em =
                median(words.stream().filter(Face::isChinese).map(Face::pitch).toList(), 0.015);
        double height = median(words.stream().map(word -> word.box().height()).toList(), 0.01);
        RowMaker usual = new RowMaker();
        RowMaker tall = new RowMaker();
        List<Glyph> captions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().length() > 1 && isChinese(word) && pitch(word) < 0.6 * em) {
                captions.addAll(glyphs(word, i));
            } else {
                (word.box().height() > TALL * height ? tall : usual)
                        .add(glyphs(word, i), word.text().length() > 1);
            }
        }
        List<Run> rows = Stream.concat(usual.rows().stream(), tall.rows().stream())
                .sorted(Comparator.comparingDouble(run -> run.box().centreY()))
                .toList();
        return new Face(page, rows, captions, em);
    }

    private static boolean isChinese(Word word) {
        return word.text().chars().allMatch(c -> c >= 0x2E80);
    }

    private static double pitch(Word word) {
        return word.box().width() / word.text().length();
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

    /** The characters that follow these in their own row. */
    Run behind(Run label) {
        Glyph last = label.glyphs().get(label.glyphs().size() - 1);
        return rows.stream()
                .filter(row -> row.glyphs().contains(last))
                .map(row ->
                        row.part(row.glyphs().indexOf(last) + 1, row.glyphs().size()))
                .findFirst()
                .orElse(Run.NONE);
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

    private static double median(List<Double> values, double ifNone) {
        return values.isEmpty() ? ifNone : values.stream().sorted().toList().get(values.size() / 2);
    }
}
