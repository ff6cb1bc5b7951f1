package cn.heyan.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws a received picture upright and keeps it in place of the received one. */
final class UprightPicture {

    /** A JPEG writes ten times as fast as a PNG, and at this quality a second reader reads the same. */
    private static final float QUALITY = 0.9f;

    private UprightPicture() {}

    /** Writes the upright picture beside the received one, deletes that, and says where the new one is. */
    static Path write(BufferedImage drawn, Path file) throws IOException {
        Path to =
                file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") + "-upright.jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), how);
        } finally {
            writer.dispose();
        }
        Files.deleteIfExists(file);
        return to;
    }

    /** The received picture, upright. */
    static BufferedImage draw(BufferedImage received, Upright upright) {
        boolean grey = received.getColorModel().getNumColorComponents() == 1;
        BufferedImage drawn = new BufferedImage(
                upright.width(), upright.height(), grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(received, upright.fromReceived(), null);
        pen.dispose();
        return drawn;
    }
}
