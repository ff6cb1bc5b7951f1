package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import java.util.LinkedHashMap;
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

    Optional<Run> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    Optional<Run> cell(Field<?> field) {
        return cell(field.name());
    }
}
