package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import cn.heyan.reconcile.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whether a paper is evidence for a ticked box: it names what the box says, and is dated in time. */
final class TickEvidence {
    private TickEvidence() {}

    /** Whether one of its texts holds the words of the box. */
    static boolean names(Paper paper, String option) {
        String words = Printed.normalise(option);
        return values(paper)
                .filter(String.class::isInstance)
                .map(value -> Printed.normalise(String.valueOf(value)))
                .anyMatch(text -> text.contains(words));
    }

    /** Whether one of its days lies in the window; it cannot be told where it has none. */
    static Answer dated(Paper paper, DateWindow window) {
        List<Reading<?>> days = paper.readings().all().values().stream()
                .filter(reading -> Answer.values(reading).stream().anyMatch(LocalDate.class::isInstance))
                .<Reading<?>>map(reading -> reading)
                .toList();
        boolean inside = days.stream()
                .flatMap(reading -> Answer.values(reading).stream())
                .anyMatch(value -> value instanceof LocalDate day && window.holds(day));
        boolean sure = !days.isEmpty()
                && days.stream().allMatch(reading -> reading.settled().isPresent());
        return inside ? Answer.YES : sure ? Answer.NO : Answer.OPEN;
    }

    private static Stream<?> values(Paper paper) {
        return paper.readings().all().values().stream().flatMap(reading -> Answer.values(reading).stream());
    }
}
