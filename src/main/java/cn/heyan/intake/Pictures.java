package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks at the headers of a picture file without decoding it: how large, and how many pages. */
final class Pictures {

    private Pictures() {}

    /** How many pictures the file holds; refused if one is too large or there is none. */
    static int count(Path file, Allowance allowance) throws IOException, Refused {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return count(reader, allowance);
            } finally {
                reader.dispose();
            }
        }
    }

    /** One by one: asking a looping TIFF for its number of pages would never end. */
    private static int count(ImageReader reader, Allowance allowance) throws IOException, Refused {
        if (!reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif")) {
            // only TIFF holds several; one of the two BMP readers on the class path breaks down when asked for a second
            allowance.pixels(reader.getWidth(0), reader.getHeight(0));
            return 1;
        }
        int pages = 0;
        for (; pages <= allowance.limits().pages(); pages++) {
            try {
                allowance.pixels(reader.getWidth(pages), reader.getHeight(pages));
            } catch (IndexOutOfBoundsException e) {
                break;
            }
        }
        if (pages == 0) {
            throw new IOException("no picture inside");
        }
        return pages;
    }
}
