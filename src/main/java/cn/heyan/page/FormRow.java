package cn.heyan.page;

import java.util.List;

/**
 * A row of a form: of a table, or a paragraph, which is a row of one cell.
 *
 * @param cells from left to right
 */
record FormRow(List<Cell> cells) {

    FormRow {
        cells = List.copyOf(cells);
    }

    static FormRow paragraph(String text) {
        return new FormRow(List.of(new Cell(0, 1, 0, List.of(text))));
    }

    /** How many lines its tallest cell has. */
    int height() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    /**
     * A cell.
     *
     * @param from its left edge, as a part of the page's width
     * @param to its right edge
     * @param rows how many rows of its table it spans; 0 outside tables
     * @param lines its paragraphs that are not blank
     */
    record Cell(double from, double to, int rows, List<String> lines) {
        Cell {
            lines = List.copyOf(lines);
        }
    }
}
