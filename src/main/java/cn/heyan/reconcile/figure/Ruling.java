package cn.heyan.reconcile.figure;

import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a relation holds in a packet (关系是否成立).
 *
 * @param answer yes, no, or it cannot be told
 * @param doubts whether it rests on a doubtful reading: then it must not be held against the applicant
 * @param said the statements that it rests on
 * @param missing what was not read or is not set
 * @param sides the figures compared, where the relation is one comparison
 */
public record Ruling(Answer answer, boolean doubts, List<Said> said, List<String> missing, Optional<Sides> sides) {

    /**
     * Two figures compared.
     *
     * @param left the figure before the sign
     * @param by the sign
     * @param right the figure behind it
     */
    public record Sides(Figure left, Comparator by, Figure right) {}

    public Ruling {
        said = List.copyOf(said);
        missing = List.copyOf(missing);
    }

    /** The answer that may be acted on: a no that rests on a doubtful reading is none. */
    public Answer safely() {
        return answer == Answer.NO && doubts ? Answer.OPEN : answer;
    }

    /** Both together: what is said and missing, and the answer given. */
    Ruling and(Ruling other, Answer together) {
        return new Ruling(
                together,
                doubts || other.doubts,
                Stream.concat(said.stream(), other.said.stream()).distinct().toList(),
                Stream.concat(missing.stream(), other.missing.stream())
                        .distinct()
                        .toList(),
                Optional.empty());
    }
}
