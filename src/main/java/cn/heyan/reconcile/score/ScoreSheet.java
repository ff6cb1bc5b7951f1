package cn.heyan.reconcile.score;

import cn.heyan.programme.Rubric;
import cn.heyan.programme.Rubric.Indicator;
import cn.heyan.reconcile.Case;
import java.math.BigDecimal;
import java.util.List;

/**
 * A scoring table filled in for one packet (评分表).
 *
 * @param lines one for each indicator
 * @param total of all of them, base and bonus each no more than they can give
 */
public record ScoreSheet(List<Line> lines, Points total) {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /**
     * An indicator and its points.
     *
     * @param indicator of the table
     * @param points given
     */
    public record Line(Indicator indicator, Points points) {}

    /** The table filled in; {@code base} and {@code bonus} are the most that its two parts can give. */
    public static ScoreSheet of(Case examined, Rubric rubric, BigDecimal base, BigDecimal bonus) {
        Scorer scorer = new Scorer(examined);
        List<Line> lines = rubric.indicators().stream()
                .map(indicator -> new Line(indicator, points(scorer, indicator)))
                .toList();
        Points total = part(lines, false).cappedAt(base).plus(part(lines, true).cappedAt(bonus));
        return new ScoreSheet(lines, total);
    }

    private static Points points(Scorer scorer, Indicator indicator) {
        return indicator.rules().stream()
                .map(scorer::of)
                .reduce((one, other) -> indicator.highest() ? one.best(other) : one.plus(other))
                .orElse(Points.NONE)
                .cappedAt(indicator.most())
                .provisional(indicator.provisional());
    }

    private static Points part(List<Line> lines, boolean bonus) {
        return lines.stream()
                .filter(line -> line.indicator().bonus() == bonus)
                .map(Line::points)
                .reduce(Points.NONE, Points::plus);
    }
}
