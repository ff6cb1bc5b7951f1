package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells an invoice face that a program drew to show what it can (演示样张): some Latin name stands across it again and again, far
 * larger than all print, and nobody is named as buyer. A real invoice that someone stamped or marked still has its buyer.
 */
final class DemoMark {
    private static final double LARGE = 1.8;
    private static final int ALIKE = 3;
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{4,16}");
    private static final Pattern BUYER_CODE = Pattern.compile("[0-9A-Z]{15}|[0-9A-Z]{18}|[0-9A-Z]{20}");
    private static final Pattern BUYER_NAME = Pattern.compile("(名?称|购买方.{0,3}):?[^:]{0,3}[\\p{IsHan}()]{4,}");

    private DemoMark() {}

    /** What is written across the face, where it is such a one. */
    static Optional<String> on(PageView view) {
        List<Word> words = view.page().text().words();
        double usual = usual(words);
        List<Word> large = words.stream()
                .filter(word -> LATIN.matcher(word.text().strip()).matches())
                .filter(word -> word.box().height() >= LARGE * usual)
                .toList();
        return large.stream()
                .filter(word -> large.stream()
                        .anyMatch(other -> other != word && alike(word.text(), other.text()) && apart(word, other)))
                .map(word -> word.text().strip())
                .findFirst()
                .filter(mark -> !namesBuyer(words));
    }

    private static boolean alike(String one, String other) {
        return one.length() >= ALIKE
                && other.length() >= ALIKE
                && one.substring(0, ALIKE).equals(other.substring(0, ALIKE));
    }

    private static boolean apart(Word one, Word other) {
        return Math.abs(one.box().y() - other.box().y()) > 0.1;
    }

    /** The buyer stands above the amounts, whose heading names unit price and tax. */
    private static boolean namesBuyer(List<Word> words) {
        double amounts = words.stream()
                .filter(word -> Printed.normalise(word.text()).matches(".*(单价|税率).*"))
                .mapToDouble(word -> word.box().y())
                .min()
                .orElse(0.45);
        return words.stream()
                .filter(word -> word.box().y() < amounts - 0.02
                        && word.box().x() < 0.5
                        && word.box().y() > 0.15)
                .map(word -> Printed.normalise(word.text()))
                .anyMatch(
                        text -> BUYER_CODE.matcher(text.replaceAll("^.*:", "")).matches()
                                || BUYER_NAME.matcher(text).find()
                                || text.matches(".*(公司|厂|中心|(?<!税务总?)局|院|店|社|部)"));
    }

    private static double usual(List<Word> words) {
        double[] heights =
                words.stream().mapToDouble(word -> word.box().height()).sorted().toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }
}
