package cn.heyan.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A scoring table (评分表): what a notice gives points for.
 *
 * @param indicators in the notice's order
 */
public record Rubric(List<Indicator> indicators) {
    public Rubric {
        indicators = List.copyOf(indicators);
    }

    /**
     * One line of the table (评价指标).
     *
     * @param ref its number in the notice, such as {@code 2.3}
     * @param title in Chinese
     * @param most points it can give (满分)
     * @param bonus whether it stands in the bonus part (加分项)
     * @param place in the notice
     * @param words of the notice
     * @param highest whether only the best of its rules counts (按最高分取值) instead of their sum
     * @param provisional why its points are not final, such as 须通过专家评审; empty if they are
     * @param rules what gives points
     */
    public record Indicator(
            String ref,
            String title,
            BigDecimal most,
            boolean bonus,
            String place,
            String words,
            boolean highest,
            Optional<String> provisional,
            List<Scoring> rules) {
        public Indicator {
            rules = List.copyOf(rules);
        }
    }
}
