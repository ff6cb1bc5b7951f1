package cn.heyan.report;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reading in a table: a doubtful one shows all its candidates, an absent one says so.
 *
 * @param text what is shown
 * @param note what is said beside it, often nothing
 * @param css {@code settled}, {@code doubtful} or {@code absent}
 */
record Cell(String text, String note, String css) {

    static Cell of(Reading<?> reading, Words words) {
        return reading.fold(
                s -> new Cell(show(s.value()), "", "settled"),
                d -> new Cell(candidates(d.candidates()), words.say("state.doubtful"), "doubtful"),
                a -> new Cell(words.say("state.absent"), "", "absent"));
    }

    private static String candidates(List<? extends Candidate<?>> candidates) {
        return candidates.stream().map(one -> show(one.value())).distinct().collect(Collectors.joining(" / "));
    }

    static String show(Object value) {
        if (value instanceof Yuan yuan) {
            return Figures.yuan(yuan);
        }
        return value instanceof WanYuan wan ? Figures.grouped(wan.wan()) : value.toString();
    }
}
