package cn.heyan.extract.prose;

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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A column of amounts and its printed total: where they add up, each vouches for all the others and nobody else need be
 * asked; where they do not, the second reader looks at every one.
 *
 * @param rows one for each row, absent where its cell is empty
 * @param total as printed, if it is
 */
public record ColumnSum(List<Reading<Yuan>> rows, Reading<Yuan> total) {

    /** No more combinations of doubtful cells are tried than this. */
    private static final int MOST_COMBINATIONS = 4096;

    /** The column with its total. */
    public static ColumnSum of(List<Optional<Print>> cells, Optional<Print> total, Unit unit, SecondLook look) {
        return of(cells, total, List.of(), unit, look);
    }

    /** The same, where others too state the total: its capitals. */
    public static ColumnSum of(
            List<Optional<Print>> cells,
            Optional<Print> total,
            List<Candidate<Yuan>> others,
            Unit unit,
            SecondLook look) {
        Summing summing = new Summing(unit, look);
        List<List<Candidate<Yuan>>> rows =
                cells.stream().map(cell -> summing.first(cell)).toList();
        List<Candidate<Yuan>> totals = with(others, summing.first(total));
        Optional<Match> match = Match.find(rows, totals);
        if (match.isEmpty()) {
            rows = cells.stream().map(cell -> summing.both(cell)).toList();
            totals = with(others, summing.both(total));
            match = Match.find(rows, totals);
        }
        if (match.isPresent()) {
            rows = match.get().vouched(rows);
            totals = with(totals, List.of(match.get().total()));
        }
        return new ColumnSum(
                rows.stream().map(row -> Settling.settle(row, "未见金额")).toList(), Settling.settle(totals, "未见合计"));
    }

    private static List<Candidate<Yuan>> with(List<Candidate<Yuan>> some, List<Candidate<Yuan>> more) {
        List<Candidate<Yuan>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Who reads the cells of one column. */
    private record Summing(Unit unit, SecondLook look) {

        List<Candidate<Yuan>> first(Optional<Print> cell) {
            return cell
                    .flatMap(print -> Figures.yuan(print.text(), unit)
                            .map(value -> Candidate.of(
                                    value,
                                    new Witness(
                                            print.page().ref(),
                                            print.box(),
                                            print.text(),
                                            print.page().text().means(),
                                            print.word().confidence()))))
                    .stream()
                    .toList();
        }

        List<Candidate<Yuan>> both(Optional<Print> cell) {
            return cell.map(print -> Settling.join(
                            look.look(print.page(), print.word(), Script.FIGURES, text -> Figures.yuan(text, unit))))
                    .orElse(List.of());
        }
    }

    /**
     * The one choice of the cells' candidates that adds up to a stated total.
     *
     * @param values one for each cell that is not empty
     * @param total stated by the rows' sum
     */
    private record Match(List<Yuan> values, Candidate<Yuan> total) {

        static Optional<Match> find(List<List<Candidate<Yuan>>> cells, List<Candidate<Yuan>> totals) {
            List<List<Candidate<Yuan>>> filled =
                    cells.stream().filter(cell -> !cell.isEmpty()).toList();
            long combinations =
                    filled.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST_COMBINATIONS + 1L));
            List<Match> matches = new ArrayList<>();
            for (int choice = 0; choice < combinations && combinations <= MOST_COMBINATIONS; choice++) {
                List<Yuan> values = choose(filled, choice);
                Yuan sum = Yuan.sum(values);
                totals.stream()
                        .filter(total -> !values.isEmpty() && total.value().equals(sum))
                        .findFirst()
                        .ifPresent(total -> matches.add(new Match(
                                values,
                                Candidate.of(sum, byArithmetic(total.witnesses().get(0))))));
            }
            return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
        }

        private static List<Yuan> choose(List<List<Candidate<Yuan>>> cells, int choice) {
            List<Yuan> values = new ArrayList<>();
            int rest = choice;
            for (List<Candidate<Yuan>> cell : cells) {
                values.add(cell.get(rest % cell.size()).value());
                rest /= cell.size();
            }
            return values;
        }

        /** The cells' statements, the total a further witness to each that takes part. */
        List<List<Candidate<Yuan>>> vouched(List<List<Candidate<Yuan>>> cells) {
            Iterator<Yuan> next = values.iterator();
            Witness witness = total.witnesses().get(0);
            return cells.stream()
                    .map(cell -> cell.isEmpty() ? cell : with(cell, List.of(Candidate.of(next.next(), witness))))
                    .toList();
        }

        private static Witness byArithmetic(Witness total) {
            return new Witness(total.page(), total.box(), total.asPrinted(), Means.ARITHMETIC, total.confidence());
        }
    }
}
