package cn.heyan.evidence;

import java.util.List;

/**
 * A value that is not settled (存疑): its witnesses disagree, or there is only one who may err.
 *
 * @param candidates at least one, the likeliest first
 */
public record Doubtful<T>(List<Candidate<T>> candidates) implements Reading<T> {

    public Doubtful {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a doubtful value has candidates; without any it is absent");
        }
    }
}
