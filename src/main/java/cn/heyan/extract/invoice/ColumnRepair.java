package cn.heyan.extract.invoice;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sum of a column makes of the one figure in it that was misread in one digit, or not read: the lines of an invoice add up to
 * its net and its tax.
 */
final class ColumnRepair {
    private ColumnRepair() {}

    /** The figures that must stand where others were read; nothing where several lines may be to blame. */
    static Map<Line, Yuan> of(List<Line> lines, String column, Reading<Yuan> sum) {
        Map<Line, Yuan> read = new IdentityHashMap<>();
        lines.forEach(line ->
                line.cell(column).flatMap(cell -> Figures.tax(cell.text())).ifPresent(value -> read.put(line, value)));
        if (lines.size() < 2 || sum.settled().isEmpty() || read.size() < lines.size() - 1) {
            return Map.of();
        }
        Yuan all = Yuan.sum(List.copyOf(read.values()));
        Yuan missing = sum.settled().get().minus(all);
        Map<Line, Yuan> repaired = new HashMap<>();
        for (Line line : lines) {
            Optional<Yuan> here = Optional.ofNullable(read.get(line));
            Yuan due = here.orElse(Yuan.ZERO).plus(missing);
            boolean mayBe = read.size() < lines.size()
                    ? here.isEmpty() && !due.isZero()
                    : !missing.isZero()
                            && LineArithmetic.oneApart(
                                    due.toString(), here.get().toString());
            if (mayBe) {
                repaired.put(line, due);
            }
        }
        return repaired.size() == 1 ? repaired : Map.of();
    }
}
