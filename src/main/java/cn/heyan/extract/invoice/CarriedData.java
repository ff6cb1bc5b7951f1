package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Document;
import cn.heyan.packet.Embedded;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;

/**
 * The data that an invoice's file carries about it (随附数据). A file may hold several invoices, with the data of all on its first
 * page: then each takes what names its own number.
 */
final class CarriedData {
    private final List<Piece> pieces = new ArrayList<>();

    /** What one attachment or one set of keys states; whether it stands on the document's own pages. */
    private record Piece(Stated stated, List<Readings> rows, boolean own) {
        List<String> numbers() {
            return stated.of(Invoice.INVOICE_NUMBER).stream()
                    .map(Candidate::value)
                    .toList();
        }

        boolean isNamedIn(String faces) {
            return numbers().stream().anyMatch(faces::contains);
        }
    }

    private CarriedData() {}

    /** States what belongs to the document with these faces; its rows, from the first piece that has some. */
    static List<Readings> read(Document document, ReadPacket packet, List<Face> faces, Stated stated) {
        CarriedData data = new CarriedData();
        for (Page page : packet.pages()) {
            boolean own = document.pages().contains(page.ref());
            boolean sameFile = document.pages().stream()
                    .anyMatch(ref -> ref.file().equals(page.ref().file()));
            if (own || sameFile) {
                page.embedded().forEach(embedded -> data.take(page, embedded, own));
            }
        }
        String print = Printed.normalise(faces.stream().map(Face::dense).reduce("", String::concat));
        List<Readings> rows = new ArrayList<>();
        for (Piece piece : data.chosen(print)) {
            stated.addAll(piece.stated());
            if (rows.isEmpty()) {
                rows.addAll(piece.rows());
            }
        }
        return rows;
    }

    /** Where some pieces name a number on the faces, those and the ones without a number; else the document's own, if of one number. */
    private List<Piece> chosen(String faces) {
        if (pieces.stream().anyMatch(piece -> piece.isNamedIn(faces))) {
            return pieces.stream()
                    .filter(piece -> piece.isNamedIn(faces)
                            || piece.own() && piece.numbers().isEmpty())
                    .toList();
        }
        List<Piece> own = pieces.stream().filter(Piece::own).toList();
        long numbers = own.stream()
                .flatMap(piece -> piece.numbers().stream())
                .distinct()
                .count();
        return numbers > 1 ? List.of() : own;
    }

    private void take(Page page, Embedded embedded, boolean own) {
        Stated stated = new Stated();
        DataWriter out = new DataWriter(page.ref(), embedded.means(), stated);
        InvoiceKeys.read(embedded.keys(), out);
        InvoiceXml.parse(embedded.content()).ifPresent(xml -> {
            if (VoucherXbrl.speaks(xml)) {
                VoucherXbrl.read(xml, out);
            } else if (TaxControlXml.speaks(xml)) {
                TaxControlXml.read(xml, out);
            } else if (BureauXml.speaks(xml)) {
                BureauXml.read(xml, out);
            } else if (InvoiceKeys.make(xml.leaves())) {
                InvoiceKeys.read(xml.leaves(), out);
            }
        });
        pieces.add(new Piece(stated, out.rows(), own));
    }
}
