package cn.heyan.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** The pictures that were looked at last, so that twenty values of one page decode it once. */
final class PictureShelf {

    private static final int ROOM = 4;

    private final Map<Path, BufferedImage> shelf = new LinkedHashMap<>(ROOM, 0.75f, true);

    /** The picture in this file. */
    synchronized BufferedImage get(Path file) throws IOException {
        BufferedImage there = shelf.get(file);
        if (there != null) {
            return there;
        }
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture == null) {
            throw new IOException("no picture: " + file);
        }
        shelf.put(file, picture);
        if (shelf.size() > ROOM) {
            shelf.remove(shelf.keySet().iterator().next());
        }
        return picture;
    }
}
