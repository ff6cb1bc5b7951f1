package cn.heyan.reconcile.match;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.LookAlikes;
import cn.heyan.notation.Printed;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.match.Agreement.Sort;
import java.util.List;

/** Whether a cell of a list and what stands elsewhere say the same, whatever sort of value it is. */
public final class Cells {

    private Cells() {}

    /**
     * Whether the cell says what any of these says; no only where all of it is settled. Names that are written in other words are the
     * same thing if they are alike.
     *
     * @param column that the cell stands in, which tells numbers, parties and levels from names
     */
    public static Answer agree(Reading<?> cell, List<Reading<?>> others, String column) {
        Sort sort = Agreement.sort(cell, column);
        Answer same = Agreement.of(cell, others, sort);
        boolean settled = cell.settled().isPresent()
                && !others.isEmpty()
                && others.stream().allMatch(other -> other.settled().isPresent());
        Answer told = sort == Sort.NAME && same == Answer.OPEN && settled ? Answer.NO : same;
        // two readers can take 冶 for 治 alike: nobody wrote that
        return told == Answer.NO && others.stream().anyMatch(other -> twins(cell, other)) ? Answer.OPEN : told;
    }

    private static boolean twins(Reading<?> one, Reading<?> other) {
        return one.settled()
                .flatMap(left -> other.settled().map(right -> LookAlikes.twins(words(left), words(right))))
                .orElse(false);
    }

    private static String words(Object value) {
        return value instanceof String text ? Printed.normalise(text) : "";
    }
}
