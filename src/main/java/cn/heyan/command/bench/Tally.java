package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/**
 * Marks counted; a value counts as right if the likeliest one is.
 *
 * @param right all right ones, settled or not
 * @param wrong a value was read and is not the true one
 * @param missing nothing was read
 * @param settled values that were settled, right or wrong
 * @param settledWrong the one unforgivable error
 */
record Tally(int right, int wrong, int missing, int settled, int settledWrong) {

    static Tally of(Collection<Mark> marks) {
        return new Tally(
                (int) marks.stream().filter(Mark::right).count(),
                (int) marks.stream().filter(Mark::wrong).count(),
                (int) marks.stream().filter(mark -> mark.missing()).count(),
                (int) marks.stream().filter(Mark::settled).count(),
                (int) marks.stream().filter(Mark::settledWrong).count());
    }

    int due() {
        return right + wrong + missing;
    }

    int settledRight() {
        return settled - settledWrong;
    }

    int doubtfulRight() {
        return right - settledRight();
    }

    int doubtfulWrong() {
        return wrong - settledWrong;
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, due());
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("due", due())
                .put("right", right)
                .put("wrong", wrong)
                .put("missing", missing)
                .put("precision", precision())
                .put("recall", recall())
                .put("f1", f1())
                .put("settled", settled)
                .put("settledWrong", settledWrong)
                .put("doubtfulRight", doubtfulRight())
                .put("doubtfulWrong", doubtfulWrong());
    }
}
