package cn.heyan.sample.packet;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of a text: {@code {name}} as it is, {@code {name how}} as figures, words or a day. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{([^{} ]+)(?: (\\w+)[^}]*)?}");

    private Gaps() {}

    static String fill(String text, UnaryOperator<String> values) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String how = gap.group(2) == null ? "" : gap.group(2);
            gap.appendReplacement(filled, Matcher.quoteReplacement(print(values.apply(gap.group(1)), how)));
        }
        gap.appendTail(filled);
        return filled.toString();
    }

    /** A value as papers print it: yuan, fen (no commas), wan (yuan as 万元), round, words (capitals), day. */
    static String print(String value, String how) {
        return switch (how) {
            case "yuan" -> String.format("%,.2f", new BigDecimal(value));
            case "fen" -> scaled(new BigDecimal(value), 2);
            case "wan" -> scaled(new BigDecimal(value).movePointLeft(4), 2);
            case "round" -> scaled(new BigDecimal(value), 0);
            case "words" -> ChineseAmount.write(new Yuan(new BigDecimal(value).setScale(2, RoundingMode.HALF_UP)));
            case "day" -> day(LocalDate.parse(value));
            case "year" -> value.substring(0, 4);
            default -> value;
        };
    }

    private static String scaled(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
