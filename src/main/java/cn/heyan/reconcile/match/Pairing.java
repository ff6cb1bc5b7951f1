package cn.heyan.reconcile.match;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.match.Agreement.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table beside a paper, or one line of it, that may be its evidence (证明材料).
 *
 * @param row of the table
 * @param paper that may bear it out
 * @param line of that paper; none if it has no lines
 * @param columns how each mapped column stands
 */
public record Pairing(TableRow row, Paper paper, Optional<Readings> line, List<Column> columns) {

    public Pairing {
        columns = List.copyOf(columns);
    }

    /**
     * One column of the row beside what the paper says.
     *
     * @param name of the column
     * @param sort of its values
     * @param cell of the row
     * @param others what the paper says
     * @param same whether they say the same
     * @param weight how much that speaks for this paper, in tenths
     */
    record Column(String name, Sort sort, Reading<?> cell, List<Reading<?>> others, Answer same, int weight) {}

    static Pairing of(TableRow row, Paper paper, Optional<Readings> line, Map<String, String> map) {
        List<Column> columns = new ArrayList<>();
        map.forEach((column, field) -> {
            Reading<?> cell = row.cell(column);
            Sort sort = Agreement.sort(cell, field);
            List<Reading<?>> others = Agreement.counterparts(paper, line, field, sort);
            Answer same = cell.witnesses().isEmpty() ? Answer.OPEN : Agreement.of(cell, others, sort);
            columns.add(new Column(column, sort, cell, others, same, weight(sort, same, cell, others)));
        });
        return new Pairing(row, paper, line, columns);
    }

    private static int weight(Sort sort, Answer same, Reading<?> cell, List<Reading<?>> others) {
        if (same == Answer.OPEN) {
            return 0;
        }
        boolean yes = same == Answer.YES;
        return switch (sort) {
            case NUMBER -> yes ? 80 : -20;
            case NAME -> yes ? (int) (40 * degree(cell, others)) : 0;
            case AMOUNT -> yes ? 30 : 0;
            case PARTY -> yes ? 10 : -30;
            case DATE, COUNT -> yes ? 10 : 0;
            case LEVEL -> yes ? 5 : 0;
        };
    }

    private static double degree(Reading<?> cell, List<Reading<?>> others) {
        return Answer.values(cell).stream()
                .flatMap(one -> others.stream()
                        .flatMap(other -> Answer.values(other).stream())
                        .map(other -> Likeness.degree(String.valueOf(one), String.valueOf(other))))
                .max(Double::compare)
                .orElse(0.0);
    }

    /** How much speaks for it. */
    int weight() {
        return columns.stream().mapToInt(Column::weight).sum();
    }

    /** Whether this is what the row is about: by its number, its name, or an amount that nothing speaks against. */
    boolean evidences() {
        return is(Sort.NUMBER, Answer.YES)
                || is(Sort.NAME, Answer.YES)
                || (is(Sort.AMOUNT, Answer.YES) && !is(Sort.PARTY, Answer.NO) && !is(Sort.NUMBER, Answer.NO));
    }

    boolean is(Sort sort, Answer answer) {
        return columns.stream().anyMatch(column -> column.sort() == sort && column.same() == answer);
    }

    /** The columns that say something else, by name. */
    public List<String> differing() {
        return columns.stream()
                .filter(column -> column.same() == Answer.NO)
                .map(Column::name)
                .toList();
    }

    /** The column's cell. */
    public Reading<?> cell(String column) {
        return row.cell(column);
    }

    /** What the paper says for the column: what is nearest to deciding, absent if it says nothing. */
    public Reading<?> counterpart(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .flatMap(each -> each.others().stream())
                .findFirst()
                .orElseGet(() -> new Absent<>("未见此项"));
    }

    /** Whether the amount in this column is what differs. */
    public boolean isAmount(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column) && each.sort() == Sort.AMOUNT);
    }
}
