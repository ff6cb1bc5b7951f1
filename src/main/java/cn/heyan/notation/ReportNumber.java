package cn.heyan.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that the accounting firm itself gives a report (报告文号), such as 某会师审字〔2024〕第0123号.
 *
 * <p>Firms set it in many ways: brackets of every kind, the year before or behind the name, no 字, no 第, letters in the serial.
 */
public final class ReportNumber {
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String OPEN = "[\\[【〔({<《「]";
    private static final String CLOSE = "[\\]】〕)}>》」]";
    private static final String YEAR = OPEN + "(?:20)?\\d{2}" + CLOSE;
    /** What such a number is about: audit, examination, special, assurance, report. */
    private static final String ABOUT = "[审验专鉴核咨报]";

    private static final String SERIAL = "(?:第" + HAN + "?)?(?=[0-9A-Za-z_-]*\\d)[0-9A-Za-z][0-9A-Za-z_-]{0,31}号";
    private static final Pattern SHAPE = Pattern.compile(String.join(
            "|",
            HAN + "{1,20}?(?:\\(" + ABOUT + "\\))?字" + YEAR + SERIAL,
            HAN + "{1,16}?" + ABOUT + HAN + "{0,2}" + YEAR + SERIAL,
            HAN + "{2,12}?" + YEAR + HAN + "{0,3}" + ABOUT + HAN + "{0,3}字" + SERIAL,
            YEAR + HAN + "{1,12}?" + ABOUT + HAN + "{0,3}字" + SERIAL,
            HAN + "{2,14}?" + ABOUT + HAN + "{0,2}字第[0-9A-Za-z_-]*\\d[0-9A-Za-z_-]*号",
            "(?<![A-Z])[A-Z]{3,6}/20\\d{2}[0-9A-Z]{4,20}(?![0-9A-Z])"));
    /** One of the pair around the year was misread where the two do not go together; GB/T 9704 sets 〔〕. */
    private static final Pattern TORTOISE = Pattern.compile("〔([^〕]{2,4})" + CLOSE + "|" + OPEN + "([^〔]{2,4})〕");

    private static final Pattern LABEL = Pattern.compile("^(?:报告)?(?:文号|编号|字号)");

    private ReportNumber() {}

    /** The first report number in this text, its brackets brought to 〔〕: two of them can be compared. */
    public static Optional<String> find(String text) {
        return asPrinted(text).map(number -> number.replaceAll(OPEN, "〔").replaceAll(CLOSE, "〕"));
    }

    /** The first report number in this text, in the brackets that the firm printed, without spaces. */
    public static Optional<String> asPrinted(String text) {
        Matcher shape = SHAPE.matcher(Printed.normalise(text));
        return shape.find() ? Optional.of(paired(LABEL.matcher(shape.group()).replaceFirst(""))) : Optional.empty();
    }

    private static String paired(String number) {
        return TORTOISE.matcher(number)
                .replaceAll(pair -> "〔" + Optional.ofNullable(pair.group(1)).orElse(pair.group(2)) + "〕");
    }
}
