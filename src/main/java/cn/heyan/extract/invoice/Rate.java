package cn.heyan.extract.invoice;

import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rate of tax as printed (税率/征收率). */
final class Rate {
    /** Rates that the law has known since 2008: with one of them a sum of three misread figures is no coincidence. */
    static final List<BigDecimal> LAWFUL = List.of(
                    "0.005", "0.01", "0.015", "0.02", "0.03", "0.04", "0.05", "0.06", "0.09", "0.10", "0.11", "0.13",
                    "0.16", "0.17")
            .stream()
            .map(BigDecimal::new)
            .toList();

    /** Readers of pictures take the sign of percent for a digit, or lose half of it. */
    private static final Pattern LOST_SIGN =
            Pattern.compile("(1[01367]|[1-69]|1\\.5|0\\.5)(?:[9468x/*。.,、]|[9o0]/[9o0])");

    private static final Pattern BARE = Pattern.compile("1[01367]");

    private static final Yuan ROUNDING = Yuan.of("0.01");

    private Rate() {}

    /** The rate as it must have been printed. */
    static String repaired(String print) {
        Matcher lost = LOST_SIGN.matcher(print);
        if (lost.matches()) {
            return lost.group(1) + "%";
        }
        return BARE.matcher(print).matches() ? print + "%" : print;
    }

    /** What part of the amount it is. */
    static Optional<BigDecimal> of(String print) {
        String rate = repaired(print);
        return rate.endsWith("%")
                ? PrintedAmount.number(rate.substring(0, rate.length() - 1)).map(r -> r.movePointLeft(2))
                : Optional.empty();
    }

    /** The tax that the rate makes of an amount, where another was read that differs in one digit, or none. */
    static Optional<Yuan> due(Yuan amount, Optional<BigDecimal> rate, Optional<Yuan> read) {
        return rate.map(amount::times)
                .filter(due -> !due.isZero())
                .filter(due -> read.isEmpty()
                        || due.minus(read.get()).abs().compareTo(ROUNDING) > 0
                                && LineArithmetic.oneApart(
                                        due.toString(), read.get().toString()));
    }

    /** The one lawful rate that makes this tax of this amount. */
    static Optional<String> implied(Yuan amount, Yuan tax) {
        List<BigDecimal> fitting = LAWFUL.stream()
                .filter(rate -> amount.times(rate).minus(tax).abs().compareTo(ROUNDING) <= 0)
                .toList();
        return fitting.size() == 1 && !tax.isZero()
                ? Optional.of(
                        fitting.get(0).movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                : Optional.empty();
    }
}
