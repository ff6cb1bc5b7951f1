package cn.heyan.programme;

import cn.heyan.programme.expression.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What gives points in a scoring table (计分规则). */
public sealed interface Scoring {

    /**
     * A figure lies in a band; below the lowest it gives nothing.
     *
     * @param of the figure
     * @param bands the highest first
     */
    record Bands(Written.Figure of, List<Band> bands) implements Scoring {}

    /**
     * So many points from this figure on (大于等于).
     *
     * @param from inclusive; yuan, part of one for percentages, or a plain figure
     * @param points given
     */
    record Band(BigDecimal from, BigDecimal points) {}

    /**
     * Ticked boxes give points, each with its evidence.
     *
     * @param group of the form
     * @param points by the box's words
     * @param evidence kinds of document of which one must name the box; empty if none is asked for
     * @param present kinds of document of which one must be there, whatever it names; empty if none is asked for
     */
    record Boxes(String group, Map<String, BigDecimal> points, List<String> evidence, List<String> present)
            implements Scoring {}

    /**
     * So many points for each.
     *
     * @param count how many
     * @param points for one
     */
    record Each(Written.Figure count, BigDecimal points) implements Scoring {}

    /**
     * The first condition that holds gives its points; none gives nothing.
     *
     * @param cases in their order
     */
    record First(List<When> cases) implements Scoring {}

    /**
     * A condition and what it gives.
     *
     * @param when it holds
     * @param points given
     */
    record When(Written.Claim when, BigDecimal points) {}

    /**
     * Points that only a person can give.
     *
     * @param ask what the person is asked, in Chinese
     * @param most points there are
     */
    record Asked(String ask, BigDecimal most) implements Scoring {}
}
