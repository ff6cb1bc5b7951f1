package cn.heyan.extract.form;

import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Columns;
import cn.heyan.extract.Print;
import cn.heyan.extract.Row;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.form.KindSpec.ListSpec;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.notation.Printed;
import cn.heyan.packet.PageRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Reads the list of a simple paper: by its ruled cells, page after page (a page without headings goes on with the columns of the one
 * before), else by the places of print below the headings, else entry by entry.
 *
 * @param spec its columns
 * @param form the paper's cells
 * @param answers what reads a cell
 * @param sheet the paper's lines
 * @param stated the unit that the paper states for all of it
 */
record ListReading(ListSpec spec, Labelled form, Answers answers, Sheet sheet, Optional<Unit> stated) {

    Listed read() {
        Map<String, Function<ValueSpec, Readings>> totals = new LinkedHashMap<>();
        List<Readings> rows = ruled(totals);
        if (rows.isEmpty() && spec.atLeast() > 1) {
            rows = printed();
        }
        return new Listed(rows.isEmpty() ? entries() : rows, totals);
    }

    private List<Readings> ruled(Map<String, Function<ValueSpec, Readings>> totals) {
        List<Readings> rows = new ArrayList<>();
        Optional<ListHeading> last = Optional.empty();
        List<PageRef> pages = form.grid().cells().stream()
                .map(cell -> cell.page().ref())
                .distinct()
                .toList();
        for (PageRef page : pages) {
            List<Cell> cells = form.grid().cells().stream()
                    .filter(cell -> cell.ruled() && cell.page().ref().equals(page))
                    .toList();
            Optional<ListHeading> own = ListHeading.in(cells, spec, form);
            last = own.isPresent() ? own : last;
            if (last.isPresent()) {
                rows.addAll(rows(cells, last.get(), own.isPresent() ? own.get().bottom() : 0, totals));
            }
        }
        return rows;
    }

    private List<Readings> rows(
            List<Cell> cells, ListHeading heading, double top, Map<String, Function<ValueSpec, Readings>> totals) {
        Optional<String> anchor =
                spec.anchors().stream().filter(heading.columns()::containsKey).findFirst();
        List<Readings> rows = new ArrayList<>();
        if (anchor.isEmpty()) {
            return rows;
        }
        List<Cell> anchors = cells.stream()
                .filter(cell -> cell.box().y() > top - ListHeading.SAME / 2)
                .filter(cell -> heading.isOver(anchor.get(), cell))
                .sorted(Comparator.comparingDouble(cell -> cell.box().y()))
                .toList();
        List<Cell> ends = cells.stream()
                .filter(cell -> cell.box().y() > top - ListHeading.SAME / 2 && begins(cell, spec.until()))
                .toList();
        double end = ends.stream().mapToDouble(cell -> cell.box().y()).min().orElse(1);
        for (Cell first : anchors) {
            if (first.box().centreY() < end && !first.isBlank()) {
                List<Cell> line = line(cells, first);
                if (line.stream().noneMatch(cell -> begins(cell, spec.without()))) {
                    rows.add(row(line, heading));
                }
            }
        }
        ends.stream().findFirst().ifPresent(cell -> totals(line(cells, cell), heading, totals));
        return rows;
    }

    private static List<Cell> line(List<Cell> cells, Cell first) {
        return cells.stream()
                .filter(cell -> cell.box().y() < first.box().centreY()
                        && cell.box().bottom() > first.box().centreY())
                .toList();
    }

    private boolean begins(Cell cell, List<String> words) {
        String says = form.bare(cell);
        return words.stream().anyMatch(word -> says.startsWith(word) && says.length() <= word.length() + 4);
    }

    private Readings row(List<Cell> line, ListHeading heading) {
        Readings row = Readings.NONE;
        for (String column : heading.columns().keySet()) {
            Optional<Cell> cell = line.stream()
                    .filter(one -> heading.isOver(column, one) && !one.isBlank())
                    .findFirst();
            if (cell.isPresent()) {
                row = row.withAll(cell(column, cell.get(), heading.columns().get(column)));
            }
        }
        return row;
    }

    private void totals(List<Cell> line, ListHeading heading, Map<String, Function<ValueSpec, Readings>> totals) {
        heading.columns().forEach((column, head) -> line.stream()
                .filter(cell -> heading.isOver(column, cell))
                .findFirst()
                .ifPresent(cell -> totals.putIfAbsent(
                        column,
                        value -> answers.read(
                                value.id(), value.type(), cell, unit(column, head.text()), value.name()))));
    }

    private Readings cell(String column, Cell cell, Cell heading) {
        return answers.read(column, spec.type(column), cell, unit(column, heading.text()), heading.text());
    }

    private Unit unit(String column, String heading) {
        Unit usual = spec.type(column) == Type.MONEY ? Unit.WAN : Unit.YUAN;
        return Unit.statedIn(heading).or(() -> stated).orElse(usual);
    }

    /** By the places of print, where nothing is ruled. */
    private List<Readings> printed() {
        Columns columns = Columns.atLeast(spec.atLeast())
                .until(spec.until().toArray(String[]::new))
                .without(spec.without().toArray(String[]::new));
        for (Map.Entry<String, List<String>> column : spec.columns().entrySet()) {
            columns = columns.column(column.getKey(), column.getValue().toArray(String[]::new));
        }
        List<Readings> rows = new ArrayList<>();
        String heading = sheet.heading(columns).map(head -> head.text()).orElse("");
        for (Row row : sheet.table(columns.anchoredAt(spec.anchors()))) {
            Readings readings = Readings.NONE;
            for (String column : spec.columns().keySet()) {
                Optional<Print> print = row.cell(column);
                if (print.isPresent()) {
                    readings = readings.withAll(
                            answers.read(column, spec.type(column), print, unit(column, own(column, heading)), column));
                }
            }
            rows.add(readings);
        }
        return rows;
    }

    /** What stands right behind the column's own heading: 金额（万元）. */
    private String own(String column, String heading) {
        for (String label : spec.columns().getOrDefault(column, List.of())) {
            int at = heading.indexOf(label);
            if (at >= 0) {
                int from = at + label.length();
                return heading.substring(from, Math.min(heading.length(), from + 5));
            }
        }
        return "";
    }

    /** Names one below the other, where there is no table at all. */
    private List<Readings> entries() {
        List<Readings> rows = new ArrayList<>();
        if (spec.line().isEmpty()) {
            return rows;
        }
        for (Print line : sheet.lines()) {
            Matcher entry = spec.line().get().matcher(Printed.normalise(line.text()));
            if (entry.matches()) {
                rows.add(entry(line, entry));
            }
        }
        return rows;
    }

    /** The groups are the columns, in their order; both readers see the whole line. */
    private Readings entry(Print line, Matcher entry) {
        Readings row = Readings.NONE;
        int group = 1;
        for (String column : spec.columns().keySet()) {
            if (group <= entry.groupCount()) {
                int one = group++;
                row = row.withAll(answers.one(
                        column, String.class, Optional.of(line), Script.TEXT, text -> group(text, one), "", column));
            }
        }
        return row;
    }

    private Optional<String> group(String text, int group) {
        return spec.line()
                .map(pattern -> pattern.matcher(Printed.normalise(text)))
                .filter(Matcher::matches)
                .map(entry -> entry.group(group));
    }
}
