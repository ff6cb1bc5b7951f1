package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads VAT invoices (增值税发票): from their data, their face and their code, joined. */
public final class InvoiceReader implements PaperReader {
    /** Names begin with their tax class from this day on (国家税务总局公告2017年第45号). */
    private static final LocalDate CLASSES_PRINTED = LocalDate.of(2018, 1, 1);

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.VAT_INVOICE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Stated stated = new Stated();
        List<Line> lines = new ArrayList<>();
        Optional<InvoiceQr> code = Optional.empty();
        List<Face> faces = new ArrayList<>();
        for (PageRef ref : document.pages()) {
            Page page = packet.page(ref);
            Box area = ref.equals(document.firstPage()) ? document.area() : Box.PAGE;
            faces.add(Face.of(page, area));
        }
        List<Readings> dataRows = CarriedData.read(document, packet, faces, stated);
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            Box area = i == 0 ? document.area() : Box.PAGE;
            lines.addAll(face(face, stated, i == 0, look));
            Optional<InvoiceQr> here = CodeWitness.read(face.page(), area, stated);
            code = code.isPresent() ? code : here;
        }
        dropReference(lines);
        RemarkFacts.columns(lines, stated);
        Harmony.in(stated);
        boolean addsUp = AmountJoin.join(stated, code, lines);
        Readings readings = new Settlement(stated, look, faces).readings(code, addsUp);
        List<Readings> rows = dataRows.isEmpty()
                ? RowReader.read(
                        lines,
                        readings.read(Invoice.NET_AMOUNT),
                        readings.read(Invoice.TAX_AMOUNT),
                        arePictures(faces) && isClassed(readings))
                : dataRows;
        return new Paper(document, readings, rows);
    }

    private static boolean arePictures(List<Face> faces) {
        return faces.stream().allMatch(face -> face.page().text().means() == Means.OCR);
    }

    private static boolean isClassed(Readings readings) {
        return readings.read(Invoice.ISSUE_DATE)
                .likeliest()
                .filter(day -> !day.isBefore(CLASSES_PRINTED))
                .isPresent();
    }

    @Override
    public List<Paper> joined(List<Paper> papers, ReadPacket packet) {
        return Carriers.joined(papers, packet);
    }

    /** Where the goods list (销货清单) follows, the face's one line refers to it and must not be counted beside it. */
    private static void dropReference(List<Line> lines) {
        if (lines.size() > 1) {
            lines.removeIf(line -> line.cell(Frame.NAME)
                    .filter(name -> name.text().contains("详见销货清单"))
                    .isPresent());
        }
    }

    private static List<Line> face(Face face, Stated all, boolean first, SecondLook look) {
        Frame frame = Frame.of(face);
        Stated here = new Stated();
        if (first) { // further pages repeat the head, and a goods list in other words
            HeadReader.read(face, frame, here);
            PartyReader.read(face, frame, here);
        }
        if (first || frame.total().isPresent()) {
            TotalsReader.read(face, frame, here); // pages of a goods list have sums of their own
            FaceNotes.read(face, frame, here);
        }
        CapitalsCheck.check(face, here, look);
        all.addAll(here);
        return Freight.of(face, frame).map(Freight::lines).orElseGet(() -> LineTable.read(face, frame));
    }
}
