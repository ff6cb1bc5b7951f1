package cn.heyan.extract.licence;

import cn.heyan.extract.Print;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The face of a licence: captions in one or two columns, each with its value beside it and, where that is long, on the
 * lines below.
 *
 * @param page it is on
 * @param words of it
 * @param captions found on it
 */
record Face(Page page, List<Word> words, List<Caption> captions) {

    /** Words of one value are at most this many heights apart: 2017 年 03 月 02 日 is one date. */
    private static final double GAP = 4;

    /** Lines of one value are at most this many heights apart, from edge to edge. */
    private static final double LEADING = 1.3;

    static Face of(Page page, Box area) {
        List<Word> inside = page.text().words().stream()
                .filter(word -> area.holds(word.box().centreX(), word.box().centreY()))
                .toList();
        return new Face(page, inside, Captions.on(inside));
    }

    Optional<Caption> caption(Topic topic) {
        return captions.stream().filter(caption -> caption.topic() == topic).findFirst();
    }

    /** The value's first line. */
    Optional<Print> line(Topic topic) {
        return caption(topic).flatMap(this::beside).map(line -> new Print(page, join(line)));
    }

    /** The value with all its lines. */
    Optional<Print> block(Topic topic) {
        return caption(topic).flatMap(caption -> beside(caption).map(first -> {
            List<Word> all = new ArrayList<>(first);
            below(caption, first).forEach(all::add);
            return new Print(page, join(all));
        }));
    }

    /** What stands under the caption, where nothing stands beside it. */
    Optional<Print> under(Topic topic) {
        return caption(topic).flatMap(caption -> words.stream()
                .filter(word -> word.box().centreY() > caption.box().bottom()
                        && word.box().y() - caption.box().bottom()
                                < 2 * caption.box().height()
                        && word.box().sharedWidth(caption.box()) > 0.3)
                .min(Comparator.comparingDouble(word -> word.box().y()))
                .map(word -> new Print(page, word)));
    }

    private Optional<List<Word>> beside(Caption caption) {
        List<Word> line = new ArrayList<>();
        caption.rest().filter(rest -> !printedOver(rest, caption)).ifPresent(line::add);
        Box height = caption.words().get(caption.words().size() - 1).box();
        words.stream()
                .filter(word -> !caption.words().contains(word)
                        && !printedOver(word, caption)
                        && word.box().centreX() > caption.box().right()
                        && word.box().x() > caption.box().right() - height.height()
                        && (word.box().sharedHeight(height) > 0.5 || word.box().sharedHeight(caption.box()) > 0.6))
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .takeWhile(word -> !startsCaption(word))
                .forEach(word -> {
                    Word last = line.isEmpty() ? word : line.get(line.size() - 1);
                    double gap = word.box().x() - last.box().right();
                    boolean beside = line.isEmpty()
                            || gap < GAP * last.box().height()
                                    && (gap > -0.5 * last.box().height() || sameStart(word, last));
                    if (beside && line.size() < 8) {
                        line.add(word);
                    }
                });
        return line.isEmpty() ? Optional.empty() : Optional.of(firstLine(line));
    }

    /** A character or two that a reader saw where a longer word begins: the edge of that word seen twice. */
    private boolean printedOver(Word scrap, Caption caption) {
        return scrap.text().length() <= 2
                && words.stream()
                        .anyMatch(word -> word != scrap
                                && !caption.words().contains(word)
                                && word.text().length() > 3 * scrap.text().length()
                                && word.box().sharedHeight(scrap.box()) > 0.5
                                && word.box().x() < scrap.box().right()
                                && word.box().right() > scrap.box().right());
    }

    /** Two lines of small print may both be as high as the caption: the upper one is the first. */
    private static List<Word> firstLine(List<Word> line) {
        Word upper = line.stream()
                .min(Comparator.comparingDouble(word -> word.box().centreY()))
                .orElseThrow();
        Word left = line.get(0);
        boolean stacked = line.stream()
                .anyMatch(word -> word != left
                        && sameStart(word, left)
                        && Math.abs(word.box().centreY() - left.box().centreY())
                                > 0.4 * left.box().height());
        if (!stacked) {
            return line;
        }
        return line.stream()
                .filter(word -> word == upper || word.box().sharedHeight(upper.box()) > 0.6 && !sameStart(word, upper))
                .toList();
    }

    private static boolean sameStart(Word one, Word other) {
        return Math.abs(one.box().x() - other.box().x()) < 1.5 * other.box().height();
    }

    private List<Word> below(Caption caption, List<Word> first) {
        Word head = first.get(0);
        double end = captions.stream()
                .filter(other -> other != caption
                        && other.box().y() > caption.box().centreY()
                        && other.box().x() < caption.box().right())
                .mapToDouble(other -> other.box().y() + 0.2 * other.box().height())
                .min()
                .orElse(1);
        double rightEnd = captions.stream()
                .filter(other ->
                        other.box().x() > head.box().x() + 4 * head.box().height()
                                && other.topic() != Topic.AUTHORITY
                                && other.box().bottom()
                                        > caption.box().y() - 4 * caption.box().height())
                .mapToDouble(other -> other.box().x())
                .min()
                .orElse(1);
        List<Word> lines = new ArrayList<>();
        Box last = first.stream().map(Word::box).reduce(Box::union).orElseThrow();
        List<Word> below = words.stream()
                .filter(word -> !first.contains(word) && !startsCaption(word) && !besideOther(word, caption))
                .filter(word -> word.box().centreY()
                                > head.box().centreY() + 0.35 * head.box().height()
                        && word.box().centreY() < end)
                .filter(word ->
                        word.box().x() > head.box().x() - 1.6 * head.box().height()
                                && word.box().x() < rightEnd)
                .sorted(Comparator.comparingDouble(word -> word.box().centreY()))
                .toList();
        for (Word word : below) {
            boolean sameLine = !lines.isEmpty()
                    && word.box().sharedHeight(last) > 0.7
                    && word.box().x() > last.right() - 0.01;
            boolean next = word.box().y() - last.bottom()
                            < LEADING * Math.min(word.box().height(), head.box().height())
                    && sameStart(word, head);
            if (sameLine || next) {
                lines.add(word);
                last = sameLine ? last.union(word.box()) : word.box();
            }
        }
        return lines;
    }

    private boolean besideOther(Word word, Caption caption) {
        return captions.stream()
                .anyMatch(other -> other != caption
                        && other.box().right() < word.box().centreX()
                        && other.box().x() < caption.box().right()
                        && other.words().get(other.words().size() - 1).box().sharedHeight(word.box()) > 0.5
                        && other.box().centreY() > caption.box().bottom());
    }

    private boolean startsCaption(Word word) {
        return captions.stream().anyMatch(caption -> caption.words().contains(word));
    }

    private static Word join(List<Word> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        String text = String.join("", words.stream().map(Word::text).toList());
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        return Word.of(
                text, box, words.stream().mapToDouble(Word::confidence).min().orElse(0));
    }
}
