package cn.heyan.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Binds pictures into one PDF without a text layer, as scanners do (扫描件). */
public final class ScannedPdf {

    private static final float POINTS_PER_INCH = 72f;

    private ScannedPdf() {}

    /** Writes a PDF whose pages are these JPEGs at so many pixels per inch. */
    public static void write(List<byte[]> jpegs, int dpi, Path target) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(1L);
            for (byte[] jpeg : jpegs) {
                PDImageXObject picture = JPEGFactory.createFromByteArray(pdf, jpeg);
                PDRectangle size = new PDRectangle(
                        picture.getWidth() * POINTS_PER_INCH / dpi, picture.getHeight() * POINTS_PER_INCH / dpi);
                PDPage page = new PDPage(size);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            pdf.save(target.toFile());
        }
    }
}
