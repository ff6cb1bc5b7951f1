package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.InvoiceNumber;
import cn.heyan.notation.LookAlikes;
import cn.heyan.packet.Means;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the head of a face: code, number, date, check code (票头). */
final class HeadReader {
    private static final String DIGIT = "[0-9OolIZSBb]";
    private static final Pattern CODE = Pattern.compile("^:?(" + DIGIT + "{12}|" + DIGIT + "{10})(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("^:?(" + DIGIT + "{20}|" + DIGIT + "{8})(?![0-9])");
    private static final Pattern CHECK = Pattern.compile("^:?(" + DIGIT + "{20}|[0-9a-f]{5}$)");
    private static final Pattern LOOSE_CODE = Pattern.compile("^\\D{0,2}(\\d{10}|\\d{12})$");
    private static final Pattern LOOSE_NUMBER = Pattern.compile("^(?:[Nn][oOe°0]?[.:]?|\\d)?(\\d{8})$");
    private static final Pattern DIGITAL_NUMBER = Pattern.compile("^:?([23]\\d{19})$");
    private static final Pattern LOOSE_CHECK = Pattern.compile("(?<!\\d)(\\d{20})(?!\\d)");

    private HeadReader() {}

    static void read(Face face, Frame frame, Stated stated) {
        labelled(face, Labels.CODE, CODE, Invoice.INVOICE_CODE, stated);
        labelled(face, Labels.NUMBER, NUMBER, Invoice.INVOICE_NUMBER, stated);
        labelled(face, Labels.CHECK, CHECK, Invoice.CHECK_CODE, stated);
        List<Run> head = face.rows(0, frame.tableTop());
        date(face, head, stated);
        List<Run> cells = head.stream()
                .flatMap(row -> row.split(0.8 * face.em()).stream())
                .toList();
        boolean digital = stated.of(Invoice.INVOICE_NUMBER).stream().anyMatch(c -> InvoiceNumber.isDigital(c.value()))
                || InvoiceKind.isDigitalFace(face);
        if (!digital && !stated.has(Invoice.INVOICE_CODE)) {
            loose(face, codes(cells), Invoice.INVOICE_CODE, stated);
        }
        if (!stated.has(Invoice.INVOICE_NUMBER)) {
            boolean coded = stated.has(Invoice.INVOICE_CODE);
            loose(
                    face,
                    cells(cells, coded && !digital ? LOOSE_NUMBER : DIGITAL_NUMBER),
                    Invoice.INVOICE_NUMBER,
                    stated);
            if (!stated.has(Invoice.INVOICE_NUMBER)) {
                loose(face, cells(cells, LOOSE_NUMBER), Invoice.INVOICE_NUMBER, stated);
            }
        }
        again(face, head, Invoice.INVOICE_CODE, stated);
        again(face, head, Invoice.INVOICE_NUMBER, stated);
        if (!digital && !stated.has(Invoice.CHECK_CODE)) {
            cells.stream()
                    .flatMap(cell -> cell.all(LOOSE_CHECK).stream())
                    .findFirst()
                    .ifPresent(run -> stated.add(Invoice.CHECK_CODE, face, run, Optional::of));
        }
    }

    /**
     * Paper invoices carry code and number twice, in two prints: where both read alike, the print agrees with itself; where one digit
     * differs, one of them is misread.
     */
    private static void again(Face face, List<Run> head, Field<String> field, Stated stated) {
        stated.place(field).ifPresent(first -> {
            List<Run> others = head.stream()
                    .flatMap(row -> row.split(0.8 * face.em()).stream())
                    .map(cell -> bare(cell))
                    .filter(cell -> !cell.isEmpty() && isElsewhere(cell, first))
                    .toList();
            Optional<Run> same = others.stream()
                    .filter(cell -> cell.text().equals(first.text()))
                    .findFirst();
            same.ifPresent(cell -> {
                Witness at = Stated.witness(face, cell);
                stated.add(field, first.text(), new Witness(at.page(), at.box(), at.asPrinted(), Means.ARITHMETIC, 1));
            });
            if (same.isEmpty()) {
                others.stream()
                        .filter(cell -> cell.text().matches("\\d+") && isMisread(cell.text(), first.text()))
                        .findFirst()
                        .ifPresent(cell -> stated.add(field, cell.text(), Stated.witness(face, cell)));
            }
        });
    }

    private static Run bare(Run cell) {
        int mark = 0;
        while (mark < Math.min(3, cell.glyphs().size())
                && !Character.isDigit(cell.glyphs().get(mark).c())) {
            mark++;
        }
        return cell.part(mark, cell.glyphs().size());
    }

    private static boolean isElsewhere(Run cell, Run first) {
        return cell.box().sharedHeight(first.box()) < 0.5 || cell.left() > first.right() || cell.right() < first.left();
    }

    private static boolean isMisread(String one, String other) {
        return one.length() == other.length() && LineArithmetic.oneApart(one, other);
    }

    private static void labelled(Face face, Pattern label, Pattern value, Field<String> field, Stated stated) {
        for (Run at : face.all(label)) {
            Run behind = face.beside(at, at.right() - 0.6 * face.em(), at.right() + 30 * face.em());
            Stream.of(face.behind(at), behind)
                    .flatMap(run -> run.split((field == Invoice.CHECK_CODE ? 2.5 : 0.9) * face.em()).stream()
                            .limit(1))
                    .flatMap(run -> run.all(value).stream())
                    .findFirst()
                    .ifPresent(run -> stated.add(field, face, run, print -> Optional.of(LookAlikes.digits(print))
                            .filter(digits -> field != Invoice.INVOICE_NUMBER || InvoiceNumber.isNumber(digits))));
            if (stated.has(field)) {
                return;
            }
        }
    }

    private static void date(Face face, List<Run> head, Stated stated) {
        for (Run at : face.all(Labels.DATE)) {
            Run behind = face.beside(at, at.right() - 0.6 * face.em(), at.right() + 14 * face.em());
            firstDate(behind, 2).ifPresent(run -> stated.add(Invoice.ISSUE_DATE, face, run, HeadReader::day));
            if (stated.has(Invoice.ISSUE_DATE)) {
                return;
            }
        }
        head.stream()
                .flatMap(row -> firstDate(row, 99).stream())
                .findFirst()
                .ifPresent(run -> stated.add(Invoice.ISSUE_DATE, face, run, HeadReader::day));
    }

    static Optional<LocalDate> day(String print) {
        return ChineseDate.find(completed(print)).stream().findFirst().map(ChineseDate.Found::date);
    }

    /** The last character of a date is often misread or lost. */
    private static String completed(String print) {
        return print.replaceFirst("(年\\d{1,2}月\\d{1,2})(?:[^0-9日].*)?$", "$1日");
    }

    private static Optional<Run> firstDate(Run run, int latest) {
        return ChineseDate.find(completed(run.text())).stream()
                .filter(found -> found.from() <= latest)
                .findFirst()
                .map(found ->
                        run.part(found.from(), Math.min(found.to(), run.glyphs().size())));
    }

    private static List<Run> codes(List<Run> cells) {
        List<Run> all = cells(cells, LOOSE_CODE);
        List<Run> telling = all.stream()
                .filter(run -> InvoiceNumber.typeOfCode(run.text()).isPresent())
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Digits of this shape that stand alone and are no date. */
    private static List<Run> cells(List<Run> cells, Pattern shape) {
        return cells.stream()
                .flatMap(cell -> cell.all(shape).stream())
                .filter(run -> run.glyphs().size() != 8
                        || ChineseDate.parse(run.text()).isEmpty())
                .toList();
    }

    private static void loose(Face face, List<Run> runs, Field<String> field, Stated stated) {
        runs.forEach(run -> stated.add(field, face, run, Optional::of));
    }
}
