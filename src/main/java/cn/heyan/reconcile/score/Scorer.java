package cn.heyan.reconcile.score;

import cn.heyan.evidence.Paper;
import cn.heyan.programme.Scoring;
import cn.heyan.programme.expression.Expression;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.figure.Figure;
import cn.heyan.reconcile.figure.Figures;
import cn.heyan.reconcile.figure.Ruling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives points by one rule of a scoring table. */
record Scorer(Case examined) {

    Points of(Scoring rule) {
        if (rule instanceof Scoring.Bands bands) {
            return bands(bands);
        }
        if (rule instanceof Scoring.Boxes boxes) {
            return boxes(boxes);
        }
        if (rule instanceof Scoring.Each each) {
            Figure count = figures(each.count().called()).of(each.count().tree());
            BigDecimal low = count.range().low().orElse(BigDecimal.ZERO).multiply(each.points());
            return new Points(
                            low,
                            count.range().high().map(each.points()::multiply).orElse(FAR),
                            List.of())
                    .missing(count);
        }
        if (rule instanceof Scoring.First first) {
            return first(first.cases());
        }
        Scoring.Asked asked = (Scoring.Asked) rule;
        return Points.upTo(asked.most()).noting(asked.ask());
    }

    /** More than any table gives; the indicator's own most cuts it. */
    private static final BigDecimal FAR = BigDecimal.valueOf(1000);

    private Points bands(Scoring.Bands rule) {
        Figure figure = figures(rule.of().called()).of(rule.of().tree());
        BigDecimal most = rule.bands().stream()
                .map(Scoring.Band::points)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new Points(
                        figure.range().low().map(value -> inBand(rule, value)).orElse(BigDecimal.ZERO),
                        figure.range().high().map(value -> inBand(rule, value)).orElse(most),
                        List.of())
                .missing(figure)
                .noting("依据 " + figure.shown());
    }

    private static BigDecimal inBand(Scoring.Bands rule, BigDecimal value) {
        return rule.bands().stream()
                .filter(band -> value.compareTo(band.from()) >= 0)
                .map(Scoring.Band::points)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private Points boxes(Scoring.Boxes rule) {
        Points sum = Points.NONE;
        for (Map.Entry<String, BigDecimal> each : rule.points().entrySet()) {
            Figure ticked = figures(Map.of()).of(new Expression.Ticked(rule.group(), Optional.of(each.getKey())));
            boolean perhaps = ticked.range().high().map(BigDecimal::signum).orElse(1) > 0;
            if (perhaps) {
                boolean surely = ticked.range().low().map(BigDecimal::signum).orElse(0) > 0;
                sum = sum.plus(box(rule, each.getKey(), each.getValue(), surely).missing(ticked));
            }
        }
        return sum;
    }

    private Points box(Scoring.Boxes rule, String option, BigDecimal points, boolean surely) {
        boolean present =
                rule.present().isEmpty() || !examined.papers(rule.present()).isEmpty();
        List<Paper> papers = examined.papers(rule.evidence());
        boolean proven = rule.evidence().isEmpty() || papers.stream().anyMatch(paper -> Naming.names(paper, option));
        if (points.signum() == 0 || surely && present && proven) {
            return Points.certain(points);
        }
        if (present && proven) {
            return Points.upTo(points).noting("“" + option + "”是否勾选存疑");
        }
        Points possible = examined.hasGaps() ? Points.upTo(points) : Points.NONE;
        return surely ? possible.noting("“" + option + "”没有佐证材料") : possible;
    }

    private Points first(List<Scoring.When> cases) {
        Optional<Points> possible = Optional.empty();
        for (Scoring.When each : cases) {
            Ruling ruling = figures(each.when().called()).of(each.when());
            Points points = Points.certain(each.points());
            switch (ruling.answer()) {
                case YES -> {
                    return either(possible, points);
                }
                case OPEN ->
                    possible =
                            Optional.of(either(possible, points).noting("未读清：" + String.join("、", ruling.missing())));
                case NO -> {
                    // the next one
                }
            }
        }
        return either(possible, Points.NONE);
    }

    private static Points either(Optional<Points> one, Points other) {
        return one.map(points ->
                        new Points(points.low().min(other.low()), points.high().max(other.high()), points.notes()))
                .orElse(other);
    }

    private Figures figures(Map<String, String> called) {
        return new Figures(examined, called);
    }
}
