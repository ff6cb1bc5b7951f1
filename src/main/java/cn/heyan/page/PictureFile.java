package cn.heyan.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads picture files of any size into a page's picture: upright, grey, no larger than useful. */
final class PictureFile {

    /** A page needs no more than this many pixels per inch. */
    private static final int MOST_DPI = 300;

    /** The longer side of A4 in inches. */
    private static final double A4 = 11.69;

    /** Decoded in one piece up to this many pixels, above coarsely. */
    private static final long WHOLE = 40_000_000L;

    private final PageSettings settings;
    private final Room room;

    PictureFile(PageSettings settings, Room room) {
        this.settings = settings;
        this.room = room;
    }

    /** An upright picture, its resolution, and by how many degrees clockwise it was turned. */
    record Shot(Grey grey, int dpi, int turned) {}

    Shot read(Path file, int index) throws IOException, InterruptedException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, false, false);
                return read(reader, index, file);
            } finally {
                reader.dispose();
            }
        }
    }

    static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
        if (readers == null || !readers.hasNext()) {
            throw new IIOException("no picture");
        }
        return readers.next();
    }

    private Shot read(ImageReader reader, int index, Path file) throws IOException, InterruptedException {
        PictureTags tags = PictureTags.of(reader, index, file);
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        long pixels = (long) width * height;
        int coarse = 1;
        while (pixels / coarse / coarse > WHOLE) {
            coarse++;
        }
        Grey grey;
        try (Room.Taken taken = room.take(pixels / coarse / coarse * 5)) {
            grey = decode(reader, index, coarse);
        }
        double dpi = tags.dpi(width, height).orElse(Math.max(width, height) / A4);
        double scale = Math.min(1, MOST_DPI / dpi);
        scale = Math.min(scale, Math.sqrt(settings.maxPixels() / (double) pixels));
        Grey small = grey.shrunk((int) Math.max(1, width * scale), (int) Math.max(1, height * scale));
        Grey upright = tags.upright(small);
        return new Shot(upright, (int) Math.max(1, Math.round(dpi * small.width / width)), tags.turned());
    }

    private static Grey decode(ImageReader reader, int index, int coarse) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(coarse, coarse, 0, 0);
        try {
            BufferedImage image = reader.read(index, param);
            return Grey.of(image);
        } catch (IIOException unsupported) {
            if (!reader.canReadRaster()) {
                throw unsupported;
            }
            return Cmyk.grey(reader.readRaster(index, param));
        }
    }
}
