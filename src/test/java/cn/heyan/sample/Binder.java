package cn.heyan.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Binds scanned pages into one PDF without a text layer, as scanners do. */
final class Binder {

    private static final float QUALITY = 0.35f;
    private static final float POINTS_PER_PIXEL = 72f / 200;

    private Binder() {}

    static void bind(List<BufferedImage> pages, Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Calendar scanned = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            scanned.setTimeInMillis(1_732_500_000_000L);
            pdf.getDocumentInformation().setCreationDate(scanned);
            pdf.setDocumentId(1L);
            for (BufferedImage page : pages) {
                PDPage sheet = new PDPage(
                        new PDRectangle(page.getWidth() * POINTS_PER_PIXEL, page.getHeight() * POINTS_PER_PIXEL));
                pdf.addPage(sheet);
                PDImageXObject picture = JPEGFactory.createFromByteArray(pdf, jpeg(page));
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    content.drawImage(
                            picture,
                            0,
                            0,
                            sheet.getMediaBox().getWidth(),
                            sheet.getMediaBox().getHeight());
                }
            }
            pdf.save(file.toFile());
        }
    }

    static byte[] jpeg(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
