package cn.heyan.packet;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text as one reader saw it: a text segment of an OCR engine, or a word of a text layer.
 *
 * @param text what it says, never blank
 * @param box where it stands
 * @param edges left edge of each char of {@code text} and the right edge of the last: {@code text.length() + 1} page fractions
 * @param confidence of the reader, 0 to 1; 1 for text that was never a picture
 */
public record Word(String text, Box box, List<Double> edges, double confidence) {

    public Word {
        edges = Edges.of(edges);
        if (edges.size() != text.length() + 1) {
            throw new IllegalArgumentException("a word of " + text.length() + " chars has " + edges.size() + " edges");
        }
    }

    /** A word whose characters share its box: wide for Chinese, half as wide for Latin letters and digits. */
    public static Word of(String text, Box box, double confidence) {
        double whole = 0;
        for (int i = 0; i < text.length(); i++) {
            whole += share(text.charAt(i));
        }
        List<Double> edges = new ArrayList<>(text.length() + 1);
        double at = 0;
        edges.add(box.x());
        for (int i = 0; i < text.length(); i++) {
            at += share(text.charAt(i));
            edges.add(box.x() + box.width() * at / whole);
        }
        return new Word(text, box, edges, confidence);
    }

    private static double share(char c) {
        return c < 0x2E80 ? 1 : 2;
    }

    /** The box of the chars from {@code from} (inclusive) to {@code to} (exclusive). */
    public Box boxOf(int from, int to) {
        return Box.between(edges.get(from), box.y(), edges.get(to), box.bottom());
    }

    /** The chars from {@code from} (inclusive) to {@code to} (exclusive) as a word of their own. */
    public Word part(int from, int to) {
        return new Word(text.substring(from, to), boxOf(from, to), edges.subList(from, to + 1), confidence);
    }
}
