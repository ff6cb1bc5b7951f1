package cn.heyan.packet;

import java.util.List;

/**
 * Words that stand on one line, from left to right.
 *
 * @param words at least one
 */
public record TextLine(List<Word> words) {

    public TextLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has words");
        }
    }

    /** The words' text, a space between two words. */
    public String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** The words' text without any space: what to search for labels in. */
    public String dense() {
        return String.join("", words.stream().map(Word::text).toList()).replaceAll("[\\s\u3000]+", "");
    }

    /** The box around all words. */
    public Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }
}
