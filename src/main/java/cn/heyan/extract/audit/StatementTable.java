package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.packet.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One statement's table: names of lines on the left, figures under their columns; two such tables may stand side by side. */
final class StatementTable {

    /** A figure at least this long stands where its column ends. */
    private static final int LONG = 8;

    private final List<Print> lines;
    private final ColumnHeads heads;
    private final List<Print> figures;
    /** Whether amounts have places behind the point: one without them was cut off, no reader saw all of it. */
    private final boolean places;

    StatementTable(List<Print> lines, ColumnHeads heads) {
        this.heads = heads;
        this.lines = lines.stream()
                .filter(line -> line.box().centreY() > heads.bottom())
                .toList();
        this.figures =
                this.lines.stream().flatMap(line -> Figure.in(line).stream()).toList();
        List<Print> amounts = figures.stream()
                .filter(figure -> figure.text().length() >= LONG - 2)
                .toList();
        this.places =
                2 * amounts.stream().filter(f -> Figure.hasPlaces(f.text())).count() > amounts.size();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        double left = 0;
        for (int t = 0; t < heads.tables().size(); t++) {
            List<Column> table = heads.tables().get(t);
            double first = table.get(0).centre();
            double width = width(t);
            for (Print label : labels(left, first - 0.3 * width)) {
                named(label.text()).ifPresent(item -> {
                    for (Column column : table) {
                        entries.add(new Entry(item, label, column, figure(label, column, width), places, false));
                    }
                });
            }
            for (Column column : table) {
                new FixedAssetsSum(entries, column).proven(run(column, width)).ifPresent(fixed -> {
                    entries.remove(fixed);
                    entries.add(fixed.summed());
                });
            }
            Column last = table.get(table.size() - 1);
            left = Math.max(last.centre() + 0.3 * width, edge(last, width));
        }
        return entries;
    }

    /** How wide the columns of a table are: as far apart as their headings, or for a single one a sixth of the page. */
    private double width(int t) {
        List<Column> table = heads.tables().get(t);
        double width = 0.17;
        for (int i = 1; i < table.size(); i++) {
            width = Math.min(width, table.get(i).centre() - table.get(i - 1).centre());
        }
        return width;
    }

    /** What stands in the names' column, each line of it, wrapped names joined, line numbers left out. */
    private List<Print> labels(double left, double right) {
        List<Print> pieces = new ArrayList<>();
        for (Print line : lines) {
            piece(line, left, right).ifPresent(pieces::add);
        }
        List<Print> labels = new ArrayList<>(pieces);
        for (Print upper : pieces) {
            if (named(upper.text()).isEmpty()) {
                below(upper, pieces).ifPresent(labels::add);
            }
        }
        return labels;
    }

    /** The name's first character may stand there twice: once read with the figure on its left. */
    private static Optional<Item> named(String text) {
        String bare = text.replaceAll("\\s", "");
        boolean twice = bare.length() > 2 && bare.charAt(0) == bare.charAt(1);
        return Item.named(bare).or(() -> twice ? Item.named(bare.substring(1)) : Optional.empty());
    }

    /** The column's figures, those of which another one is the whole left out. */
    private List<Print> run(Column column, double width) {
        double edge = edge(column, width);
        List<Double> parts = lines.stream()
                .filter(line -> line.dense().contains("其中"))
                .map(line -> line.box().centreY())
                .toList();
        return figures.stream()
                .filter(figure -> belongs(figure, column, edge, width))
                .filter(figure -> parts.stream()
                        .noneMatch(y -> Math.abs(y - figure.box().centreY())
                                < 0.5 * figure.box().height()))
                .toList();
    }

    private static Optional<Print> below(Print upper, List<Print> pieces) {
        double height = upper.box().height();
        return pieces.stream()
                .filter(piece -> piece.box().centreY() > upper.box().bottom()
                        && piece.box().y() - upper.box().bottom() < 0.8 * height
                        && Math.abs(piece.box().x() - upper.box().x()) < 2 * height)
                .findFirst()
                .map(lower -> new Print(
                        upper.page(),
                        cn.heyan.packet.Word.of(
                                upper.text() + lower.text(),
                                upper.box().union(lower.box()),
                                upper.word().confidence())));
    }

    /** The part of a line between these edges, up to the first figure or note that stands apart from the name. */
    private static Optional<Print> piece(Print line, double left, double right) {
        String text = line.text();
        List<Double> edges = line.word().edges();
        int from = 0;
        while (from < text.length() && (edges.get(from) + edges.get(from + 1)) / 2 < left) {
            from++;
        }
        // a name read in one go with the figure before it has only rough edges
        while (from > 0 && text.substring(from - 1, from).matches("[\\u4e00-\\u9fff]")) {
            from--;
        }
        int to = from;
        while (to < text.length() && (edges.get(to) + edges.get(to + 1)) / 2 < right) {
            to++;
        }
        String part = text.substring(from, to);
        if (!part.matches("(?s).*[\\u4e00-\\u9fff]{2}.*")) {
            return Optional.empty();
        }
        int lead = part.length() - part.stripLeading().length();
        int end = noteAt(part.substring(lead)) + lead;
        return Optional.of(line.part(from + lead, from + end));
    }

    /** Where the column of notes begins: a blank, then 五、1 or (一) or a number. */
    private static int noteAt(String part) {
        java.util.regex.Matcher note = java.util.regex.Pattern.compile(
                        "(?<=[\\u4e00-\\u9fff)）\"”])\\s+(?=[(（]?[一二三四五六七八九十]+[)）、.．]|附注|注释?\\d|[(（]?\\d)")
                .matcher(part);
        return note.find() ? note.start() : part.stripTrailing().length();
    }

    private Optional<Print> figure(Print label, Column column, double width) {
        double edge = edge(column, width);
        return onLine(label)
                .filter(figure -> belongs(figure, column, edge, width))
                .min(Comparator.comparingDouble(
                        figure -> Math.abs(figure.box().centreY() - label.box().centreY())));
    }

    private Stream<Print> onLine(Print label) {
        Box box = label.box();
        return figures.stream()
                .filter(figure -> figure.box().x() > box.x()
                        && Math.abs(figure.box().centreY() - box.centreY())
                                < 0.55 * Math.max(box.height(), figure.box().height()));
    }

    private static boolean belongs(Print figure, Column column, double edge, double width) {
        double off = edge > 0
                ? Math.abs(figure.box().right() - edge)
                : Math.abs(figure.box().centreX() - column.centre());
        return off < 0.5 * width && !Figure.isSmallCount(figure.text());
    }

    private final Map<Column, Double> edges = new HashMap<>();

    /** Where the column's figures end on the right, as most of its long ones do; 0 if it has none. */
    private double edge(Column column, double width) {
        return edges.computeIfAbsent(column, c -> {
            List<Double> rights = figures.stream()
                    .filter(figure -> figure.text().length() >= LONG
                            && Math.abs(figure.box().centreX() - c.centre()) < 0.5 * width)
                    .map(figure -> figure.box().right())
                    .sorted()
                    .toList();
            return rights.isEmpty() ? 0.0 : rights.get(rights.size() / 2);
        });
    }
}
