package cn.heyan.extract.prose;

import cn.heyan.extract.Unit;
import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.LookAlikes;
import cn.heyan.notation.Printed;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** From print to amounts, as loan papers print them. */
public final class Figures {

    private static final Pattern GROUPS = Pattern.compile("[-(]?[^0-9]?-?\\d{1,3}[.,]\\d{3}(?:[.,]?\\d{3})*\\.\\d{2}");

    private Figures() {}

    /** Figures whose point moves so many places to the right to give yuan. */
    public static Optional<Yuan> yuan(String print, int shift) {
        String digits = separated(print.replaceAll("[元整圆]+$", "").replaceAll("^[:：]", ""));
        if (shift == 0) {
            return PrintedAmount.yuan(digits);
        }
        return PrintedAmount.number(digits)
                .map(figure -> figure.movePointRight(shift).stripTrailingZeros())
                .filter(yuan -> yuan.scale() <= 2)
                .map(Yuan::new);
    }

    /** A reader of pictures takes commas for points: 8.000,000.00 can only be eight million. */
    private static String separated(String print) {
        String plain = Printed.normalise(print);
        return GROUPS.matcher(plain).matches()
                ? plain.substring(0, plain.length() - 3).replaceAll("[.,]", "") + plain.substring(plain.length() - 3)
                : print;
    }

    /** Figures in the unit of their column. */
    public static Optional<Yuan> yuan(String print, Unit unit) {
        return yuan(print, unit.toYuan(BigDecimal.ONE).precision() - 1);
    }

    /** An amount in words; characters that look like those of an amount are taken as those. */
    public static Optional<Yuan> capitals(String print) {
        return ChineseAmount.parse(print).or(() -> ChineseAmount.parse(LookAlikes.capitals(print)));
    }
}
