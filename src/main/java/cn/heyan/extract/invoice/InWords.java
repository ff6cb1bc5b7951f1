package cn.heyan.extract.invoice;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.LookAlikes;
import cn.heyan.notation.Yuan;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the amount in Chinese words in a row (大写金额). */
final class InWords {
    private static final Pattern WORDS = Pattern.compile(
            "(\\(?负数?\\)?[零〇壹登壶贰貳贡叁参陡肆伍陆陸柒染捌玖玫拾佰仟万萬方亿億元圆圓园兀角分整正雯任合]{3,}|[零〇壹登壶贰貳贡叁参陡肆伍陆陸柒染捌玖玫拾佰仟万萬方亿億元圆圓园兀角分整正雯任合]{3,})");

    private InWords() {}

    static Optional<Run> find(Run row) {
        return row.all(WORDS).stream()
                .filter(run -> amount(run.text()).isPresent())
                .max(Comparator.comparingInt(run -> run.glyphs().size()));
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
