package cn.heyan.extract.invoice;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.LookAlikes;
import cn.heyan.notation.Yuan;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the amount in Chinese words in a row (大写金额). */
final class InWords {
    private static final String CHARS = "[零〇壹登壶贰貳贡叁参陡肆伍陆陸柒染捌玖玫拾佰仟万萬方亿億元圆圓园國兀角分整正雯任合]";
    private static final Pattern WORDS = Pattern.compile("(\\(?负数?\\)?" + CHARS + "{3,}|" + CHARS + "{3,})");
    private static final Pattern LIKE = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万圆角分整]{4,}|[壹贰叁肆伍陆柒捌玖][拾佰仟万]");

    /** What readers take the crossed circle (⊗) for that stands before the words, so that nobody writes more there. */
    private static final String CROSSED = "区凶囚回因困图圈田曰圆团闲医巨口";

    private InWords() {}

    /** Whether the row holds words of an amount, even if they cannot be read. */
    static boolean looksLike(Run row) {
        return LIKE.matcher(row.text()).find();
    }

    static Optional<Run> find(Run row, double em) {
        return row.all(WORDS).stream()
                .filter(run -> amount(run.text()).isPresent())
                .filter(run -> isWhole(run, row, em))
                .max(Comparator.comparingInt(run -> run.glyphs().size()));
    }

    /** Words that go on with a character that could not be read are a part of the amount only. */
    private static boolean isWhole(Run run, Run row, double em) {
        int from = row.glyphs().indexOf(run.glyphs().get(0));
        int to = from + run.glyphs().size();
        boolean before = from > 0
                && ("写与)数币:" + CROSSED).indexOf(row.glyphs().get(from - 1).c()) < 0
                && row.glyphs().get(from - 1).c() >= 0x4E00
                && run.left() - row.glyphs().get(from - 1).box().right() < 0.8 * em;
        boolean behind = to < row.glyphs().size()
                && row.glyphs().get(to).c() >= 0x4E00
                && row.glyphs().get(to).c() != '小'
                && row.glyphs().get(to).box().x() - run.right() < 0.8 * em;
        return !before && !behind;
    }

    /** What part of the text's characters occur in amounts, 0 to 1. */
    static double likeness(String text) {
        long alike = text.chars().filter(c -> CHARS.indexOf(c) >= 0).count();
        return text.isEmpty() ? 0 : (double) alike / text.length();
    }

    /** The words with their characters as they must have been printed. */
    static String clean(String words) {
        return LookAlikes.capitals(words);
    }

    /** What the words amount to; misread ones as what they look like. */
    static Optional<Yuan> amount(String words) {
        return ChineseAmount.parse(words).or(() -> ChineseAmount.parse(LookAlikes.capitals(words)));
    }
}
