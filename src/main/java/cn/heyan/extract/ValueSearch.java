package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a label's place says: behind it, below it, over several lines of its cell. */
final class ValueSearch {
    /** Print of one value is at most this many heights of its characters apart. */
    private static final double GAP = 1.6;

    private final Leaf leaf;
    private final Set<String> known;

    ValueSearch(Leaf leaf, Set<String> known) {
        this.leaf = leaf;
        this.known = known;
    }

    Optional<Print> right(Spot spot) {
        List<Word> pieces = new ArrayList<>();
        spot.rest().ifPresent(pieces::add);
        Box from = spot.rest().map(Word::box).orElse(spot.box());
        for (Word word : leaf.rightOf(from)) {
            if (pieces.isEmpty()) {
                pieces.addAll(trimmed(word));
            } else {
                Word last = pieces.get(pieces.size() - 1);
                if (word.box().x() - last.box().right() > GAP * last.box().height()) {
                    break;
                }
                pieces.add(word);
            }
        }
        return pieces.isEmpty() ? Optional.empty() : upToNextLabel(pieces).map(word -> new Print(leaf.page(), word));
    }

    /** The bracket or colon behind a label may be a word of its own. */
    private static List<Word> trimmed(Word word) {
        int from = LabelSearch.skipTail(word.text(), 0);
        return from == word.text().length()
                ? List.of()
                : List.of(from == 0 ? word : word.part(from, word.text().length()));
    }

    private Optional<Word> upToNextLabel(List<Word> pieces) {
        Word whole = Print.inLine(pieces);
        int end = whole.text().length();
        TextLine line = new TextLine(List.of(whole));
        for (String label : known) {
            for (Spot next : new LabelSearch(leaf.page(), line).find(label, known)) {
                boolean bounded = next.strayed() < 1 || next.tail().matches(".*[：:].*");
                if (bounded) {
                    end = Math.min(end, charAt(whole, next.box().x()));
                }
            }
        }
        int last = end;
        while (last > 0 && Character.isWhitespace(whole.text().charAt(last - 1))) {
            last--;
        }
        return last == 0 ? Optional.empty() : Optional.of(whole.part(0, last));
    }

    private static int charAt(Word word, double x) {
        int at = 0;
        while (at < word.text().length() && word.edges().get(at) < x - 1e-9) {
            at++;
        }
        return at;
    }

    Optional<Print> below(Spot spot) {
        return leaf.below(spot.box())
                .findFirst()
                .filter(word -> !isLabel(word))
                .map(word -> new Print(leaf.page(), word));
    }

    /** Value and, above or below it in its column, what belongs to the same cell. */
    Optional<Print> cell(Spot spot) {
        return right(spot).or(() -> beside(spot)).map(first -> {
            List<Word> lines = new ArrayList<>(List.of(first.word()));
            while (next(lines.get(lines.size() - 1), spot, lines)) {
                // each step adds a line
            }
            return new Print(first.page(), Print.inCell(lines));
        });
    }

    /** The upper of two lines between which the label stands. */
    private Optional<Print> beside(Spot spot) {
        Box reach = spot.box().grow(0, spot.box().height() * 0.8);
        return leaf.words().stream()
                .filter(word ->
                        word.box().x() >= spot.box().right() && word.box().sharedHeight(reach) > 0.5)
                .filter(word -> !isLabel(word))
                .min((a, b) -> Math.abs(a.box().x() - b.box().x()) > 0.02
                        ? Double.compare(a.box().x(), b.box().x())
                        : Double.compare(a.box().y(), b.box().y()))
                .map(word -> new Print(leaf.page(), word));
    }

    private boolean next(Word above, Spot spot, List<Word> lines) {
        for (Word word : leaf.words()) {
            Box box = word.box();
            double gap = box.y() - above.box().bottom();
            boolean follows = box.centreY() > above.box().bottom()
                    && gap < 0.7 * above.box().height()
                    && Math.abs(box.x() - lines.get(0).box().x())
                            < 1.2 * above.box().height()
                    && box.right() <= above.box().right() + above.box().height();
            if (follows && !isLabel(word) && !labelBeside(word, spot)) {
                lines.add(word);
                return true;
            }
        }
        return false;
    }

    /** Whether another label stands left of the word, on its height: then it is that label's value. */
    private boolean labelBeside(Word word, Spot spot) {
        return leaf.words().stream()
                .anyMatch(left -> left.box().right() <= word.box().x() + 0.001
                        && left.box().sharedHeight(word.box()) > 0.5
                        && left.box().sharedHeight(spot.box()) < 0.2);
    }

    private boolean isLabel(Word word) {
        TextLine line = new TextLine(List.of(word));
        return known.stream().anyMatch(label -> new LabelSearch(leaf.page(), line)
                .find(label, known).stream()
                        .anyMatch(spot -> spot.strayed() < 1
                                && spot.box().x() - word.box().x() < word.box().height()));
    }
}
