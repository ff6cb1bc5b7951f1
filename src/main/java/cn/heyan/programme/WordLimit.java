package cn.heyan.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How long a text of the form may be (字数要求).
 *
 * @param heading of the text, as the form prints it
 * @param least characters it must have; none if the notice names no least
 * @param most characters it may have; none if nobody has set it
 */
public record WordLimit(String heading, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    /** From the names of one parameter (at most) or two (from, to). */
    static WordLimit of(String heading, Part part, Names names) {
        List<Part> bounds = part.each();
        if (bounds.isEmpty() || bounds.size() > 2) {
            throw part.wrong("“" + heading + "”的字数要求应是一个或两个参数名", "写成 最多 或 [最少, 最多]");
        }
        return new WordLimit(
                heading,
                bounds.size() == 2 ? figure(bounds.get(0), names) : Optional.empty(),
                figure(bounds.get(bounds.size() - 1), names));
    }

    private static Optional<BigDecimal> figure(Part part, Names names) {
        return ParameterKind.FIGURE.value(part, names) instanceof BigDecimal figure
                ? Optional.of(figure)
                : Optional.empty();
    }
}
