package cn.heyan.page;

import cn.heyan.packet.Packet;
import cn.heyan.packet.SourceFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes invented pages for these tests. */
final class Sheets {

    private Sheets() {}

    /** A packet of one file. */
    static Packet packet(Path file, String mediaType, int pages, Path work) throws IOException {
        SourceFile source = new SourceFile(
                String.valueOf(file.getFileName()), file, mediaType, "", Files.size(file), pages, Optional.empty());
        return new Packet("p", "p", "", List.of(source), List.of(), Optional.empty(), Instant.EPOCH, work);
    }

    /** What a page of a PDF is filled with. */
    interface Filling {
        void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    /** A PDF of one A4 page. */
    static Path pdf(Path target, Filling filling) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                filling.on(document, page, content);
            }
            document.save(target.toFile());
        }
        return target;
    }

    static PDFont font() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    /** Writes a line of text at this place, in points from the bottom left. */
    static void write(PDPageContentStream content, float x, float y, float size, String text) throws IOException {
        content.beginText();
        content.setFont(font(), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** A picture over the whole page. */
    static void scan(PDDocument document, PDPage page, PDPageContentStream content, BufferedImage image)
            throws IOException {
        PDRectangle box = page.getMediaBox();
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, box.getWidth(), box.getHeight());
    }

    /** A white page with lines of text, as a scanner would see it. */
    static BufferedImage printed(int width, int height, int lines, float size) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 10).deriveFont(size));
        for (int i = 0; i < lines; i++) {
            pen.drawString(
                    "Invoice 01234567 total 1,205,880.00 paid 2023-03-0" + i % 10,
                    width / 12,
                    (i + 2) * height / (lines + 3));
        }
        pen.dispose();
        return image;
    }

    static Path file(Path target, BufferedImage image) throws IOException {
        String name = String.valueOf(target.getFileName());
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), target.toFile());
        return target;
    }

    /** A JPEG whose Exif block says how the camera was held. */
    static Path withOrientation(Path target, BufferedImage image, int orientation) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        byte[] jpeg = plain.toByteArray();
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        held.write(jpeg, 0, 2);
        held.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        held.write(exif);
        held.write(jpeg, 2, jpeg.length - 2);
        Files.write(target, held.toByteArray());
        return target;
    }
}
