package cn.heyan.reconcile;

import cn.heyan.evidence.Reading;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the papers answer to a yes-or-no question; only what is settled may answer no. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It cannot be told (无法判断). */
    OPEN;

    /** Whether the value is as asked: a doubtful one only if every candidate is. */
    public static <T> Answer whether(Reading<T> reading, Predicate<T> question) {
        return reading.fold(
                settled -> question.test(settled.value()) ? YES : NO,
                doubtful -> doubtful.candidates().stream().allMatch(c -> question.test(c.value())) ? YES : OPEN,
                absent -> OPEN);
    }

    /** Whether both are the same: yes if any candidates are, no only if both are settled and are not. */
    public static <A, B> Answer match(Reading<A> one, Reading<B> other, BiPredicate<A, B> same) {
        List<A> left = values(one);
        List<B> right = values(other);
        if (left.stream().anyMatch(a -> right.stream().anyMatch(b -> same.test(a, b)))) {
            return YES;
        }
        return one.settled().isPresent() && other.settled().isPresent() ? NO : OPEN;
    }

    /** The value, or every candidate; empty if absent. */
    public static <T> List<T> values(Reading<T> reading) {
        return reading.fold(
                settled -> List.of(settled.value()),
                doubtful -> doubtful.candidates().stream().map(c -> c.value()).toList(),
                absent -> List.<T>of());
    }
}
