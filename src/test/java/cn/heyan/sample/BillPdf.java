package cn.heyan.sample;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An invoice as a PDF that was never paper: its text is text. */
final class BillPdf {

    private static final PDRectangle SIZE = new PDRectangle(610, 397);
    private static final String FONT = "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf";

    private BillPdf() {}

    static byte[] write(Bill bill) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(1L);
            PDPage page = new PDPage(SIZE);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, new File(FONT));
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                Ink ink = new PdfInk(pdf, pen, font);
                if (bill.code().isPresent()) {
                    OldLayout.draw(bill, ink);
                } else {
                    DigitalLayout.draw(bill, ink);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
