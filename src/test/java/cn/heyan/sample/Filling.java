package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of a layout, {@code {name}} or {@code {name:format}}, with values as offices print them. */
final class Filling {

    private static final Pattern GAP = Pattern.compile("\\{([\\w.]+)(?::(\\w+))?}");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Filling() {}

    static String fill(String template, Map<String, String> values) {
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(one(gap, values)));
    }

    private static String one(MatchResult gap, Map<String, String> values) {
        String value = values.getOrDefault(gap.group(1), "");
        if (value.isEmpty() || gap.group(2) == null) {
            return value;
        }
        return switch (gap.group(2)) {
            case "day" -> Figure.day(LocalDate.parse(value));
            case "fullday" -> Figure.fullDay(LocalDate.parse(value));
            case "dots" -> value.replace('-', '.');
            case "written" -> written(LocalDate.parse(value));
            case "yuan" -> Figure.yuan(Yuan.of(value));
            case "wan" -> Figure.wan(Yuan.of(value));
            case "capitals" -> ChineseAmount.write(Yuan.of(value));
            case "stars" -> "★".repeat(Integer.parseInt(value));
            case "han" -> String.valueOf(DIGITS.charAt(Integer.parseInt(value)));
            default -> throw new IllegalArgumentException("no such format: " + gap.group());
        };
    }

    /** 二〇二五年三月十二日, as official letters print it. */
    private static String written(LocalDate day) {
        StringBuilder year = new StringBuilder();
        for (char c : String.valueOf(day.getYear()).toCharArray()) {
            year.append(DIGITS.charAt(c - '0'));
        }
        return year + "年" + upToNinetyNine(day.getMonthValue()) + "月" + upToNinetyNine(day.getDayOfMonth()) + "日";
    }

    private static String upToNinetyNine(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
