package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.CreditCode;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads buyer and seller (购买方, 销售方): one above and one below the table on tax-control invoices, side by side above it on
 * digital ones.
 */
final class PartyReader {
    private static final Pattern ID = Pattern.compile("^[^0-9A-Za-z]{0,3}([0-9A-Za-z]{15,20})");
    private static final String CIPHER_AND_REMARK = "密码区备注";

    private final Face face;
    private final Frame frame;
    private final Stated stated;

    private PartyReader(Face face, Frame frame, Stated stated) {
        this.face = face;
        this.frame = frame;
        this.stated = stated;
    }

    static void read(Face face, Frame frame, Stated stated) {
        new PartyReader(face, frame, stated).read();
    }

    private void read() {
        Optional<Freight> freight = Freight.of(face, frame);
        if (freight.isPresent()) {
            freight.get().parties(edge(0, frame.tableTop()), stated);
            return;
        }
        List<Run> above = labels(0, frame.tableTop());
        boolean sideBySide = above.size() >= 2
                        && above.get(0).box().sharedHeight(above.get(1).box()) > 0.5
                || ids(0, frame.tableTop()).size() >= 2 && sameRow(ids(0, frame.tableTop()))
                || InvoiceKind.isDigitalFace(face);
        if (sideBySide) {
            double middle = middle();
            party(0, frame.tableTop(), 0, middle, Invoice.BUYER_NAME, Invoice.BUYER_TAX_ID);
            party(0, frame.tableTop(), middle, 1, Invoice.SELLER_NAME, Invoice.SELLER_TAX_ID);
        } else {
            party(0, frame.tableTop(), 0, edge(0, frame.tableTop()), Invoice.BUYER_NAME, Invoice.BUYER_TAX_ID);
            party(frame.tableBottom(), 1, 0, edge(frame.tableBottom(), 1), Invoice.SELLER_NAME, Invoice.SELLER_TAX_ID);
        }
    }

    private static boolean sameRow(List<Run> labels) {
        return labels.get(0).box().sharedHeight(labels.get(1).box()) > 0.5;
    }

    /** Between the two parties of a digital invoice: a caption's width before the right one's labels. */
    private double middle() {
        List<Run> both = new ArrayList<>(labels(0, frame.tableTop()));
        both.addAll(ids(0, frame.tableTop()));
        double right = both.stream().mapToDouble(Run::left).max().orElse(0.5);
        double left = both.stream().mapToDouble(Run::left).min().orElse(0);
        double width = extent(false) - extent(true);
        if (right - left < 0.3 * width) { // the labels of one side were not read
            return extent(true) + 0.5 * width;
        }
        return both.stream()
                        .mapToDouble(Run::left)
                        .filter(x -> x > (left + right) / 2)
                        .min()
                        .orElse(0.5)
                - 0.8 * face.em();
    }

    private void party(double top, double bottom, double left, double right, Field<String> name, Field<String> taxId) {
        Optional<Run> nameLabel = labels(top, bottom).stream()
                .filter(run -> run.left() >= left && run.left() < right)
                .findFirst();
        Optional<Run> idLabel = ids(top, bottom).stream()
                .filter(run -> run.left() >= left && run.left() < right)
                .findFirst();
        idLabel.map(label -> behind(label, right))
                .flatMap(run -> run.split(1.5 * face.em()).stream().findFirst())
                .flatMap(run -> run.all(ID).stream().findFirst())
                .map(PartyReader::codeOnly)
                .or(() -> looseId(top, bottom, left, right))
                .ifPresent(run -> taxId(run, taxId));
        nameLabel
                .map(label -> wrapped(label, value(label, right), idLabel, right))
                .filter(run -> run.glyphs().size() >= 2)
                .or(() -> stated.place(taxId).flatMap(id -> nameAbove(id, left, right)))
                .ifPresent(run -> stated.add(name, face, run, PartyReader::name));
    }

    /** The number as read and, in doubt, the right code that it looks like. */
    private void taxId(Run run, Field<String> field) {
        stated.add(field, face, run, print -> TaxId.read(print, face));
        if (face.page().text().means() == Means.OCR) {
            stated.of(field).stream()
                    .findFirst()
                    .flatMap(read -> TaxId.meant(read.value()))
                    .ifPresent(meant -> {
                        Witness at = Stated.witness(face, run);
                        stated.add(field, meant, new Witness(at.page(), at.box(), "按校验码推算", Means.ARITHMETIC, 1));
                    });
        }
    }

