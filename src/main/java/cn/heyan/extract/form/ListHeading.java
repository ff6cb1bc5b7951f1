package cn.heyan.extract.form;

import cn.heyan.extract.form.KindSpec.ListSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.packet.Box;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a ruled list stand.
 *
 * @param columns row field → the cell of its heading
 */
record ListHeading(Map<String, Cell> columns) {

    /** Cells of a column begin and end where its heading does, give or take this part of the page. */
    static final double SAME = 0.02;

    /** The line of cells that says most of the headings, if there are enough of them. */
    static Optional<ListHeading> in(List<Cell> cells, ListSpec spec, Labelled form) {
        return cells.stream()
                .map(seed -> around(seed, cells, spec, form))
                .max(Comparator.comparingInt(heading -> heading.columns().size()))
                .filter(heading -> heading.columns().size() >= spec.atLeast());
    }

    private static ListHeading around(Cell seed, List<Cell> cells, ListSpec spec, Labelled form) {
        Map<String, Cell> columns = new LinkedHashMap<>();
        List<Cell> line = cells.stream()
                .filter(cell -> !cell.isBlank() && cell.box().sharedHeight(seed.box()) > 0.5)
                .toList();
        spec.columns().forEach((column, headings) -> {
            List<String> wanted = headings.stream().map(Wording::bare).toList();
            for (int slips = 0; slips <= 1 && !columns.containsKey(column); slips++) {
                int most = slips;
                line.stream()
                        .filter(cell -> !columns.containsValue(cell))
                        .filter(cell -> wanted.stream().anyMatch(w -> Wording.apart(form.bare(cell), w) <= most))
                        .findFirst()
                        .ifPresent(cell -> columns.put(column, cell));
            }
        });
        return new ListHeading(columns);
    }

    double bottom() {
        return columns.values().stream()
                .mapToDouble(cell -> cell.box().bottom())
                .max()
                .orElse(0);
    }

    boolean isOver(String column, Cell cell) {
        Box head = columns.get(column) == null ? null : columns.get(column).box();
        return head != null
                && Math.abs(head.x() - cell.box().x()) < SAME
                && Math.abs(head.right() - cell.box().right()) < SAME;
    }
}
