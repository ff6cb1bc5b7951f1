package cn.heyan.reconcile.match;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.match.Agreement.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds each row's evidence among papers, the best first, each line for one row (清单逐行对应). */
public final class RowMatching {

    /** A line that another row rests on is given up for one that speaks this much less for itself, in tenths. */
    private static final int LITTLE = 15;

    private final Map<String, String> map;
    private final Map<Object, TableRow> taken = new IdentityHashMap<>();

    /** Columns are held against fields as {@code map} says. */
    public RowMatching(Map<String, String> map) {
        this.map = Map.copyOf(map);
    }

    /**
     * A row and its evidence.
     *
     * @param row of the table
     * @param evidence the paper that bears it out, if any does
     * @param also the row that rests on the very same line or paper already
     */
    public record Matched(TableRow row, Optional<Pairing> evidence, Optional<TableRow> also) {}

    /** Every row with its evidence; {@code prefer} says which papers a row itself names. */
    public List<Matched> match(List<TableRow> rows, List<Paper> papers) {
        List<Matched> matched = new ArrayList<>();
        for (TableRow row : rows) {
            List<Pairing> found = candidates(row, papers).stream()
                    .filter(Pairing::evidences)
                    .sorted(Comparator.comparingInt(Pairing::weight).reversed())
                    .toList();
            Optional<Pairing> free = found.stream()
                    .filter(pairing -> !taken.containsKey(place(pairing)))
                    .findFirst()
                    .filter(pairing -> pairing.weight() >= found.get(0).weight() - LITTLE);
            Optional<Pairing> best = free.or(() -> found.stream().findFirst());
            Optional<TableRow> also = best.flatMap(pairing -> Optional.ofNullable(taken.get(place(pairing))));
            best.filter(pairing -> pairing.is(Sort.AMOUNT, Answer.YES) || isCertificate(pairing))
                    .ifPresent(pairing -> taken.putIfAbsent(place(pairing), row));
            matched.add(new Matched(row, best, also));
        }
        return matched;
    }

    /** The papers that this row may be about, whether or not another row rests on them. */
    public boolean evidenced(TableRow row, Paper paper) {
        return candidates(row, List.of(paper)).stream().anyMatch(Pairing::evidences);
    }

    /** Whether this row is about this very line. */
    public boolean evidenced(TableRow row, Paper paper, Readings line) {
        Pairing pairing = Pairing.of(row, paper, Optional.of(line), map);
        return pairing.is(Sort.NAME, Answer.YES) || pairing.is(Sort.AMOUNT, Answer.YES);
    }

    private List<Pairing> candidates(TableRow row, List<Paper> papers) {
        List<Pairing> candidates = new ArrayList<>();
        for (Paper paper : papers) {
            if (paper.rows().isEmpty()) {
                candidates.add(Pairing.of(row, paper, Optional.empty(), map));
            }
            paper.rows().forEach(line -> candidates.add(Pairing.of(row, paper, Optional.of(line), map)));
        }
        return candidates;
    }

    /** Evidence without an amount is used up by one row if its number or name says which it is. */
    private boolean isCertificate(Pairing pairing) {
        boolean noAmounts = pairing.columns().stream().noneMatch(column -> column.sort() == Sort.AMOUNT);
        return noAmounts
                && Set.of("certificate", "ip-certificate")
                        .contains(pairing.paper().kind().id());
    }

    private static Object place(Pairing pairing) {
        return pairing.line().<Object>map(line -> line).orElse(pairing.paper());
    }
}
