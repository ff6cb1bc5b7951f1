package cn.heyan.page;

import cn.heyan.packet.Embedded;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF carries beside its pages: attached XML, and custom keys of its Info dictionary. */
final class PdfBaggage {

    private PdfBaggage() {}

    static List<Embedded> of(PDDocument document) throws IOException {
        return List.of();
    }
}
