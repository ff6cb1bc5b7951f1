package cn.heyan.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** What an office scanner does to a page: grey, a little askew, uneven light, noise. */
final class Scanner {

    private static final double MOST_ASKEW = 1.2;
    private static final double NOISE = 4.5;

    private final Random random;

    Scanner(long seed) {
        random = new Random(seed);
    }

    /** The page as scanned, turned clockwise by this many quarters. */
    BufferedImage scan(BufferedImage clean, int quarters) {
        BufferedImage grey = askew(clean, (random.nextDouble() * 2 - 1) * MOST_ASKEW);
        light(grey);
        return turned(grey, quarters);
    }

    /** The same, as if the glass had been lifted: nothing on it can be read. */
    BufferedImage blurred(BufferedImage clean) {
        BufferedImage page = scan(clean, 0);
        int size = 17;
        float[] weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        ConvolveOp blur = new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null);
        return blur.filter(blur.filter(page, null), null);
    }

    private static BufferedImage askew(BufferedImage clean, double degrees) {
        BufferedImage grey = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), clean.getWidth() / 2.0, clean.getHeight() / 2.0);
        pen.drawImage(clean, turn, null);
        pen.dispose();
        return grey;
    }

    private void light(BufferedImage page) {
        int width = page.getWidth();
        byte[] line = new byte[width];
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRaster().getDataElements(0, y, width, 1, line);
            for (int x = 0; x < width; x++) {
                double shade = 1 - 0.05 * x / width - 0.03 * y / page.getHeight();
                double grey = (line[x] & 255) * 0.92 * shade + 12 + random.nextGaussian() * NOISE;
                line[x] = (byte) Math.max(0, Math.min(255, (int) grey));
            }
            page.getRaster().setDataElements(0, y, width, 1, line);
        }
    }

    private static BufferedImage turned(BufferedImage page, int quarters) {
        if (quarters == 0) {
            return page;
        }
        boolean sideways = quarters % 2 == 1;
        int width = sideways ? page.getHeight() : page.getWidth();
        int height = sideways ? page.getWidth() : page.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(quarters * Math.PI / 2);
        pen.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return turned;
    }
}
