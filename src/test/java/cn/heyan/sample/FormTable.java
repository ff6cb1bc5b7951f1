package cn.heyan.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a form.
 *
 * @param widths of its columns, in any unit
 * @param rows each the cells that begin in it, from left to right
 */
record FormTable(List<Integer> widths, List<List<FormCell>> rows) {

    /** A cell and the field of the table it begins in. */
    record Placed(FormCell cell, int row, int column) {}

    /** Every cell with its place: cells that come down from rows above push the others to the right. */
    List<Placed> placed() {
        boolean[][] taken = new boolean[rows.size()][widths.size()];
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (FormCell cell : rows.get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                placed.add(new Placed(cell, row, column));
                for (int r = row; r < row + cell.rows(); r++) {
                    for (int c = column; c < column + cell.columns(); c++) {
                        taken[r][c] = true;
                    }
                }
                column += cell.columns();
            }
        }
        return placed;
    }
}
