package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands elsewhere on a transport invoice of the years before 2016 (货物运输业增值税专用发票): the carrier (承运人) sells, who
 * pays for the freight (实际受票方) buys, and charges stand in pairs of name and amount.
 */
final class Freight {
    private static final Pattern CARRIER = Pattern.compile("承运人及?");
    private static final Pattern PAYER = Pattern.compile("实?际?受票[方万]及?");
    private static final Pattern CONSIGNEE = Pattern.compile("收[货贷]人及?");
    private static final Pattern CHARGE = Pattern.compile("费用项目(?!及)");
    private static final Pattern AMOUNT = Pattern.compile("(?<!合计|及)金额");
    private static final Pattern RATE = Pattern.compile("税率(\\d{1,2}.?)");
    private static final Pattern GLUED = Pattern.compile("(.*[\\u4e00-\\u9fff])(\\d[\\d,]*\\.\\d{2})");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff()A-Za-z]{4,}");

    private final Face face;
    private final Frame frame;

    private Freight(Face face, Frame frame) {
        this.face = face;
        this.frame = frame;
    }

    /** Whether this is such an invoice; nothing if not. */
    static Optional<Freight> of(Face face, Frame frame) {
        boolean named = face.first(CARRIER).isPresent() && face.first(PAYER).isPresent();
        return named ? Optional.of(new Freight(face, frame)) : Optional.empty();
    }

    void parties(double right, Stated stated) {
        party(CARRIER, PAYER, right, Invoice.SELLER_NAME, Invoice.SELLER_TAX_ID, stated);
        party(PAYER, CONSIGNEE, right, Invoice.BUYER_NAME, Invoice.BUYER_TAX_ID, stated);
    }

    /** Each party has a label of two lines; name and number stand beside it, not always at the same height. */
    private void party(Pattern label, Pattern next, double right, Field<String> name, Field<String> id, Stated stated) {
        Run at = face.first(label).orElseThrow();
        double height = at.box().height();
        double top = at.box().y() - 0.2 * height;
        double bottom = face.all(next).stream()
                .map(run -> run.box().y() - 0.2 * height)
                .filter(y -> y > at.box().bottom())
                .findFirst()
                .orElse(top + 4 * height);
        List<Run> runs = face.rows(top, bottom).stream()
                .map(row -> row.between(at.right() + 0.5 * face.em(), right))
                .flatMap(row -> row.split(1.5 * face.em()).stream())
                .filter(run -> !run.text().matches("[^0-9]*识别号:?"))
                .toList();
        runs.stream()
                .flatMap(run -> run.all(CHINESE).stream())
                .findFirst()
                .ifPresent(run -> stated.add(name, face, run, PartyReader::name));
        runs.stream()
                .flatMap(run -> run.all(TaxId.SHAPE).stream())
                .findFirst()
                .ifPresent(run -> stated.add(id, face, run, print -> TaxId.read(print, face)));
    }

    /** Charges, pair by pair; where there is one, rate and tax of the sum row are its own. */
    List<Line> lines() {
        Optional<Run> heading = face.rows().stream()
                .filter(row -> !row.all(CHARGE).isEmpty() && !row.all(AMOUNT).isEmpty())
                .findFirst();
        if (heading.isEmpty() || frame.sum().isEmpty()) {
            return List.of();
        }
        List<Run> names = inOrder(heading.get().all(CHARGE));
        List<Run> amounts = inOrder(heading.get().all(AMOUNT));
        List<Line> lines = new ArrayList<>();
        for (Run row :
                face.rows(heading.get().box().bottom(), frame.sum().get().box().y())) {
            List<Run> cells = Figures.cells(row, face.em());
            for (int i = 0; i < Math.min(names.size(), amounts.size()); i++) {
                double from = names.get(i).left() - 3 * face.em();
                double to = i + 1 < names.size()
                        ? names.get(i + 1).left() - 3 * face.em()
                        : amounts.get(i).right() + 4 * face.em();
                pair(cells, from, to).ifPresent(lines::add);
            }
        }
        if (lines.size() == 1) {
            ratio(lines.get(0));
        }
        return lines;
    }

    private Optional<Line> pair(List<Run> cells, double from, double to) {
        List<Run> here = cells.stream()
                .flatMap(cell -> apart(cell).stream())
                .filter(cell -> cell.box().centreX() > from && cell.box().centreX() < to)
                .toList();
        Line line = new Line(face);
        here.stream()
                .filter(cell -> Figures.amount(cell.text()).isPresent())
                .findFirst()
                .ifPresent(cell -> line.put(Frame.AMOUNT, cell));
        here.stream()
                .filter(cell -> cell.glyphs().size() > 1 && cell.text().matches(".*[\\u4e00-\\u9fff].*"))
                .forEach(cell -> line.put(Frame.NAME, cell));
        return line.cell(Frame.AMOUNT).isPresent() ? Optional.of(line) : Optional.empty();
    }

    /** A name that runs into its amount. */
    private static List<Run> apart(Run cell) {
        Matcher glued = GLUED.matcher(cell.text());
        return glued.matches()
                ? List.of(
                        cell.part(0, glued.end(1)),
                        cell.part(glued.end(1), cell.glyphs().size()))
                : List.of(cell);
    }

    private void ratio(Line line) {
        Run sum = face.beside(frame.sum().orElseThrow(), 0, 1);
        sum.all(RATE).stream().findFirst().ifPresent(run -> line.put(Frame.RATE, run));
        Figures.cells(sum, face.em()).stream()
                .flatMap(cell -> cell.all(Labels.MARKED).stream())
                .skip(1)
                .findFirst()
                .ifPresent(run -> line.put(Frame.TAX, run));
    }

    private static List<Run> inOrder(List<Run> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Run::left)).toList();
    }
}
