package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.List;
import java.util.Optional;

/** Reads the sums of a face: net, tax, total in figures and in words (合计, 价税合计). */
final class TotalsReader {
    private TotalsReader() {}

    static void read(Face face, Frame frame, Stated stated) {
        frame.sum().ifPresent(row -> sums(face, frame, row, stated));
        frame.total().ifPresent(row -> total(face, row, stated));
        if (!stated.has(Invoice.TOTAL_IN_WORDS)) {
            face.rows().stream()
                    .flatMap(row -> InWords.find(row, face.em()).stream())
                    .findFirst()
                    .ifPresent(run -> words(face, run, stated));
        }
    }

    private static void sums(Face face, Frame frame, Run row, Stated stated) {
        List<Run> cells = Figures.cells(band(face, row), face.em()).stream()
                .filter(cell -> Figures.tax(cell.text()).isPresent())
                .toList();
        Optional<Run> rate = frame.column(Frame.RATE);
        for (Run cell : cells) {
            boolean behindRate = rate.isPresent()
                    ? cell.right() > rate.get().right() + 0.5 * face.em()
                    : cells.size() > 1 && cell == cells.get(cells.size() - 1);
            if (behindRate || Figures.isNoTax(cell.text())) {
                stated.add(Invoice.TAX_AMOUNT, face, cell, Figures::tax);
                guess(stated, Invoice.TAX_AMOUNT, face, cell);
            } else if (!stated.has(Invoice.NET_AMOUNT)) {
                stated.add(Invoice.NET_AMOUNT, face, cell, Figures::amount);
                guess(stated, Invoice.NET_AMOUNT, face, cell);
            }
        }
    }

    private static void total(Face face, Run row, Stated stated) {
        Run band = band(face, row);
        InWords.find(band, face.em())
                .ifPresentOrElse(
                        run -> words(face, run, stated), () -> UnreadWords.keep(face, band, row.left() + 0.1, stated));
        double from = band.all(Labels.FIGURES).stream()
                .findFirst()
                .map(Run::right)
                .or(() -> stated.place(Invoice.TOTAL_IN_WORDS).map(Run::right))
                .orElse(0.0);
        List<Run> cells = Figures.cells(band.between(from, 1), face.em());
        cells.stream()
                .filter(cell -> Figures.amount(cell.text()).isPresent())
                .findFirst()
                .ifPresent(cell -> {
                    stated.add(Invoice.TOTAL_AMOUNT, face, cell, Figures::amount);
                    guess(stated, Invoice.TOTAL_AMOUNT, face, cell);
                });
    }

    /** Readers of pictures take the currency mark for a digit: perhaps the first digit was none. */
    private static void guess(Stated stated, Field<Yuan> field, Face face, Run cell) {
        if (face.page().text().means() == Means.OCR && cell.text().matches("\\d{2}.*")) {
            Run rest = cell.part(1, cell.glyphs().size());
            Figures.amount(rest.text()).ifPresent(value -> stated.guess(field, value, Stated.witness(face, rest)));
        }
    }

    private static void words(Face face, Run run, Stated stated) {
        stated.add(Invoice.TOTAL_IN_WORDS, face, run, print -> Optional.of(InWords.clean(print)));
        stated.add(Invoice.CAPITALS_AMOUNT, face, run, InWords::amount);
    }

    private static Run band(Face face, Run row) {
        return face.beside(row, 0, 1);
    }
}
