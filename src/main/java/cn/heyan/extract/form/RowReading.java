package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.TableSpec;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.grid.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list of rows below a row of headings, page after page; a row is what the cell of its first column spans. */
record RowReading(Labelled form, Answers answers) {

    /**
     * A list as read.
     *
     * @param rows that say something in the first column
     * @param state nothing where every row was read; else, under the list's id, why it has none or may have more: the blank list is told from the one that was not found
     */
    record Read(List<Readings> rows, Readings state) {}

    /** The rows that say something in the first column. */
    Read read(TableSpec table) {
        List<Readings> rows = new ArrayList<>();
        boolean found = false;
        boolean inked = false;
        String anchor = table.columns().keySet().iterator().next();
        for (Cell heading : headings(table, anchor)) {
            Map<String, Cell> columns = columns(table, heading);
            if (columns.size() < 2 || isOther(table, heading)) {
                continue;
            }
            found = true;
            for (Cell first : form.grid().onwards(heading)) {
                if (ends(table, first) || headed(first)) {
                    break;
                }
                if (!first.isBlank() && first.ruled() && sameColumn(heading, first)) {
                    rows.add(row(table, columns, first));
                }
                inked |= first.isBlank() && sameColumn(heading, first) && answers.written(first);
            }
        }
        return new Read(rows, state(table, rows.isEmpty(), found, inked));
    }

    private static Readings state(TableSpec table, boolean empty, boolean found, boolean inked) {
        String name = table.columns().values().iterator().next().get(0);
        Field<String> field = new Field<>(table.id(), String.class);
        if (!found) {
            return Readings.NONE.with(field, new Absent<>("申报表中未见以“" + name + "”开头的清单"));
        }
        if (inked) {
            return Readings.NONE.with(field, new Absent<>("以“" + name + "”开头的清单中似有未能读出的行，请人工查看"));
        }
        return empty ? Readings.NONE.with(field, new Absent<>("以“" + name + "”开头的清单未填写", true)) : Readings.NONE;
    }

    private List<Cell> headings(TableSpec table, String column) {
        List<String> wanted = table.columns().getOrDefault(column, List.of()).stream()
                .map(Wording::bare)
                .toList();
        return form.grid().cells().stream()
                .filter(cell -> wanted.contains(form.bare(cell)))
                .toList();
    }

    /** The headings are those of another list. */
    private boolean isOther(TableSpec table, Cell heading) {
        List<String> others = table.without().stream().map(Wording::bare).toList();
        List<Cell> line = new ArrayList<>(form.grid().leftOf(heading));
        line.addAll(form.grid().rightOf(heading));
        return line.stream().anyMatch(cell -> others.contains(form.bare(cell)));
    }

    private Map<String, Cell> columns(TableSpec table, Cell heading) {
        Map<String, Cell> found = new LinkedHashMap<>();
        List<Cell> line = new ArrayList<>(form.grid().leftOf(heading));
        line.add(heading);
        line.addAll(form.grid().rightOf(heading));
        table.columns().forEach((column, headings) -> {
            List<String> wanted = headings.stream().map(Wording::bare).toList();
            line.stream()
                    .filter(cell -> wanted.contains(form.bare(cell)))
                    .findFirst()
                    .ifPresent(cell -> found.put(column, cell));
        });
        return found;
    }

    private static boolean sameColumn(Cell heading, Cell cell) {
        return Math.abs(heading.box().x() - cell.box().x()) < 0.02
                && Math.abs(heading.box().right() - cell.box().right()) < 0.02;
    }

    private boolean ends(TableSpec table, Cell cell) {
        String says = form.bare(cell);
        boolean said = table.until().stream().anyMatch(word -> says.startsWith(Wording.bare(word)))
                || form.grid().leftOf(cell).stream().anyMatch(left -> table.until().stream()
                        .anyMatch(word -> form.bare(left).equals(Wording.bare(word))));
        return said || !cell.ruled() || cell.box().height() > 0.3;
    }

    /** Another list begins below: its first row are headings again. */
    private boolean headed(Cell cell) {
        List<Cell> beside = new ArrayList<>(form.grid().leftOf(cell));
        beside.addAll(form.grid().rightOf(cell));
        return !cell.isBlank() && form.isLabel(cell) && beside.stream().anyMatch(form::isLabel);
    }

    private Readings row(TableSpec table, Map<String, Cell> columns, Cell first) {
        Readings row = Readings.NONE;
        List<Cell> line = new ArrayList<>(form.grid().leftOf(first));
        line.add(first);
        line.addAll(form.grid().rightOf(first));
        for (Map.Entry<String, Cell> column : columns.entrySet()) {
            Optional<Cell> cell = line.stream()
                    .filter(one -> sameColumn(column.getValue(), one))
                    .findFirst();
            Type type = table.types().getOrDefault(column.getKey(), Type.TEXT);
            Unit unit = Unit.statedIn(column.getValue().text()).orElse(Unit.WAN);
            String id = table.id() + "." + column.getKey();
            if (cell.isPresent() && !cell.get().isBlank()) {
                row = row.withAll(answers.read(
                        id, type, cell.get(), unit, column.getValue().text()));
            }
        }
        return row;
    }
}
