package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table's rows: the heading gives the columns, an anchor cell gives a row, the rest belongs to the nearest. */
final class TableSearch {
    private final Columns columns;

    TableSearch(Columns columns) {
        this.columns = columns;
    }

    /** Rows of all pages; a page without the heading continues the table of the page before. */
    List<Row> rows(List<Leaf> leaves) {
        List<Row> rows = new ArrayList<>();
        Optional<Heading> last = Optional.empty();
        for (Leaf leaf : leaves) {
            Optional<Heading> own = Heading.find(leaf, columns);
            if (own.isPresent()) {
                rows.addAll(rows(leaf, own.get(), own.get().bottom()));
                last = own;
            } else if (last.isPresent()) {
                rows.addAll(rows(leaf, last.get(), 0));
            }
        }
        return rows;
    }

    private List<Row> rows(Leaf leaf, Heading heading, double top) {
        double end = end(leaf, top);
        Set<Word> skipped = skipped(leaf);
        List<Cell> cells = leaf.words().stream()
                .filter(word -> !skipped.contains(word))
                .filter(word -> word.box().centreY() > top && word.box().centreY() < end)
                .flatMap(word -> Pieces.of(word, heading).stream())
                .flatMap(word -> heading.columnOf(word).map(column -> new Cell(column, word)).stream())
                .sorted(Comparator.comparingDouble(cell -> cell.word().box().centreY()))
                .toList();
        List<List<Cell>> rows = anchored(wrapped(cells, heading));
        return rows.stream().map(row -> row(leaf, row)).toList();
    }

    /**
     * The second line of a cell is short: it belongs to the column of the line it begins under, though another heading may
     * stand nearer.
     */
    private static List<Cell> wrapped(List<Cell> cells, Heading heading) {
        return cells.stream()
                .map(cell -> heading.isOver(cell.word(), cell.column())
                        ? cell
                        : cells.stream()
                                .filter(upper -> !upper.column().equals(cell.column())
                                        && heading.isOver(upper.word(), upper.column())
                                        && beginsUnder(
                                                cell.word().box(), upper.word().box()))
                                .findFirst()
                                .map(upper -> new Cell(upper.column(), cell.word()))
                                .orElse(cell))
                .toList();
    }

    private static boolean beginsUnder(Box lower, Box upper) {
        double down = lower.centreY() - upper.centreY();
        return Math.abs(lower.x() - upper.x()) < 0.6 * upper.height()
                && down > 0.5 * upper.height()
                && down < 1.8 * upper.height()
                && lower.width() <= upper.width();
    }

    private List<List<Cell>> anchored(List<Cell> cells) {
        String anchor = columns.anchors().stream()
                .max(Comparator.comparingLong(name -> cells.stream()
                        .filter(cell -> cell.column().equals(name))
                        .count()))
                .orElse("");
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            boolean newRow = cell.column().equals(anchor)
                    && (rows.isEmpty() || !sameLine(rows.get(rows.size() - 1).get(0), cell));
            if (newRow) {
                rows.add(new ArrayList<>(List.of(cell)));
            }
        }
        if (rows.isEmpty()) {
            return rows;
        }
        boolean centred = cells.stream()
                .anyMatch(cell -> !cell.column().equals(anchor)
                        && cell.word().box().bottom()
                                < rows.get(0).get(0).word().box().centreY());
        for (Cell cell : cells) {
            List<Cell> row = rowOf(cell, rows, centred);
            if (!row.contains(cell)) {
                row.add(cell);
            }
        }
        return rows;
    }

    private static boolean sameLine(Cell a, Cell b) {
        return a.word().box().sharedHeight(b.word().box()) > 0.5;
    }

    private static List<Cell> rowOf(Cell cell, List<List<Cell>> rows, boolean centred) {
        List<Cell> best = rows.get(0);
        for (List<Cell> row : rows) {
            Cell anchor = row.get(0);
            if (sameLine(anchor, cell)) {
                return row;
            }
            boolean before = anchor.word().box().centreY() <= cell.word().box().centreY();
            if (centred ? distance(anchor, cell) < distance(best.get(0), cell) : before) {
                best = row;
            }
        }
        return best;
    }

    private static double distance(Cell a, Cell b) {
        return Math.abs(a.word().box().centreY() - b.word().box().centreY());
    }

    private static Row row(Leaf leaf, List<Cell> cells) {
        Map<String, List<Word>> byColumn = new LinkedHashMap<>();
        cells.forEach(cell ->
                byColumn.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell.word()));
        Map<String, Word> joined = new LinkedHashMap<>();
        byColumn.forEach((column, words) -> joined.put(column, join(words)));
        return new Row(leaf.page(), joined);
    }

    private static Word join(List<Word> words) {
        List<TextLine> lines = new PageText(new PageRef("", 1), Means.OCR, words).lines();
        return Print.inCell(
                lines.stream().map(line -> Print.inLine(line.words())).toList());
    }

    private Set<Word> skipped(Leaf leaf) {
        Set<Word> words = new HashSet<>();
        leaf.lines().stream()
                .filter(line -> columns.skips().stream()
                        .anyMatch(skip -> Label.fold(line.dense()).startsWith(skip)))
                .forEach(line -> words.addAll(line.words()));
        return words;
    }

    private double end(Leaf leaf, double top) {
        return leaf.lines().stream()
                .filter(line -> line.box().y() > top)
                .filter(line -> columns.ends().stream()
                        .anyMatch(end -> Label.fold(line.dense()).startsWith(end)))
                .mapToDouble(line -> line.box().y())
                .min()
                .orElse(1.01);
    }

    private record Cell(String column, Word word) {}
}
