package cn.heyan.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes on every page of a report who approved it and when (复核通过标记); the report as it was examined stays as it is kept. */
public final class ApprovalMark {

    private static final float SIZE = 9;
    private static final float MARGIN = 8;
    private static final Color GREEN = new Color(0x1A, 0x7F, 0x37);

    private final Path chinese;

    /** With a Chinese font of these folders; fails with a Chinese sentence where there is none. */
    public ApprovalMark(List<Path> fontFolders) throws IOException {
        List<Fonts.Font> fonts = Fonts.find(fontFolders);
        if (!Fonts.canWriteChinese(fonts)) {
            throw new IOException(Pdf.NO_FONT);
        }
        chinese = fonts.stream()
                .filter(font -> font.family().equals("heyan-hei"))
                .map(Fonts.Font::file)
                .findFirst()
                .orElseThrow();
    }

    /** The report with this line in a frame at the upper right of each page. */
    public byte[] on(byte[] pdf, String line) throws IOException {
        try (PDDocument report = Loader.loadPDF(pdf)) {
            PDType0Font font = PDType0Font.load(report, chinese.toFile());
            float width = font.getStringWidth(line) / 1000 * SIZE;
            for (PDPage page : report.getPages()) {
                mark(report, page, font, width, line);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            report.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void mark(PDDocument report, PDPage page, PDType0Font font, float width, String line)
            throws IOException {
        PDRectangle sheet = page.getMediaBox();
        float x = sheet.getUpperRightX() - width - 4 * MARGIN;
        float y = sheet.getUpperRightY() - 2 * MARGIN - SIZE;
        try (PDPageContentStream pen = new PDPageContentStream(report, page, AppendMode.APPEND, true, true)) {
            // beside the report's text for those who have it read aloud
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setStrokingColor(GREEN);
            pen.setNonStrokingColor(GREEN);
            pen.addRect(x - MARGIN / 2, y - MARGIN / 2, width + MARGIN, SIZE + MARGIN);
            pen.stroke();
            pen.beginText();
            pen.setFont(font, SIZE);
            pen.newLineAtOffset(x, y);
            pen.showText(line);
            pen.endText();
            pen.endMarkedContent();
        }
    }
}
