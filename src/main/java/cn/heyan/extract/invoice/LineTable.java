package cn.heyan.extract.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the table of a face into lines and columns (明细行). */
final class LineTable {
    private final Face face;
    private final List<Map.Entry<String, Run>> columns;

    private LineTable(Face face, Frame frame) {
        this.face = face;
        this.columns = List.copyOf(frame.columns().entrySet());
    }

    /** The lines between heading and sum row, wrapped cells joined. */
    static List<Line> read(Face face, Frame frame) {
        if (frame.heading().isEmpty()) {
            return List.of();
        }
        double top = frame.heading().get().box().bottom();
        double bottom = frame.sum().or(frame::total).map(row -> row.box().y()).orElse(1.0);
        return new LineTable(face, frame).lines(face.rows(top, bottom));
    }

    private List<Line> lines(List<Run> rows) {
        List<Line> lines = new ArrayList<>();
        for (Run row : rows) {
            if (row.text().matches("小计.*|[(]?详见.*")) {
                continue;
            }
            Line line = new Line(face);
            Figures.cells(row, face.em()).forEach(cell -> line.put(columnOf(cell), cell));
            boolean begins = line.cell(Frame.AMOUNT).isPresent()
                    || lines.isEmpty() && line.cell(Frame.NAME).isPresent();
            if (begins) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                Line last = lines.get(lines.size() - 1);
                List.of(Frame.NAME, Frame.SPEC, Frame.UNIT)
                        .forEach(column -> line.cell(column).ifPresent(cell -> last.put(column, cell)));
            }
        }
        return lines.stream()
                .filter(line -> line.cell(Frame.AMOUNT).isPresent())
                .toList();
    }

    /**
     * Names and models are set from the left, figures from the right: a figure belongs to the last column whose heading begins
     * before the figure ends.
     */
    private String columnOf(Run cell) {
        String best = Frame.NAME;
        for (Map.Entry<String, Run> column : columns) {
            Run heading = column.getValue();
            boolean fromLeft =
                    column.getKey().equals(Frame.SPEC) || column.getKey().startsWith(Frame.OTHER);
            double reached = fromLeft ? leftEdge(heading) : heading.left() + 0.3 * face.em();
            double at = fromLeft ? cell.left() : cell.right();
            if (at >= reached && !column.getKey().equals(Frame.NAME)) {
                best = column.getKey();
            }
        }
        return best;
    }

    private double leftEdge(Run heading) {
        Optional<Run> name = columns.stream()
                .filter(column -> column.getKey().equals(Frame.NAME))
                .map(Map.Entry::getValue)
                .findFirst();
        double before = name.map(Run::right).orElse(0.0);
        return before < heading.left() ? (before + heading.left()) / 2 : heading.left() - 2 * face.em();
    }
}
