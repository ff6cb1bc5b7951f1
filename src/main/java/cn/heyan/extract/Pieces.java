package cn.heyan.extract;

import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts a run of text that an OCR reader took across the borders of table cells. */
final class Pieces {
    private Pieces() {}

    /** The pieces between blanks that stand under different headings; the word itself if all stand under one. */
    static List<Word> of(Word word, Heading heading) {
        List<Word> pieces = new ArrayList<>();
        String text = word.text();
        int from = 0;
        while (from < text.length()) {
            if (Character.isWhitespace(text.charAt(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            pieces.add(word.part(from, to));
            from = to;
        }
        boolean oneColumn = pieces.stream().map(heading::columnOf).distinct().count() <= 1;
        return oneColumn ? List.of(word) : pieces;
    }
}
