package cn.heyan.reconcile.checks;

import cn.heyan.notation.Yuan;
import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.figure.Figure;
import cn.heyan.reconcile.figure.Ruling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Adds the two figures of a comparison, and how far they are apart, to a conclusion. */
final class Comparing {
    private Comparing() {}

    /** Both sides, if the ruling compares two figures. */
    static Conclusion sides(Conclusion conclusion, Ruling ruling) {
        Optional<Ruling.Sides> sides = ruling.sides();
        return sides.map(two -> conclusion
                        .with("left", two.left().shown())
                        .with("right", two.right().shown())
                        .with("difference", difference(two.left(), two.right())))
                .orElseGet(() -> conclusion.with("left", "—").with("right", "—").with("difference", "—"));
    }

    /** A claim in words, days being early or late instead of small or large. */
    static String worded(String claim, Ruling ruling) {
        boolean days = ruling.sides().filter(sides -> sides.left().isDay()).isPresent();
        return days
                ? claim.replace("不超过", "不晚于")
                        .replace("不低于", "不早于")
                        .replace("小于", "早于")
                        .replace("大于", "晚于")
                : claim;
    }

    /** What a sign says. */
    static String words(Comparator by) {
        return switch (by) {
            case EQUAL -> "等于";
            case AT_MOST -> "不超过";
            case AT_LEAST -> "不低于";
            case BELOW -> "小于";
            case ABOVE -> "大于";
        };
    }

    /** How far apart two figures are; of ranges, at least. */
    static String difference(Figure left, Figure right) {
        Optional<BigDecimal> apart = left.likely()
                .flatMap(one -> right.likely().map(one::subtract))
                .or(() -> gap(left, right))
                .map(BigDecimal::abs);
        boolean money = left.isMoney() || right.isMoney();
        return apart.map(value -> money
                        ? Shown.yuan(Yuan.rounded(value))
                        : left.isDay()
                                ? value.abs().toBigInteger() + " 天"
                                : value.setScale(Math.min(value.scale(), 4), RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString())
                .orElse("—");
    }

    private static Optional<BigDecimal> gap(Figure left, Figure right) {
        Optional<BigDecimal> below =
                left.range().high().flatMap(high -> right.range().low().map(high::subtract));
        return below.filter(value -> value.signum() < 0)
                .or(() -> left.range().low().flatMap(low -> right.range().high().map(low::subtract)));
    }
}
