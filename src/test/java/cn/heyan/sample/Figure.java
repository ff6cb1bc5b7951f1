package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Figures and dates as papers print them. */
final class Figure {

    private Figure() {}

    /** 1,234.50. */
    static String yuan(Yuan amount) {
        return String.format("%,.2f", amount.amount());
    }

    /** In 万元, two places. */
    static String wan(Yuan amount) {
        return amount.amount()
                .movePointLeft(4)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** 2023年3月5日. */
    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2023年03月05日, as invoices print it. */
    static String fullDay(LocalDate date) {
        return String.format("%d年%02d月%02d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** part / whole in percent, two places. */
    static String percent(Yuan part, Yuan whole) {
        return part.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.amount(), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
