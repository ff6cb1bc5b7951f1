package cn.heyan.extract.loan;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Unit;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of amounts and its printed total: where they add up, each vouches for all the others and nobody else need be
 * asked; where they do not, the second reader looks at every one.
 *
 * @param rows one for each row, absent where its cell is empty
 * @param total as printed, if it is
 */
record ColumnSum(List<Reading<Yuan>> rows, Reading<Yuan> total) {

    /** No more combinations of doubtful cells are tried than this. */
    private static final int MOST_COMBINATIONS = 4096;

    static ColumnSum of(List<Optional<Print>> cells, Optional<Print> total, Unit unit, SecondLook look) {
        Summing summing = new Summing(unit, look);
        List<List<Candidate<Yuan>>> statements = new ArrayList<>();
        cells.forEach(cell -> statements.add(cell.map(summing::first).orElse(List.of())));
        List<Candidate<Yuan>> totals = total.map(summing::first).orElse(List.of());
        if (!summing.vouch(statements, totals, total)) {
            for (int i = 0; i < cells.size(); i++) {
                statements.set(i, cells.get(i).map(summing::both).orElse(List.of()));
            }
            totals = total.map(summing::both).orElse(List.of());
            summing.vouch(statements, totals, total);
        }
        String ifNone = "未见金额";
        List<Candidate<Yuan>> totalled = summing.vouched(totals, statements, total);
        return new ColumnSum(
                statements.stream().map(all -> Settling.settle(all, ifNone)).toList(),
                total.isEmpty() ? new Absent<>("未见合计") : Settling.settle(totalled, "未见合计"));
    }

    /** The work on one column. */
    private record Summing(Unit unit, SecondLook look) {

        List<Candidate<Yuan>> first(Print print) {
            return Figures.yuan(print.text(), unit)
                    .map(value -> List.of(said(print, value, print.page().text().means())))
                    .orElse(List.of());
        }

        List<Candidate<Yuan>> both(Print print) {
            return Settling.join(
                    look.look(print.page(), print.word(), Script.FIGURES, text -> Figures.yuan(text, unit)));
        }

        /** Adds the total as a witness to the one combination of cells that gives it; whether there is one. */
        boolean vouch(List<List<Candidate<Yuan>>> cells, List<Candidate<Yuan>> totals, Optional<Print> total) {
            Optional<List<Yuan>> values = combination(cells, totals);
            if (values.isEmpty() || total.isEmpty()) {
                return false;
            }
            for (int i = 0, v = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    List<Candidate<Yuan>> more = new ArrayList<>(cells.get(i));
                    more.add(said(total.get(), values.get().get(v++), Means.ARITHMETIC));
                    cells.set(i, more);
                }
            }
            return true;
        }

        /** The total's statements, the rows' sum among them where it is one of its candidates. */
        List<Candidate<Yuan>> vouched(
                List<Candidate<Yuan>> totals, List<List<Candidate<Yuan>>> cells, Optional<Print> total) {
            List<Candidate<Yuan>> more = new ArrayList<>(totals);
            combination(cells.stream().map(Summing::distinct).toList(), totals)
                    .ifPresent(values -> more.add(said(total.orElseThrow(), Yuan.sum(values), Means.ARITHMETIC)));
            return more;
        }

        private static List<Candidate<Yuan>> distinct(List<Candidate<Yuan>> all) {
            return Settling.join(all);
        }

        /** The values, one for each cell that is not empty, that add up to the total; nothing unless just one choice does. */
        private static Optional<List<Yuan>> combination(
                List<List<Candidate<Yuan>>> cells, List<Candidate<Yuan>> totals) {
            List<List<Candidate<Yuan>>> filled =
                    cells.stream().filter(cell -> !cell.isEmpty()).toList();
            long combinations =
                    filled.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST_COMBINATIONS + 1L));
            if (filled.isEmpty() || combinations > MOST_COMBINATIONS) {
                return Optional.empty();
            }
            List<List<Yuan>> sums = new ArrayList<>();
            for (int choice = 0; choice < combinations; choice++) {
                List<Yuan> values = new ArrayList<>();
                int rest = choice;
                for (List<Candidate<Yuan>> cell : filled) {
                    values.add(cell.get(rest % cell.size()).value());
                    rest /= cell.size();
                }
                Yuan sum = Yuan.sum(values);
                if (totals.stream().anyMatch(total -> total.value().equals(sum)) && !sums.contains(values)) {
                    sums.add(values);
                }
            }
            return sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty();
        }

        private static Candidate<Yuan> said(Print print, Yuan value, Means means) {
            return Candidate.of(
                    value,
                    new Witness(
                            print.page().ref(),
                            print.box(),
                            print.text(),
                            means,
                            print.word().confidence()));
        }
    }
}
