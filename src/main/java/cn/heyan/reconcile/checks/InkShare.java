package cn.heyan.reconcile.checks;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How much of a part of a page is ink (墨迹), ruled lines left out: whether anything is written there. */
final class InkShare {

    /** Darker than this is ink: handwriting in blue or black, not the shade of paper or a faded seal. */
    private static final int DARK = 150;

    /** A row with more dark than this is a ruled line. */
    private static final double RULED = 0.55;

    private InkShare() {}

    /** The part of the box that is ink, 0 to 1; nothing if the page has no picture that can be read. */
    static OptionalDouble of(Page page, Box box) {
        if (page.picture().isEmpty() || !page.picture().get().isDrawn()) {
            return OptionalDouble.empty();
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(page.picture().get().file().toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return OptionalDouble.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return OptionalDouble.of(share(reader, box));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return OptionalDouble.empty();
        }
    }

    private static double share(ImageReader reader, Box box) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        Rectangle part = new Rectangle(
                        (int) (box.x() * width), (int) (box.y() * height), (int) Math.max(1, box.width() * width), (int)
                                Math.max(1, box.height() * height))
                .intersection(new Rectangle(width, height));
        if (part.isEmpty()) {
            return 0;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(part);
        BufferedImage image = reader.read(0, param);
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            int dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int grey = ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
                dark += grey < DARK ? 1 : 0;
            }
            ink += dark > RULED * image.getWidth() ? 0 : dark;
        }
        return ink / (double) (image.getWidth() * image.getHeight());
    }
}
