package cn.heyan.report;

import cn.heyan.packet.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A piece of a page picture on its way into a report.
 *
 * @param image in colour
 */
record Picture(BufferedImage image) {

    private static final Color ACCENT = new Color(0x1F5FBF);

    /** Paper texture is noise: at 0.6 print stays crisp and a crop has some 15 kB. */
    private static final float QUALITY = 0.6f;

    /** The part of the page, not wider than that many pixels. */
    static Picture part(BufferedImage page, Box part, int widest) {
        int x = (int) Math.floor(part.x() * page.getWidth());
        int y = (int) Math.floor(part.y() * page.getHeight());
        int width = Math.max(1, Math.min(page.getWidth() - x, (int) Math.ceil(part.width() * page.getWidth())));
        int height = Math.max(1, Math.min(page.getHeight() - y, (int) Math.ceil(part.height() * page.getHeight())));
        return scaled(page.getSubimage(x, y, width, height), widest);
    }

    /** The whole, not wider than that many pixels. */
    static Picture scaled(BufferedImage image, int widest) {
        BufferedImage from = image;
        // halving, where each pixel is the mean of four, keeps thin strokes that one large step would drop
        while (from.getWidth() > 2 * widest) {
            from = draw(from, from.getWidth() / 2, Math.max(1, from.getHeight() / 2));
        }
        double scale = Math.min(1, widest / (double) from.getWidth());
        return new Picture(draw(from, Math.max(1, (int) Math.round(from.getWidth() * scale)), Math.max(1, (int)
                Math.round(from.getHeight() * scale))));
    }

    /** The same with a box drawn around the place, in fractions of this picture. */
    Picture outline(Box box) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ACCENT);
        pen.setStroke(new BasicStroke(2.5f));
        pen.draw(new Rectangle2D.Double(
                Math.max(1.5, box.x() * image.getWidth()),
                Math.max(1.5, box.y() * image.getHeight()),
                Math.min(image.getWidth() - 4.0, box.width() * image.getWidth()),
                Math.min(image.getHeight() - 4.0, box.height() * image.getHeight())));
        pen.dispose();
        return this;
    }

    /** As a {@code data:} address that needs no file beside the report. */
    String uri() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static BufferedImage draw(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }
}
