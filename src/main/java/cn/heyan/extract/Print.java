package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of print and the page it stands on.
 *
 * @param page where it stands
 * @param word what it says, its box and its characters' edges
 */
public record Print(Page page, Word word) {

    /** What it says. */
    public String text() {
        return word.text();
    }

    /** What it says without spaces. */
    public String dense() {
        return word.text().replaceAll("[\\s\u3000]+", "");
    }

    /** Where it stands. */
    public Box box() {
        return word.box();
    }

    /** The chars from {@code from} (inclusive) to {@code to} (exclusive). */
    public Print part(int from, int to) {
        return new Print(page, word.part(from, to));
    }

    /** Words of one line as one, a space where there is paper between two. */
    public static Word inLine(List<Word> words) {
        Word joined = words.get(0);
        for (Word next : words.subList(1, words.size())) {
            joined = append(joined, next);
        }
        return joined;
    }

    /** Lines of one cell as one; its characters' edges are only rough. */
    public static Word inCell(List<Word> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        String text = String.join("", lines.stream().map(Word::text).toList());
        Box box = lines.stream().map(Word::box).reduce(Box::union).orElseThrow();
        double confidence = lines.stream().mapToDouble(Word::confidence).min().orElse(0);
        return Word.of(text, box, confidence);
    }

    private static Word append(Word left, Word right) {
        boolean gap = right.box().x() - left.box().right() > 0.25 * left.box().height();
        List<Double> edges = new ArrayList<>(left.edges());
        if (!gap) {
            edges.remove(edges.size() - 1);
        }
        edges.addAll(right.edges());
        return new Word(
                left.text() + (gap ? " " : "") + right.text(),
                left.box().union(right.box()),
                edges,
                Math.min(left.confidence(), right.confidence()));
    }
}
