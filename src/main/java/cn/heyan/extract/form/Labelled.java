package cn.heyan.extract.form;

import cn.heyan.extract.Print;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.grid.Grid;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The cells of a form by what they are: labels, and what stands beside them. */
final class Labelled {

    private static final Set<String> UNITS =
            Set.of("万元", "元", "人", "名", "个", "次", "项", "%", "家", "台", "套", "万美元", "人月", "种", "笔", "年", "天");

    /** A caption of a whole part of the form is at least so much of the page wide. */
    private static final double WIDE = 0.55;

    private final Grid grid;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<Cell, String> bare = new LinkedHashMap<>();

    /** 联系人信息 is a caption 联系人 too. */
    private static final int MORE = 4;

    Labelled(Grid grid, FormSpec form) {
        this.grid = grid;
        form.labels().forEach(label -> known.add(Wording.bare(label)));
        grid.cells().forEach(cell -> bare.put(cell, cell.text().length() > 400 ? "" : Wording.bare(cell.text())));
    }

    Grid grid() {
        return grid;
    }

    /** What a cell says without numbering, units and brackets. */
    String bare(Cell cell) {
        return bare.getOrDefault(cell, "");
    }

    /**
     * A place where a label stands.
     *
     * @param cell it stands in
     * @param behind what stands behind it in the same cell
     */
    record Hit(Cell cell, Optional<Print> behind) {}

    /** Cells that say one of these labels, the surest first; ruled ones before others. */
    List<Hit> find(List<String> labels, String within) {
        List<String> wanted = labels.stream().map(Wording::bare).toList();
        List<Hit> exact = new ArrayList<>();
        List<Hit> slips = new ArrayList<>();
        List<Hit> inline = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            if (cell.isBlank() || !within.isEmpty() && !isWithin(cell, within)) {
                continue;
            }
            String says = bare(cell);
            if (wanted.contains(says)) {
                exact.add(new Hit(cell, Optional.empty()));
            } else if (!known.contains(says) && Wording.isOneOf(says, wanted)) {
                slips.add(new Hit(cell, Optional.empty()));
            } else {
                behind(cell, wanted).ifPresent(print -> inline.add(new Hit(cell, Optional.of(print))));
            }
        }
        List<Hit> all = new ArrayList<>(exact);
        all.addAll(slips);
        all.addAll(inline);
        all.sort(Comparator.comparing(hit -> !hit.cell().ruled()));
        return all;
    }

    /** What stands behind the label's colon, in that line and, unless another label follows, in the next ones of the cell. */
    private Optional<Print> behind(Cell cell, List<String> wanted) {
        for (int i = 0; i < cell.lines().size(); i++) {
            Print line = cell.lines().get(i);
            String text = line.text();
            int colon = firstColon(text);
            if (colon > 0 && colon <= 40 && wanted.contains(Wording.bare(text.substring(0, colon)))) {
                int from = colon + 1;
                while (from < text.length()
                        && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '_')) {
                    from++;
                }
                List<Word> said = new ArrayList<>();
                if (from < text.length()) {
                    said.add(line.word().part(from, text.length()));
                }
                for (Print next : cell.lines().subList(i + 1, cell.lines().size())) {
                    if (firstColon(next.text()) >= 0) {
                        break;
                    }
                    said.add(next.word());
                }
                return said.isEmpty() ? Optional.empty() : Optional.of(new Print(cell.page(), Print.inCell(said)));
            }
        }
        return Optional.empty();
    }

    private static int firstColon(String text) {
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    }

    /** Whether the cell stands beside this caption, or below a line that says nothing else. */
    private boolean isWithin(Cell cell, String within) {
        String caption = Wording.bare(within);
        Predicate<Cell> says = other -> Wording.apart(bare(other), caption) <= 1
                || bare(other).startsWith(caption) && bare(other).length() <= caption.length() + MORE;
        return bare(cell).startsWith(caption)
                || grid.leftOf(cell).stream().map(this::caption).anyMatch(says)
                || grid.cells().subList(0, grid.cells().indexOf(cell)).stream()
                        .filter(other -> !other.ruled() || other.box().width() > WIDE)
                        .anyMatch(other ->
                                says.test(other) || Wording.bare(other.text()).endsWith(caption));
    }

    /** The cell that a blank one goes on from: Word files say of merged cells only that the lower ones are blank. */
    private Cell caption(Cell left) {
        return left.isBlank() && left.page().picture().isEmpty()
                ? grid.above(left).stream()
                        .filter(above -> sameColumn(above, left))
                        .filter(above -> !above.isBlank())
                        .findFirst()
                        .orElse(left)
                : left;
    }

    /** A label and, in Word files, the blank cells below that may be merged with it. */
    List<Cell> merged(Cell label) {
        List<Cell> merged = new ArrayList<>(List.of(label));
        if (label.page().picture().isEmpty()) {
            grid.below(label).stream()
                    .filter(below -> sameColumn(below, label))
                    .takeWhile(Cell::isBlank)
                    .forEach(merged::add);
        }
        return merged;
    }

    private static boolean sameColumn(Cell one, Cell other) {
        return Math.abs(one.box().x() - other.box().x()) < 0.02
                && Math.abs(one.box().right() - other.box().right()) < 0.02;
    }

    /** Whether the cell says a label of the form, alone or with a colon and its value behind it; then it is no other's value. */
    boolean isLabel(Cell cell) {
        String says = bare(cell);
        int colon = firstColon(cell.text());
        return !says.isEmpty() && (known.contains(says) || says.length() >= 4 && Wording.isOneOf(says, known))
                || colon > 0
                        && colon < 20
                        && known.contains(Wording.bare(cell.text().substring(0, colon)));
    }

    /** Whether it says nothing but a unit. */
    static boolean isUnit(Cell cell) {
        return UNITS.contains(Printed.normalise(cell.text()));
    }

    /** The cells right of a label up to the next label, units left out. */
    List<Cell> valuesOf(Cell label) {
        List<Cell> values = new ArrayList<>();
        for (Cell cell : grid.rightOf(label)) {
            if (isLabel(cell)) {
                break;
            }
            values.add(cell);
        }
        return values.stream()
                .filter(cell -> !isUnit(cell) && !underUnits(cell))
                .toList();
    }

    /** Whether the cell stands in the column of units, which may be blank. */
    private boolean underUnits(Cell cell) {
        return cell.isBlank()
                && grid.above(cell).stream()
                        .filter(above -> Math.abs(above.box().x() - cell.box().x()) < 0.02)
                        .anyMatch(above -> bare(above).equals("单位"));
    }

    /** The cell below a label that has none to its right: labels as headings, values below. */
    Optional<Cell> onlyBelow(Cell label) {
        boolean blankBeside =
                grid.rightOf(label).stream().limit(1).anyMatch(cell -> Grid.touches(label, cell) && !isLabel(cell));
        return blankBeside || !label.ruled()
                ? Optional.empty()
                : grid.below(label).stream()
                        .findFirst()
                        .filter(cell -> cell.ruled() && !isLabel(cell) && sameColumn(cell, label));
    }

    /** The cell that holds a label's value: the next one to the right. */
    Optional<Cell> valueOf(Cell label) {
        List<Cell> values = valuesOf(label);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Cell first = values.get(0);
        boolean beside = Grid.touches(label, first)
                || !label.ruled()
                || grid.rightOf(label).indexOf(first) == 1;
        return beside ? Optional.of(first) : Optional.empty();
    }
}
