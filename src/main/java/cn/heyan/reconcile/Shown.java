package cn.heyan.reconcile;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.PageRef;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Values as a reviewer reads them in a sentence. */
public final class Shown {
    private static final List<String> FEW = List.of("", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十");

    private Shown() {}

    /** An amount with thousands separators, such as {@code 113,000.00 元}. */
    public static String yuan(Yuan amount) {
        return grouped(amount.amount(), "#,##0.00") + " 元";
    }

    /** An amount in 万元 as it was declared, such as {@code 256.30 万元}. */
    public static String wan(WanYuan amount) {
        return amount + " 万元";
    }

    /** One amount, or from … to …. */
    public static String interval(Interval interval) {
        return interval.isExact()
                ? yuan(interval.low())
                : grouped(interval.low().amount(), "#,##0.00") + " 至 " + yuan(interval.high());
    }

    /** How many days lie between two days, such as 一天 or 28 天. */
    public static String days(LocalDate one, LocalDate other) {
        int days = Math.toIntExact(Math.abs(ChronoUnit.DAYS.between(one, other)));
        return days > 0 && days < FEW.size() ? FEW.get(days) + "天" : days + " 天";
    }

    /** A page: only its number where the packet is one file. */
    public static String page(PageRef page, boolean oneFile) {
        return oneFile ? "第 " + page.number() + " 页" : page.file() + " 第 " + page.number() + " 页";
    }

    /** The value as it stands in a list: the candidates of a doubtful one, a dash for an absent one; money as plain digits. */
    public static String reading(Reading<?> reading) {
        return reading.fold(
                settled -> plain(settled.value()),
                doubtful -> String.join(
                        " / ",
                        doubtful.candidates().stream()
                                .map(c -> plain(c.value()))
                                .toList()),
                absent -> "—");
    }

    private static String plain(Object value) {
        return value instanceof WanYuan wan ? wan(wan) : String.valueOf(value);
    }

    private static String grouped(BigDecimal figure, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}
