package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.notation.Yuan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of an invoice while it is being read: the print in each column. */
final class Line {
    private final Face face;
    private final Map<String, Run> cells = new LinkedHashMap<>();

    Line(Face face) {
        this.face = face;
    }

    Face face() {
        return face;
    }

    void put(String column, Run cell) {
        cells.merge(column, cell, Run::plus);
    }

    void set(String column, Run cell) {
        cells.put(column, cell);
    }

    Optional<Run> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    Optional<Run> cell(Field<?> field) {
        return cell(field.name());
    }

    /** The sum of a column, if every line has a figure there. */
    static Optional<Yuan> sum(List<Line> lines, String column) {
        List<Yuan> all = lines.stream()
                .flatMap(line -> line.cell(column).flatMap(cell -> Figures.tax(cell.text())).stream())
                .toList();
        return !lines.isEmpty() && all.size() == lines.size() ? Optional.of(Yuan.sum(all)) : Optional.empty();
    }
}