    /** What stands close behind a valid code, such as the count of downloads, is no part of it. */
    private static Run codeOnly(Run id) {
        boolean more = id.glyphs().size() > 18 && CreditCode.isValid(id.text().substring(0, 18));
        return more ? id.part(0, 18) : id;
    }

    private Run value(Run label, double right) {
        List<Run> runs = behind(label, right).split(1.5 * face.em());
        return runs.isEmpty() ? Run.NONE : runs.get(0);
    }

    /** What stands behind a label, without its colon. */
    private Run behind(Run label, double right) {
        Run run = face.beside(label, label.right() - 0.6 * face.em(), right);
        int from = 0;
        while (from < run.glyphs().size() && ":;".indexOf(run.glyphs().get(from).c()) >= 0) {
            from++;
        }
        return run.part(from, run.glyphs().size());
    }

    /** A long name takes a second line, which has no label and stands above that of the tax number. */
    private Run wrapped(Run label, Run first, Optional<Run> idLabel, double right) {
        if (first.isEmpty() || idLabel.isEmpty()) {
            return first;
        }
        Run all = first;
        for (Run row : face.rows(label.box().bottom(), idLabel.get().box().y())) {
            Run next = row.between(first.left() - 0.5 * face.em(), right);
            boolean leftAligned = !next.isEmpty() && next.left() - first.left() < face.em();
            boolean furtherDown = row.box().centreY() > first.box().bottom();
            if (leftAligned && furtherDown && next.text().matches("[\\u4e00-\\u9fff()A-Za-z]+")) {
                all = all.plus(next.split(1.5 * face.em()).get(0));
            }
        }
        return all;
    }

    /** Where the label was lost: a tax number by its shape alone. */
    private Optional<Run> looseId(double top, double bottom, double left, double right) {
        return face.rows(top, bottom).stream()
                .flatMap(row -> row.between(left, right).split(0.8 * face.em()).stream())
                .flatMap(run -> run.all(TaxId.SHAPE).stream())
                .findFirst();
    }

    /** Where the label of the name was lost: what stands above the tax number. */
    private Optional<Run> nameAbove(Run id, double left, double right) {
        double height = id.box().height();
        return face.rows(id.box().y() - 2.5 * height, id.box().y()).stream()
                .map(row -> row.between(Math.max(left, id.left() - 1.5 * face.em()), right))
                .flatMap(run -> run.split(1.5 * face.em()).stream())
                .filter(run -> Math.abs(run.left() - id.left()) < 2 * face.em())
                .filter(run -> run.text().matches("[\\u4e00-\\u9fff()A-Za-z]{4,}"))
                .reduce((upper, lower) -> lower);
    }

    private List<Run> labels(double top, double bottom) {
        return inOrder(face.all(Labels.NAME), top, bottom);
    }

    private List<Run> ids(double top, double bottom) {
        return inOrder(face.all(Labels.TAX_ID), top, bottom);
    }

    private static List<Run> inOrder(List<Run> labels, double top, double bottom) {
        return labels.stream()
                .filter(run -> run.box().centreY() > top && run.box().centreY() < bottom)
                .toList();
    }

    /** Right edge of a party's cell on tax-control invoices: the caption of the cipher or of the remarks. */
    private double edge(double top, double bottom) {
        double from = extent(true);
        double width = extent(false) - from;
        return Stream.concat(
                        face.rows().stream()
                                .flatMap(row -> row.split(0.5 * face.em()).stream())
                                .filter(run -> run.glyphs().size() == 1)
                                .map(run -> run.glyphs().get(0)),
                        face.captions().stream())
                .filter(g -> CIPHER_AND_REMARK.indexOf(g.c()) >= 0)
                .map(Glyph::box)
                .filter(box -> box.centreY() > top && box.centreY() < bottom)
                .map(Box::x)
                .filter(x -> x > from + 0.5 * width && x < from + 0.7 * width)
                .min(Comparator.naturalOrder())
                .orElse(from + 0.57 * width);
    }

    private double extent(boolean left) {
        return face.rows().stream()
                .mapToDouble(left ? Run::left : Run::right)
                .reduce(left ? Math::min : Math::max)
                .orElse(left ? 0 : 1);
    }

    static Optional<String> name(String print) {
        String name = print.replaceAll("^名?称?[:;.,]+|^称", "").replaceAll("[:;,]+$", "");
        boolean chinese = name.chars().anyMatch(c -> c >= 0x4E00);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(chinese ? name.replace('(', '（').replace(')', '）') : name);
    }
}
