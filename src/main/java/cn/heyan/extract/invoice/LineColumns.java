package cn.heyan.extract.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which column each cell of a line belongs to. Headings are centred, names set from the left and figures from the right,
 * so that a cell need not stand under its heading: all cells together take the columns, from left to right, that fit best by
 * place and by kind.
 */
final class LineColumns {
    private static final double MISFIT = 1.0;
    private static final double SHARED = 0.03;
    /** A cell that fits nowhere is a stain or a stamp. */
    private static final double DROPPED = 0.7;

    private static final Set<String> FIGURES = Set.of(Frame.QUANTITY, Frame.PRICE, Frame.AMOUNT, Frame.RATE, Frame.TAX);

    private final List<String> keys;
    private final List<Run> headings;
    private final double em;

    LineColumns(Map<String, Run> columns, double em) {
        this.keys = List.copyOf(columns.keySet());
        this.headings = List.copyOf(columns.values());
        this.em = em;
    }

    /** The cells by column; cells that share a column are joined. */
    Map<String, Run> assign(List<Run> cells) {
        int n = keys.size();
        double[] cost = new double[n];
        List<int[]> from = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double[] next = new double[n];
            int[] back = new int[n];
            for (int column = 0; column < n; column++) {
                int best = -1;
                double least = i == 0 ? 0 : Double.MAX_VALUE;
                for (int before = 0; i > 0 && before <= column; before++) {
                    double here = cost[before] + (before == column ? shared(cells, i, column) : 0);
                    if (here < least) {
                        least = here;
                        best = before;
                    }
                }
                next[column] = least + Math.min(DROPPED, misfit(cells.get(i), column));
                back[column] = best;
            }
            cost = next;
            from.add(back);
        }
        return follow(cells, cost, from);
    }

    private Map<String, Run> follow(List<Run> cells, double[] cost, List<int[]> from) {
        int column = 0;
        for (int i = 1; i < cost.length; i++) {
            column = cost[i] < cost[column] ? i : column;
        }
        Map<String, Run> assigned = new LinkedHashMap<>();
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (misfit(cells.get(i), column) < DROPPED) {
                assigned.merge(keys.get(column), cells.get(i), (right, left) -> left.plus(right));
            }
            column = from.get(i)[column];
        }
        return assigned;
    }

    /** Words may share a column; two figures never do. */
    private double shared(List<Run> cells, int i, int column) {
        boolean dropped = misfit(cells.get(i), column) >= DROPPED || misfit(cells.get(i - 1), column) >= DROPPED;
        return dropped ? 0 : isText(keys.get(column)) ? SHARED : MISFIT;
    }

    private double misfit(Run cell, int column) {
        Run heading = headings.get(column);
        double apart = Math.max(0, Math.max(cell.left() - heading.right(), heading.left() - cell.right()));
        String key = keys.get(column);
        boolean first = key.equals(Frame.NAME) || column == 0 && !key.equals(Frame.OTHER);
        boolean beyondName = first && headings.size() > 1 && cell.left() > heading.right() + em;
        double place = first && !beyondName ? 0 : apart;
        double centre = Math.abs(cell.box().centreX() - heading.box().centreX());
        return place + 0.1 * centre + (fits(keys.get(column), cell.text()) ? 0 : MISFIT);
    }

    private static boolean fits(String key, String print) {
        return switch (key) {
            case Frame.AMOUNT -> Figures.amount(print).isPresent();
            case Frame.TAX -> Figures.tax(print).isPresent();
            case Frame.QUANTITY, Frame.PRICE -> Figures.number(print).isPresent();
            case Frame.OTHER -> print.matches("\\d{1,4}");
            case Frame.RATE -> Rate.repaired(print).matches(".*%|.*[税征额].*|[*]+|\\d{1,2}");
            default -> true;
        };
    }

    private static boolean isText(String key) {
        return !FIGURES.contains(key);
    }
}
