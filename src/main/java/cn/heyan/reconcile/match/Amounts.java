package cn.heyan.reconcile.match;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Interval;
import java.util.List;
import java.util.Optional;

/** Amounts of any reading, in yuan, as wide as they were written: 25.6 万元 stands for 256,000 give or take 500. */
public final class Amounts {

    private Amounts() {}

    /** Every amount that the reading may be. */
    public static List<Interval> of(Reading<?> reading) {
        return Answer.values(reading).stream()
                .map(Amounts::interval)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The amount of one value; nothing if it is no amount. */
    static Optional<Interval> interval(Object value) {
        if (value instanceof WanYuan wan) {
            return Optional.of(
                    new Interval(wan.yuan().minus(wan.tolerance()), wan.yuan().plus(wan.tolerance())));
        }
        if (value instanceof Yuan yuan) {
            return Optional.of(Interval.exactly(yuan));
        }
        String digits = value instanceof String text ? Printed.normalise(text).replace(",", "") : "";
        return digits.matches("-?\\d{1,12}(\\.\\d{1,2})?(元)?")
                ? Optional.of(Interval.exactly(Yuan.of(digits.replace("元", ""))))
                : Optional.empty();
    }

    /** Whether the two may be the same amount. */
    public static boolean meet(Interval one, Interval other) {
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }
}
