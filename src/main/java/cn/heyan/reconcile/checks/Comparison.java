package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Interval;
import java.util.List;

/** How a declared amount stands to what the evidence adds up to, give or take the last digit that was declared. */
enum Comparison {
    /** The evidence adds up to what is declared. */
    AGREES,
    /** The evidence, at most, is less. */
    SHORT,
    /** The evidence, at least, is more. */
    OVER,
    /** It may be so or not. */
    OPEN;

    /** Compares; a doubtful declaration agrees if any candidate does, and never differs. */
    static Comparison of(Reading<WanYuan> declared, Interval evidence) {
        List<Comparison> each = Answer.values(declared).stream()
                .map(value -> of(value, evidence))
                .toList();
        if (each.contains(AGREES)) {
            return AGREES;
        }
        return declared.settled().isPresent() ? each.get(0) : OPEN;
    }

    private static Comparison of(WanYuan declared, Interval evidence) {
        Yuan least = declared.yuan().minus(declared.tolerance());
        Yuan most = declared.yuan().plus(declared.tolerance());
        if (evidence.low().compareTo(least) >= 0 && evidence.high().compareTo(most) <= 0) {
            return AGREES;
        }
        if (evidence.high().compareTo(least) < 0) {
            return SHORT;
        }
        return evidence.low().compareTo(most) > 0 ? OVER : OPEN;
    }
}
