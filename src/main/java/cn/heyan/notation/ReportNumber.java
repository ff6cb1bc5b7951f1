package cn.heyan.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that the accounting firm itself gives a report (报告文号), such as 某会师审字〔2024〕第0123号. */
public final class ReportNumber {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<firm>[\\u4e00-\\u9fff]{1,20}?字)[\\[【〔(](?<year>\\d{4})[\\]】〕)]第?(?<serial>[0-9A-Za-z-]{1,32})号");

    private ReportNumber() {}

    /** The first report number in this text, its brackets brought to 〔〕. */
    public static Optional<String> find(String text) {
        Matcher shape = SHAPE.matcher(Printed.normalise(text));
        if (!shape.find()) {
            return Optional.empty();
        }
        String third = shape.group().contains("第") ? "第" : "";
        return Optional.of(shape.group("firm") + "〔" + shape.group("year") + "〕" + third + shape.group("serial") + "号");
    }
}
