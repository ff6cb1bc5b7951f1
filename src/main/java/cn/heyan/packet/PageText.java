package cn.heyan.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one page says, as one means read it.
 *
 * @param page which page
 * @param means TEXT_LAYER, OFD, XML or OCR
 * @param words in no particular order
 * @param cells of its tables, as far as the file itself says where they are; merged cells are one
 */
public record PageText(PageRef page, Means means, List<Word> words, List<Box> cells) {

    /** Two words share a line when they share this part of the lower one's height. */
    private static final double ON_ONE_LINE = 0.5;

    public PageText {
        words = List.copyOf(words);
        cells = List.copyOf(cells);
    }

    /** What a page says whose tables, if any, are known only from their picture. */
    public PageText(PageRef page, Means means, List<Word> words) {
        this(page, means, words, List.of());
    }

    /** A page on which nothing was read. */
    public static PageText blank(PageRef page, Means means) {
        return new PageText(page, means, List.of());
    }

    /** Whether nothing was read. */
    public boolean isBlank() {
        return words.isEmpty();
    }

    /** The words as lines, from top to bottom and from left to right; table cells of one row make one line. */
    public List<TextLine> lines() {
        List<List<Word>> rows = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingDouble(w -> w.box().centreY()))
                .forEach(word -> rowFor(word, rows).add(word));
        return rows.stream()
                .map(row -> new TextLine(row.stream()
                        .sorted(Comparator.comparingDouble(w -> w.box().x()))
                        .toList()))
                .sorted(Comparator.comparingDouble(line -> line.box().y()))
                .toList();
    }

    private static List<Word> rowFor(Word word, List<List<Word>> rows) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 6); i--) {
            Word last = rows.get(i).get(rows.get(i).size() - 1);
            if (last.box().sharedHeight(word.box()) >= ON_ONE_LINE) {
                return rows.get(i);
            }
        }
        rows.add(new ArrayList<>());
        return rows.get(rows.size() - 1);
    }

    /** All lines, a line feed between two: for titles, prose and landmarks. */
    public String text() {
        return String.join("\n", lines().stream().map(TextLine::text).toList());
    }

    /** All text without spaces and line feeds: what to search for labels and landmarks in. */
    public String dense() {
        return String.join("", lines().stream().map(TextLine::dense).toList());
    }
}
