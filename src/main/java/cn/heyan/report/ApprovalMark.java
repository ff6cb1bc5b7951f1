package cn.heyan.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes on every page of a report who approved it and when (复核通过标记); the report as it was examined stays as it is kept. */
final class ApprovalMark {

    private static final float SIZE = 9;
    private static final float MARGIN = 8;
    private static final Color GREEN = new Color(0x1A, 0x7F, 0x37);

    private static final Pattern LATIN_OR_NOT = Pattern.compile("\\p{ASCII}+|\\P{ASCII}+");

    private final Path chinese;

    /** With a Chinese font of these folders; fails with a Chinese sentence where there is none. */
    ApprovalMark(List<Path> fontFolders) throws IOException {
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
    byte[] on(byte[] pdf, String line) throws IOException {
        try (PDDocument report = Loader.loadPDF(pdf)) {
            List<Run> runs = runs(line, PDType0Font.load(report, chinese.toFile()));
            for (PDPage page : report.getPages()) {
                mark(report, page, runs);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            report.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A piece of the line in one font: Chinese fonts may have no Latin letters. */
    private record Run(PDFont font, String text) {

        float width() throws IOException {
            return font.getStringWidth(text) / 1000 * SIZE;
        }
    }

    private static List<Run> runs(String line, PDFont chinese) {
        PDFont latin = new PDType1Font(FontName.HELVETICA);
        return LATIN_OR_NOT
                .matcher(line)
                .results()
                .map(piece -> new Run(piece.group().charAt(0) < 128 ? latin : chinese, piece.group()))
                .toList();
    }

    private static void mark(PDDocument report, PDPage page, List<Run> runs) throws IOException {
        float width = 0;
        for (Run run : runs) {
            width += run.width();
        }
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
            pen.newLineAtOffset(x, y);
            for (Run run : runs) {
                pen.setFont(run.font(), SIZE);
                pen.showText(run.text());
            }
            pen.endText();
            pen.endMarkedContent();
        }
    }
}
