package cn.heyan.command.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What an office copier does to a page: grey, up to two degrees askew, paler ink, noise, JPEG of quality 50 to 80. */
final class Copier {

    private static final double MOST_ASKEW = 2;
    private static final double LEAST_NOISE = 4;
    private static final double MORE_NOISE = 8;
    private static final float LEAST_QUALITY = 0.5f;
    private static final float MORE_QUALITY = 0.3f;
    private static final String JFIF = "javax_imageio_jpeg_image_1.0";

    private final Random random;

    /** The same seed spoils the same pages in the same way. */
    Copier(long seed) {
        random = new Random(seed);
    }

    /** The page as a scanned JPEG that states its resolution. */
    byte[] copy(BufferedImage clean, int dpi) throws IOException {
        BufferedImage page = askew(clean, (random.nextDouble() * 2 - 1) * MOST_ASKEW);
        spoil(page, LEAST_NOISE + random.nextDouble() * MORE_NOISE);
        return jpeg(page, LEAST_QUALITY + random.nextFloat() * MORE_QUALITY, dpi);
    }

    /** Turned on a glass that is large enough: nothing is cut off. */
    private static BufferedImage askew(BufferedImage clean, double degrees) {
        double turn = Math.toRadians(degrees);
        double sine = Math.abs(Math.sin(turn));
        int width = (int) Math.ceil(clean.getWidth() + sine * clean.getHeight());
        int height = (int) Math.ceil(clean.getHeight() + sine * clean.getWidth());
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(turn);
        pen.translate(-clean.getWidth() / 2.0, -clean.getHeight() / 2.0);
        pen.drawImage(clean, 0, 0, null);
        pen.dispose();
        return grey;
    }

    private void spoil(BufferedImage page, double noise) {
        double ink = 15 + random.nextDouble() * 45;
        double paper = 230 + random.nextDouble() * 20;
        int width = page.getWidth();
        byte[] line = new byte[width];
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRaster().getDataElements(0, y, width, 1, line);
            for (int x = 0; x < width; x++) {
                double grey = ink + (line[x] & 255) * (paper - ink) / 255 + random.nextGaussian() * noise;
                line[x] = (byte) Math.max(0, Math.min(255, (int) grey));
            }
            page.getRaster().setDataElements(0, y, width, 1, line);
        }
    }

    private static byte[] jpeg(BufferedImage page, float quality, int dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            IIOMetadata said = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), how);
            IIOMetadataNode root = (IIOMetadataNode) said.getAsTree(JFIF);
            IIOMetadataNode head =
                    (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
            head.setAttribute("resUnits", "1");
            head.setAttribute("Xdensity", Integer.toString(dpi));
            head.setAttribute("Ydensity", Integer.toString(dpi));
            said.setFromTree(JFIF, root);
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, said), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
