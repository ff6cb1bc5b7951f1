package cn.heyan.extract.bank;

import cn.heyan.extract.Print;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who pays and who is paid: captions that name their side, or captions whose side stands upright left of them (付款人, one
 * character in each row), else the left one or the upper one is the payer's.
 *
 * @param page of the slip
 * @param words of the slip
 * @param captions among them
 */
record Parties(Page page, List<Word> words, List<Caption> captions) {

    private static final Pattern PAYER_MARK = Pattern.compile("^(?:付|汇|申|请|付款|付款[人方]|申请人|汇款人|付款单位|出票人)$");
    private static final Pattern PAYEE_MARK = Pattern.compile("^(?:收|收款|收款[人方]|收款单位)$");

    /** The upright caption begins at most so many of its heights above or below the first of its rows. */
    private static final double REACH = 5;

    /** What stands farther than so many heights behind a value is none of it. */
    private static final double APART = 1.5;

    static Parties of(Page page, Box area) {
        List<Word> inside = page.text().words().stream()
                .filter(word -> area.holds(word.box().centreX(), word.box().centreY()))
                .toList();
        return new Parties(
                page,
                inside,
                inside.stream().flatMap(word -> Caption.of(word).stream()).toList());
    }

    /** What the slip states there. */
    Optional<Print> say(Side side, Item item) {
        List<Caption> named = captions.stream()
                .filter(caption -> caption.item().equals(Optional.of(item)))
                .toList();
        return named.stream()
                .filter(caption -> caption.side().equals(Optional.of(side)))
                .findFirst()
                .or(() -> beside(named, side))
                .or(() -> item == Item.NAME ? bare(side) : Optional.empty())
                .flatMap(this::value);
    }

    /** What the payment was for: 用途 before 附言 before 摘要. */
    Optional<Print> purpose() {
        return Stream.of(Item.PURPOSE, Item.POSTSCRIPT, Item.SUMMARY)
                .flatMap(item ->
                        captions.stream().filter(caption -> caption.item().equals(Optional.of(item))))
                .flatMap(caption -> value(caption).stream())
                .findFirst();
    }

    /** 付款人：云岭公司. */
    private Optional<Caption> bare(Side side) {
        return captions.stream()
                .filter(caption -> caption.item().isEmpty()
                        && caption.side().equals(Optional.of(side))
                        && value(caption).isPresent())
                .findFirst();
    }

    private Optional<Caption> beside(List<Caption> named, Side side) {
        List<Caption> mute =
                named.stream().filter(caption -> caption.side().isEmpty()).toList();
        List<Caption> marked = mute.stream()
                .filter(caption -> markOf(caption).equals(Optional.of(side)))
                .toList();
        if (!marked.isEmpty()) {
            return Optional.of(marked.get(0));
        }
        boolean anyMarked = mute.stream().anyMatch(caption -> markOf(caption).isPresent());
        if (anyMarked || mute.size() != 2) {
            return Optional.empty();
        }
        Comparator<Caption> order =
                mute.get(0).word().box().sharedHeight(mute.get(1).word().box()) > 0.5
                        ? Comparator.comparingDouble(
                                caption -> caption.word().box().x())
                        : Comparator.comparingDouble(
                                caption -> caption.word().box().y());
        List<Caption> sorted = mute.stream().sorted(order).toList();
        return Optional.of(sorted.get(side == Side.PAYER ? 0 : 1));
    }

    private Optional<Side> markOf(Caption caption) {
        Box box = caption.word().box();
        return words.stream()
                .filter(word -> side(word).isPresent()
                        && word.box().right() <= box.x() + 0.5 * box.height()
                        && Math.abs(word.box().centreY() - box.centreY()) < REACH * box.height())
                .max(Comparator.comparingDouble((Word word) -> word.box().x())
                        .thenComparingDouble(word -> -Math.abs(word.box().centreY() - box.centreY())))
                .flatMap(Parties::side);
    }

    private static Optional<Side> side(Word word) {
        String text = Printed.normalise(word.text());
        return PAYER_MARK.matcher(text).matches()
                ? Optional.of(Side.PAYER)
                : PAYEE_MARK.matcher(text).matches() ? Optional.of(Side.PAYEE) : Optional.empty();
    }

    /** The value beside a caption, its second line included. */
    private Optional<Print> value(Caption caption) {
        Box box = caption.word().box();
        double end = captions.stream()
                .map(Caption::word)
                .filter(word -> word != caption.word()
                        && word.box().x() > box.right()
                        && word.box().sharedHeight(box) > 0.4)
                .mapToDouble(word -> word.box().x())
                .min()
                .orElse(1);
        double mark = words.stream()
                .filter(word -> word.text().length() == 1
                        && "付收款人汇".contains(word.text())
                        && word.box().x() > box.right()
                        && word.box().sharedHeight(box) > 0.3)
                .mapToDouble(word -> word.box().x())
                .min()
                .orElse(1);
        double right = Math.min(end, mark);
        List<Word> beside = words.stream()
                .filter(word -> word != caption.word()
                        && word.box().x() >= box.right() - 0.3 * box.height()
                        && word.box().x() < right
                        && Math.abs(word.box().centreY() - box.centreY())
                                < 0.5 * box.height() + 0.45 * word.box().height()
                        && Caption.of(word).isEmpty())
                .sorted(Parties::reading)
                .toList();
        List<Word> value = new ArrayList<>();
        if (caption.rest().isPresent()) {
            value.add(caption.rest().get());
            beside.stream()
                    .filter(word -> word.box().sharedHeight(box) > 0.5)
                    .takeWhile(word ->
                            word.box().x() - value.get(value.size() - 1).box().right() < APART * box.height())
                    .forEach(value::add);
        } else {
            value.addAll(withoutScraps(beside));
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(new Print(page, join(value)));
    }

    /** Seals leave single characters beside what they were pressed on. */
    private static List<Word> withoutScraps(List<Word> beside) {
        List<Word> longer =
                beside.stream().filter(word -> word.text().length() > 1).toList();
        if (longer.size() < 2) {
            return longer.isEmpty() ? beside : longer;
        }
        // the first one is the value; what its cell goes on with stands beside it or begins under it
        Word first = longer.get(0);
        return longer.stream()
                .filter(word -> word == first
                        || Math.abs(word.box().x() - first.box().x())
                                < 3 * first.box().height()
                        || word.box().sharedHeight(first.box()) > 0.6
                                && word.box().x() - first.box().right()
                                        < 3 * APART * first.box().height())
                .toList();
    }

    private static int reading(Word one, Word other) {
        return one.box().sharedHeight(other.box()) > 0.5
                ? Double.compare(one.box().x(), other.box().x())
                : Double.compare(one.box().y(), other.box().y());
    }

    private static Word join(List<Word> value) {
        if (value.size() == 1) {
            return value.get(0);
        }
        String text = String.join("", value.stream().map(Word::text).toList());
        Box box = value.stream().map(Word::box).reduce(Box::union).orElseThrow();
        return Word.of(
                text, box, value.stream().mapToDouble(Word::confidence).min().orElse(0));
    }
}
