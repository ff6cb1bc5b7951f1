package cn.heyan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** A table of a form, its cells spread over as many equal columns as its widest row has. */
final class FormTable {

    private static final int MOST_COLUMNS = 200;

    /** In such a row the figures stand at the right end, though cells before them are merged and not written. */
    private static final Pattern SUM = Pattern.compile("[\\s\\u3000]*([合总小共]|累)[\\s\\u3000]*计.{0,8}");

    private final List<List<Raw>> raw = new ArrayList<>();

    /** A cell as written: the column it starts at, how many columns and rows it spans. */
    private record Raw(int column, int span, int rows, List<String> lines) {
        int end() {
            return column + span;
        }
    }

    FormTable(Element table) {
        int[] blocked = new int[MOST_COLUMNS];
        for (Element row : rows(table)) {
            List<Raw> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : SafeXml.children(row)) {
                String name = SafeXml.name(cell);
                if (name.equals("td") || name.equals("th")) {
                    while (column < MOST_COLUMNS && blocked[column] > 0) {
                        column++;
                    }
                    int span = Math.min(span(cell, "colspan"), MOST_COLUMNS - column);
                    if (span > 0) {
                        cells.add(new Raw(column, span, span(cell, "rowspan"), FormMarkup.lines(cell)));
                        for (int i = column; i < column + span; i++) {
                            blocked[i] = Math.max(blocked[i], span(cell, "rowspan"));
                        }
                        column += span;
                    }
                }
            }
            for (int i = 0; i < MOST_COLUMNS; i++) {
                blocked[i] = Math.max(0, blocked[i] - 1);
            }
            raw.add(cells);
        }
    }

    /** The rows of this table, not those of tables inside its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : SafeXml.children(table)) {
            switch (SafeXml.name(child)) {
                case "tr" -> rows.add(child);
                case "tbody", "thead", "tfoot" -> rows.addAll(rows(child));
                default -> {}
            }
        }
        return rows;
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(
                    1,
                    Math.min(
                            MOST_COLUMNS,
                            Integer.parseInt(cell.getAttribute(attribute).strip())));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    List<FormRow> rows() {
        int columns =
                raw.stream().flatMap(List::stream).mapToInt(Raw::end).max().orElse(1);
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            if (written(i)) {
                rows.add(row(i, columns));
            }
        }
        return rows;
    }

    private boolean written(int row) {
        return raw.get(row).stream().anyMatch(cell -> !cell.lines().isEmpty());
    }

    /** Of the rows a cell spans, those that are kept. */
    private int spanned(int row, Raw cell) {
        return (int) IntStream.range(row, Math.min(raw.size(), row + cell.rows()))
                .filter(this::written)
                .count();
    }

    private FormRow row(int row, int columns) {
        List<Raw> cells = raw.get(row);
        int missing =
                cells.isEmpty() ? 0 : columns - cells.get(cells.size() - 1).end();
        boolean sum = missing > 0
                && cells.size() > 1
                && SUM.matcher(String.join("", cells.get(0).lines())).matches();
        List<FormRow.Cell> spread = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Raw cell = cells.get(i);
            boolean last = i == cells.size() - 1;
            int from = cell.column() + (sum && i > 0 ? missing : 0);
            int to = last ? columns : from + cell.span();
            spread.add(
                    new FormRow.Cell(from / (double) columns, to / (double) columns, spanned(row, cell), cell.lines()));
        }
        return new FormRow(spread);
    }
}
