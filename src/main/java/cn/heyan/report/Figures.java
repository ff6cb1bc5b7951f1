package cn.heyan.report;

import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Interval;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures as a person reads them: thousands separators, a true minus sign, two places for yuan. */
final class Figures {

    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9A-Za-z.,])\\d{4,12}\\.\\d{2}(?![0-9A-Za-z.])");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Figures() {}

    static String yuan(Yuan amount) {
        return grouped(amount.amount());
    }

    /** One amount, or from the lowest to the highest. */
    static String interval(Interval amount) {
        return amount.isExact() ? yuan(amount.low()) : yuan(amount.low()) + " – " + yuan(amount.high());
    }

    /** As many places as the figure has. */
    static String grouped(BigDecimal figure) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, figure.scale()));
        String digits = format.format(figure.abs());
        return figure.signum() < 0 ? "−" + digits : digits;
    }

    /** A text in which every amount with two places has its thousands parted. */
    static String inText(String text) {
        return AMOUNT.matcher(text).replaceAll(found -> grouped(new BigDecimal(found.group())));
    }

    /** With its sign, also the plus: for differences. */
    static String signed(Yuan amount) {
        return amount.isNegative() || amount.isZero() ? yuan(amount) : "+" + yuan(amount);
    }

    /** A moment as people in China write it, to the minute. */
    static String moment(Instant when) {
        return MINUTE.format(when.atZone(ZoneId.of("Asia/Shanghai")));
    }

    /** As in Chinese sentences. */
    static String sentence(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
