package cn.heyan.extract.form;

import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.Unit;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures, dates and codes as people write them into forms. */
final class Figures {

    private static final Pattern UNITS =
            Pattern.compile("(?:人月|人次|人|名|个|家|项|台|套|件|次|种|笔|TB|GB|分|年|天|月|家次|台/套|台套|%|万美元)$");
    /** Units that the form prints in brackets behind the place to write: 45（%）. */
    private static final Pattern PRINTED_UNIT = Pattern.compile("\\((?:%|个|天|家|万元|吨标准煤/万元)\\)$");

    private static final Pattern EDGES = Pattern.compile("^[|\\[\\]'\"`_:：约≥≤>]+|[|\\[\\]'\"`_。;；]+$");
    private static final Pattern FIGURE = Pattern.compile("[-−－]?\\d[\\d,，]*(?:[.．]\\d+)?(?:万元|万|元)?%?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[年./-](\\d{1,2})月?");
    private static final Pattern POINTED =
            Pattern.compile("((?:19|20)\\d{2})[./](\\d{1,2})(?:[至到—–~～-]+)((?:19|20)\\d{2})[./](\\d{1,2})");
    private static final Pattern OLD_CODE = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");

    private Figures() {}

    static Optional<WanYuan> wan(String text, Unit unit) {
        String plain = plain(text);
        boolean says = plain.endsWith("元") || plain.endsWith("万");
        if (says || unit == Unit.WAN) {
            return PrintedAmount.wan(plain);
        }
        return PrintedAmount.number(plain)
                .map(figure -> new WanYuan(unit.toYuan(figure).movePointLeft(4)));
    }

    /** An amount in yuan; the unit counts only where the print itself names none. */
    static Optional<Yuan> yuan(String text, Unit unit) {
        return price(text, unit).map(Yuan::rounded);
    }

    /** A price in yuan, with all its places. */
    static Optional<BigDecimal> price(String text, Unit unit) {
        String plain = plain(text).replaceFirst("^(?:人民币)?[¥￥]?", "");
        boolean wan = plain.endsWith("万元") || plain.endsWith("万");
        Unit own = wan ? Unit.WAN : plain.endsWith("元") ? Unit.YUAN : unit;
        return PrintedAmount.number(plain.replaceFirst("[万亿]?元?整?$", "")).map(own::toYuan);
    }

    static Optional<BigDecimal> percent(String text) {
        return PrintedAmount.number(bare(text).replaceFirst("%$", ""));
    }

    static Optional<BigDecimal> count(String text) {
        return PrintedAmount.number(UNITS.matcher(bare(text)).replaceFirst(""));
    }

    static Optional<LocalDate> day(String text) {
        var found = ChineseDate.find(text);
        return found.size() == 1 ? Optional.of(found.get(0).date()) : Optional.empty();
    }

    static Optional<LocalDate> month(String text) {
        Matcher month = MONTH.matcher(plain(text));
        return month.find() ? first(month.group(1), month.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> first(String year, String month) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), 1));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<DateWindow> window(String text) {
        String plain = Printed.normalise(text);
        Matcher pointed = POINTED.matcher(plain);
        if (pointed.matches()) {
            Optional<LocalDate> from = first(pointed.group(1), pointed.group(2));
            Optional<LocalDate> to = first(pointed.group(3), pointed.group(4))
                    .map(day -> YearMonth.from(day).atEndOfMonth());
            return from.flatMap(
                    first -> to.filter(last -> !last.isBefore(first)).map(last -> new DateWindow(first, last)));
        }
        // a whole year is no period that anyone would declare: its months were not read
        return ChineseDate.window(plain.replace("日始", "日").replace("日止", "日"))
                .filter(window -> plain.chars().filter(c -> c == '月').count() != 1);
    }

    static Optional<String> code(String text) {
        String dense = Printed.normalise(text).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z-]", "");
        String solid = dense.replace("-", "");
        if (CreditCode.isValid(solid)) {
            return Optional.of(solid);
        }
        return solid.length() == 18
                ? CreditCode.repair(solid)
                : Optional.of(dense).filter(d -> OLD_CODE.matcher(d).matches());
    }

    /** A number such as an invoice has: its figures and capital letters. */
    static Optional<String> number(String text) {
        String dense = Printed.normalise(text).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return dense.length() >= 4 ? Optional.of(dense) : Optional.empty();
    }

    /** The one figure or date among other words; nothing if there are several. */
    static Optional<Print> only(Print print, Script script) {
        if (script == Script.DATE) {
            var found = ChineseDate.find(print.text());
            return found.size() == 1
                    ? Optional.of(print.part(found.get(0).from(), found.get(0).to()))
                    : Optional.empty();
        }
        if (script != Script.FIGURES) {
            return Optional.empty();
        }
        Matcher figure = FIGURE.matcher(print.text());
        if (!figure.find()) {
            return Optional.empty();
        }
        Print only = print.part(figure.start(), figure.end());
        return figure.find() ? Optional.empty() : Optional.of(only);
    }

    private static String bare(String text) {
        return PRINTED_UNIT.matcher(plain(text)).replaceFirst("");
    }

    private static String plain(String text) {
        String plain = Printed.normalise(text);
        for (int i = 0; i < 2; i++) {
            plain = EDGES.matcher(plain).replaceAll("");
        }
        return plain;
    }
}
