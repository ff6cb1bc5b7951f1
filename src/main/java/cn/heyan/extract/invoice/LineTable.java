package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the table of a face into lines and columns (明细行). */
final class LineTable {
    /** Names begin with the short name of their tax class between two stars. */
    private static final Pattern BEGINNING = Pattern.compile("^[*][^*]+[*]");

    /** Special services (特定业务) have a table of their own below the lines. */
    private static final Pattern OTHER_TABLE =
            Pattern.compile("运输工具种类|运输工具牌号|起运地|到达地|运输货物名称|出行人|有效身份证件号|出行日期|出发地|交通工具类型");

    /** Columns whose cells take several lines where they are long. */
    private static final List<String> WRAPPED =
            List.of(Frame.NAME, Frame.SPEC, Invoice.Row.BUILDING_PLACE.name(), Invoice.Row.BUILDING_PROJECT.name());

    private final Face face;
    private final LineColumns columns;

    private LineTable(Face face, Frame frame) {
        this.face = face;
        this.columns = new LineColumns(frame.columns(), face.em());
    }

    /** The lines between heading and sum row, wrapped cells joined. */
    static List<Line> read(Face face, Frame frame) {
        if (frame.column(Frame.AMOUNT).isEmpty()) {
            return List.of();
        }
        double top = frame.heading().map(row -> row.box().bottom()).orElseGet(() -> top(face, frame));
        double bottom = frame.sum().or(frame::total).map(row -> row.box().y()).orElse(1.0);
        return new LineTable(face, frame).lines(face.rows(top, bottom));
    }

    /** Where the heading was not read, the table begins with the first row that has a figure above the sum of the amounts. */
    private static double top(Face face, Frame frame) {
        double edge = frame.column(Frame.AMOUNT).map(Run::right).orElse(1.0);
        return face.rows().stream()
                .filter(row -> Figures.cells(row, face.em()).stream()
                        .anyMatch(cell -> Math.abs(cell.right() - edge) < face.em()
                                && Figures.amount(cell.text()).isPresent()))
                .mapToDouble(row -> row.box().centreY() - 0.1 * row.box().height())
                .findFirst()
                .orElse(1);
    }

    private List<Line> lines(List<Run> rows) {
        List<Line> lines = new ArrayList<>();
        for (Run row : rows) {
            if (row.all(OTHER_TABLE).size() > 1
                    || Frame.SUBTOTAL.matcher(row.text()).find()
                    || Labels.MARKED.matcher(row.text()).find()) {
                break; // sums carry the currency mark, lines do not
            }
            Line line = new Line(face);
            columns.assign(Figures.cells(row, face.em())).forEach(line::put);
            boolean begins = line.cell(Frame.AMOUNT).isPresent()
                    || line.cell(Frame.NAME)
                            .filter(name -> BEGINNING.matcher(name.text()).find())
                            .isPresent();
            if (begins) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                Line last = lines.get(lines.size() - 1);
                for (String column : WRAPPED) {
                    line.cell(column)
                            .filter(cell -> continues(last, column, cell))
                            .ifPresent(cell -> last.put(column, cell));
                }
            }
        }
        lines.forEach(LineTable::unglue);
        return lines;
    }

    /** A further line of a cell begins where the first one does; a caption of the margin does not. */
    private boolean continues(Line line, String column, Run cell) {
        return line.cell(column)
                .filter(first -> Math.abs(first.left() - cell.left()) < 2 * face.em())
                .isPresent();
    }

    /** A quantity that runs into the price behind it is told apart by the amount. */
    private static void unglue(Line line) {
        Optional<Run> glued =
                line.cell(Frame.PRICE).filter(price -> line.cell(Frame.QUANTITY).isEmpty());
        Optional<Yuan> amount = line.cell(Frame.AMOUNT).flatMap(cell -> Figures.amount(cell.text()));
        if (glued.isEmpty() || amount.isEmpty()) {
            return;
        }
        for (int cut = 1; cut < Math.min(5, glued.get().glyphs().size() - 2); cut++) {
            Run quantity = glued.get().part(0, cut);
            Run price = glued.get().part(cut, glued.get().glyphs().size());
            Optional<Yuan> product = Figures.number(quantity.text())
                    .flatMap(q -> Figures.number(price.text()).map(p -> Yuan.rounded(q.multiply(p))));
            if (product.equals(amount) && price.text().contains(".")) {
                line.set(Frame.QUANTITY, quantity);
                line.set(Frame.PRICE, price);
                return;
            }
        }
    }
}
