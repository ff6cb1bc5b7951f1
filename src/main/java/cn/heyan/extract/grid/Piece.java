package cn.heyan.extract.grid;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a word inside one cell: readers of pictures run words on across thin rules.
 *
 * @param word the stretch
 * @param cell it stands in; nothing outside all tables
 */
record Piece(Word word, Optional<Box> cell) {

    /** What readers take a rule for. */
    private static final String RULES = "|｜丨";

    static List<Piece> of(Word word, List<Box> cells) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Optional<Box> at = Optional.empty();
        for (int i = 0; i <= word.text().length(); i++) {
            Optional<Box> here = i == word.text().length() ? Optional.empty() : cell(word.boxOf(i, i + 1), cells);
            if (i == word.text().length() || i > 0 && !here.equals(at)) {
                add(pieces, word, from, i, at);
                from = i;
            }
            at = here;
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Word word, int from, int to, Optional<Box> cell) {
        int first = from;
        int last = to;
        while (first < last && noText(word.text().charAt(first))) {
            first++;
        }
        while (last > first && noText(word.text().charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            pieces.add(new Piece(first == 0 && last == word.text().length() ? word : word.part(first, last), cell));
        }
    }

    private static boolean noText(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || RULES.indexOf(c) >= 0;
    }

    private static Optional<Box> cell(Box character, List<Box> cells) {
        return cells.stream()
                .filter(cell -> cell.holds(character.centreX(), character.centreY()))
                .min(Comparator.comparingDouble(cell -> cell.width() * cell.height()));
    }
}
