package cn.heyan.extract.form;

import cn.heyan.evidence.Readings;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.grid.Grid;
import cn.heyan.notation.Printed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a field that has a column for each year, or a line for each. */
record ColumnReading(Labelled form, Answers answers, Function<Cell, Unit> units) {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?末?底?)?");

    /** A reading for each column that is found, and for each that ought to be there. */
    Readings read(FieldSpec field, List<Labelled.Hit> hits) {
        Map<String, Cell> byKey = new LinkedHashMap<>();
        Cell label = null;
        for (Labelled.Hit hit : hits) {
            byKey = hit.behind().isPresent() ? Map.of() : columns(field, hit.cell());
            label = hit.cell();
            if (!byKey.isEmpty()) {
                break;
            }
        }
        Readings readings = Readings.NONE;
        String name = field.labels().get(0);
        for (Map.Entry<String, Cell> one : byKey.entrySet()) {
            Unit unit = label == null ? Unit.WAN : units.apply(label);
            readings = readings.withAll(answers.read(
                    id(field, one.getKey()), field.type(), one.getValue(), unit, one.getKey() + " " + name));
        }
        boolean printedYears =
                byKey.keySet().stream().anyMatch(key -> YEAR.matcher(key).matches());
        for (String key : field.columns().values()) {
            if (!byKey.containsKey(key) && !(printedYears && key.startsWith("Y"))) {
                readings = readings.withAll(
                        answers.absent(id(field, key), field.type(), "表中未见“" + name + "”的" + key + "栏"));
            }
        }
        return readings;
    }

    private static String id(FieldSpec field, String key) {
        return field.id() + "[" + key + "]";
    }

    private Map<String, Cell> columns(FieldSpec field, Cell label) {
        Map<String, Cell> byKey = new LinkedHashMap<>();
        List<Cell> right = form.merged(label).stream()
                .flatMap(cell -> form.grid().rightOf(cell).stream())
                .toList();
        for (Cell cell : right) {
            Optional<String> line = heading(field, cell);
            if (line.isPresent()) {
                form.valueOf(cell).ifPresent(value -> byKey.putIfAbsent(line.get(), value));
            }
        }
        if (!byKey.isEmpty()) {
            return byKey;
        }
        for (Cell value : form.valuesOf(label)) {
            above(field, value).ifPresent(key -> byKey.putIfAbsent(key, value));
        }
        return byKey;
    }

    private Optional<String> above(FieldSpec field, Cell value) {
        List<Cell> column = value.ruled() ? form.grid().above(value) : nearest(field, value);
        return column.stream().flatMap(cell -> heading(field, cell).stream()).findFirst();
    }

    /** Where nothing is ruled, figures stand roughly below their heading. */
    private List<Cell> nearest(FieldSpec field, Cell value) {
        List<Cell> headings = new ArrayList<>(form.grid().cells().stream()
                .filter(cell -> cell.page().ref().equals(value.page().ref())
                        && cell.box().bottom() <= value.box().y() + 0.005
                        && heading(field, cell).isPresent())
                .toList());
        headings.sort(Comparator.comparingDouble(
                cell -> Math.abs(cell.box().centreX() - value.box().centreX())));
        return headings;
    }

    private Optional<String> heading(FieldSpec field, Cell cell) {
        Optional<String> year = year(cell);
        // a figure such as 2007 may be an amount: without 年 it is a heading only where the form has that year
        if (year.isPresent() && (field.columns().containsValue(year.get()) || byYears(field) && saysYear(cell))) {
            return year;
        }
        String says = form.bare(cell);
        return field.columns().entrySet().stream()
                .filter(one -> !YEAR.matcher(one.getKey()).matches()
                        && Wording.bare(one.getKey()).equals(says))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean saysYear(Cell cell) {
        return cell.text().contains("年");
    }

    /** Whether its columns are years; a total of another table must not take the years that head a table further up. */
    private static boolean byYears(FieldSpec field) {
        return field.columns().values().stream()
                .anyMatch(key -> key.startsWith("Y") || YEAR.matcher(key).matches());
    }

    private static Optional<String> year(Cell cell) {
        Matcher year = YEAR.matcher(Printed.normalise(cell.text()));
        return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
    }

    /** The year that heads the column of a cell. */
    static Optional<String> yearAbove(Labelled form, Cell cell) {
        Grid grid = form.grid();
        return grid.above(cell).stream()
                .limit(12)
                .filter(above -> above.text().contains("年"))
                .flatMap(above -> year(above).stream())
                .findFirst();
    }
}
