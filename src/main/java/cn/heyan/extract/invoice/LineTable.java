package cn.heyan.extract.invoice;

import java.util.ArrayList;
import java.util.List;

/** Cuts the table of a face into lines and columns (明细行). */
final class LineTable {
    private final Face face;
    private final LineColumns columns;

    private LineTable(Face face, Frame frame) {
        this.face = face;
        this.columns = new LineColumns(frame.columns(), face.em());
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
            if (row.text().matches("[小总]计.*")) {
                continue;
            }
            if (row.text().contains("¥")) {
                break; // sums carry the currency mark, lines do not
            }
            Line line = new Line(face);
            columns.assign(Figures.cells(row, face.em())).forEach(line::put);
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
}
