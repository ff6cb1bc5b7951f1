package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.notation.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of accounts as they are printed: commas, minus or brackets for negative ones, point and comma taken for each other. */
final class Figure {

    private static final String SEPARATOR = "[,，.．、]";
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<![\\dA-Za-z])(?:[-−－—(（]\\s?)?[¥￥]?\\d(?:\\d|\\s?[,，.．]\\s?\\d)*(?:\\s?[)）])?(?![\\dA-Za-z])");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:[,.]\\d{3})+)(?:[.,](\\d{1,2}|\\d{4,6}))?");

    private Figure() {}

    /** The figures in a run of text, each as print of its own. */
    static List<Print> in(Print print) {
        List<Print> figures = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(print.text());
        while (matcher.find()) {
            figures.add(print.part(matcher.start(), matcher.end()));
        }
        return figures;
    }

    /** Its value; nothing where separators leave open what is meant. */
    static Optional<BigDecimal> value(String text) {
        String dense = Printed.normalise(text).replaceAll("[¥￥]", "").replaceAll(SEPARATOR, ".");
        boolean bracketed = dense.startsWith("(") && dense.endsWith(")");
        boolean negative = bracketed || dense.matches("[-—–－].*");
        if (!bracketed && (dense.startsWith("(") || dense.endsWith(")"))) {
            return Optional.empty();
        }
        return unsigned(dense.replaceAll("[()—–－-]", ""), Printed.normalise(text))
                .map(value -> negative ? value.negate() : value);
    }

    private static Optional<BigDecimal> unsigned(String dense, String printed) {
        Matcher grouped = GROUPED.matcher(dense);
        boolean oneGroup = dense.matches("\\d{1,3}\\.\\d{3}");
        if (oneGroup && !printed.contains(",")) {
            return Optional.empty();
        }
        if (grouped.matches() && !dense.startsWith("0.")) {
            String places = grouped.group(2) == null ? "" : "." + grouped.group(2);
            return Optional.of(new BigDecimal(grouped.group(1).replace(".", "") + places));
        }
        return PLAIN.matcher(dense).matches() ? Optional.of(new BigDecimal(dense)) : Optional.empty();
    }

    /** Whether it ends in places behind the point. */
    static boolean hasPlaces(String text) {
        return Printed.normalise(text).matches(".*\\d[.,](\\d{2}|\\d{4,6})\\)?");
    }

    /** Whether it is rather a line number (行次) or a note's number than an amount. */
    static boolean isSmallCount(String text) {
        return Printed.normalise(text).matches("\\d{1,3}");
    }
}
