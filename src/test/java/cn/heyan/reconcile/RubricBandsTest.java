package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Rubric;
import cn.heyan.programme.Rubric.Indicator;
import cn.heyan.programme.Scoring;
import cn.heyan.programme.Scoring.Band;
import cn.heyan.programme.Scoring.Bands;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Expression.Calculation;
import cn.heyan.programme.expression.Expression.Sign;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.score.Points;
import cn.heyan.reconcile.score.ScoreSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every band (分档) of every scoring table, on its edge and a step below: “大于等于” gives the points from the edge on, not before.
 * What the figure is made of is tried by the cases; here it is put in as it would be read.
 */
class RubricBandsTest {

    @TestFactory
    Stream<DynamicTest> points_begin_on_the_edge_of_a_band_and_not_below() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Programme programme : A.PROGRAMMES.all()) {
            programme.first(CheckType.SCORE).ifPresent(check -> {
                for (Indicator indicator : check.rubric("rubric").indicators()) {
                    for (Scoring rule : indicator.rules()) {
                        if (rule instanceof Bands bands) {
                            tests.addAll(edges(programme, indicator, bands));
                        }
                    }
                }
            });
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(40);
        return tests.stream();
    }

    private static List<DynamicTest> edges(Programme programme, Indicator indicator, Bands rule) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < rule.bands().size(); i++) {
            Band band = rule.bands().get(i);
            BigDecimal below =
                    i + 1 < rule.bands().size() ? rule.bands().get(i + 1).points() : BigDecimal.ZERO;
            tests.add(dynamicTest(
                    programme.id() + " " + indicator.ref() + " "
                            + band.from().stripTrailingZeros().toPlainString(),
                    () -> {
                        int parts = parts(band.from());
                        int edge =
                                band.from().multiply(BigDecimal.valueOf(parts)).intValueExact();
                        assertThat(points(indicator, rule, edge, parts)).isEqualByComparingTo(band.points());
                        assertThat(points(indicator, rule, edge - 1, parts)).isEqualByComparingTo(below);
                        assertThat(below).isLessThan(band.points());
                    }));
        }
        return tests;
    }

    /** Amounts are moved by a yuan, shares by a hundredth of a per cent, scores by a hundredth. */
    private static int parts(BigDecimal from) {
        return from.compareTo(BigDecimal.ONE) <= 0 ? 10_000 : from.compareTo(BigDecimal.valueOf(1000)) < 0 ? 100 : 1;
    }

    private static BigDecimal points(Indicator indicator, Bands rule, int value, int parts) {
        Written.Figure figure = new Written.Figure(
                "", new Calculation(new Expression.Number(value), Sign.BY, new Expression.Number(parts)), Map.of());
        Indicator alone = new Indicator(
                indicator.ref(),
                indicator.title(),
                indicator.most(),
                false,
                indicator.place(),
                indicator.words(),
                indicator.highest(),
                indicator.provisional(),
                List.of(new Bands(figure, rule.bands())));
        Points points = ScoreSheet.of(nothing(), new Rubric(List.of(alone)), indicator.most(), BigDecimal.ZERO)
                .total();
        // nobody settled what a person must confirm, but the bands say how many points there are
        return points.high();
    }

    /** A packet in which nothing is needed. */
    private static Case nothing() {
        return new PacketKit(List.of()).bare();
    }
}
