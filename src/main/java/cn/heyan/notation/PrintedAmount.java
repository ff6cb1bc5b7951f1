package cn.heyan.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as they are printed (小写金额): currency marks, thousands commas, full-width digits, spaces. */
public final class PrintedAmount {
    private static final Pattern SHAPE = Pattern.compile("(?<open>\\()?(?<minus>-)?(?:人民币|RMB|CNY|[¥Y£])?(?<late>-)?"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<places>\\.\\d+)?(?<close>\\))?(?<unit>万元|万|元|圆)?");

    private PrintedAmount() {}

    /** An amount in yuan; one that says 万元 is converted. Nothing if more than two places are printed. */
    public static Optional<Yuan> yuan(String print) {
        return read(print)
                .map(figure -> figure.inWan() ? figure.value().movePointRight(4) : figure.value())
                .filter(value -> value.stripTrailingZeros().scale() <= 2)
                .map(Yuan::new);
    }

    /** A figure in 万元 (ten thousand yuan); one that says 元 is converted. */
    public static Optional<WanYuan> wan(String print) {
        return read(print)
                .map(figure -> figure.inYuan() ? figure.value().movePointLeft(4) : figure.value())
                .map(WanYuan::new);
    }

    /** A plain figure such as a quantity or a unit price, with the places printed. */
    public static Optional<BigDecimal> number(String print) {
        return read(print).map(Figure::value);
    }

    private static Optional<Figure> read(String print) {
        Matcher shape = SHAPE.matcher(Printed.normalise(print).replace("—", "-").replace("–", "-"));
        if (!shape.matches() || (shape.group("open") == null) != (shape.group("close") == null)) {
            return Optional.empty();
        }
        String places = shape.group("places") == null ? "" : shape.group("places");
        BigDecimal value = new BigDecimal(shape.group("digits").replace(",", "") + places);
        boolean negative = shape.group("minus") != null || shape.group("late") != null || shape.group("open") != null;
        String unit = shape.group("unit") == null ? "" : shape.group("unit");
        return Optional.of(new Figure(
                negative ? value.negate() : value, unit.startsWith("万"), unit.equals("元") || unit.equals("圆")));
    }

    private record Figure(BigDecimal value, boolean inWan, boolean inYuan) {}
}
