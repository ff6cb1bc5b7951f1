package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageText;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One page of a document, or the part of it that the document covers.
 *
 * @param page which page
 * @param words on it
 * @param lines the words as lines
 */
record Leaf(Page page, List<Word> words, List<TextLine> lines) {
    /** Two lines of one label or cell are at most this part of their height apart. */
    private static final double LEADING = 0.9;

    static Leaf of(Page page, Box area) {
        List<Word> inside = page.text().words().stream()
                .filter(word -> area.holds(word.box().centreX(), word.box().centreY()))
                .toList();
        PageText text = new PageText(page.ref(), page.text().means(), inside);
        return new Leaf(page, inside, text.lines());
    }

    /** Every place of a label, those wrapped over two or three lines included. */
    List<Spot> find(String label, Set<String> known) {
        List<Spot> spots = new ArrayList<>();
        for (TextLine line : lines) {
            spots.addAll(new LabelSearch(page, line).find(label, known));
        }
        if (spots.stream().noneMatch(spot -> spot.strayed() < 1.5)) {
            spots.addAll(wrapped(label));
        }
        return spots;
    }

    private List<Spot> wrapped(String label) {
        String wanted = Label.fold(label);
        List<Spot> spots = new ArrayList<>();
        for (Word word : words) {
            String head = Label.fold(word.text());
            if (head.length() >= 2 && head.length() < wanted.length() && wanted.startsWith(head)) {
                rest(word, wanted.substring(head.length()), 2)
                        .ifPresent(foot -> spots.add(new Spot(
                                page,
                                label,
                                word.box().union(foot.box()),
                                Optional.empty(),
                                Label.fold(foot.text()),
                                0.5)));
            }
        }
        return spots;
    }

    /** The word under this one with which the label ends. */
    private Optional<Word> rest(Word above, String missing, int linesLeft) {
        if (linesLeft == 0) {
            return Optional.empty();
        }
        for (Word below : under(above)) {
            String text = Label.fold(below.text());
            if (text.startsWith(missing)) {
                return Optional.of(below);
            }
            if (text.length() >= 2 && missing.startsWith(text)) {
                return rest(below, missing.substring(text.length()), linesLeft - 1);
            }
        }
        return Optional.empty();
    }

    /** Words that continue this one on the next line of its cell. */
    private List<Word> under(Word above) {
        double height = above.box().height();
        return words.stream()
                .filter(word -> word.box().centreY() > above.box().bottom()
                        && word.box().y() - above.box().bottom() < LEADING * height
                        && word.box().sharedWidth(above.box()) > 0.3)
                .sorted(Comparator.comparingDouble(word -> word.box().y()))
                .toList();
    }

    /** Words on the height of the box and right of its left edge, from left to right; the box itself may be among them. */
    List<Word> rightOf(Box box) {
        return words.stream()
                .filter(word -> word.box().x() >= box.right() - 0.3 * box.height()
                        && word.box().sharedHeight(box) >= 0.5)
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .toList();
    }

    /** Words below the box in its column, from top to bottom. */
    Stream<Word> below(Box box) {
        return words.stream()
                .filter(word -> word.box().centreY() > box.bottom()
                        && word.box().y() - box.bottom() < 3 * box.height()
                        && word.box().sharedWidth(box) > 0.3)
                .sorted(Comparator.comparingDouble(word -> word.box().y()));
    }
}
