package cn.heyan.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The upright, straightened picture of a page (页面图像), a file in the packet's work folder.
 *
 * <p>A page that says everything itself is drawn only when somebody wants to see it: a report its crops, the second reader a doubtful
 * value. Whoever sends pages to another process asks for {@link #file()} first.
 */
public final class PagePicture {

    private final Path file;
    private final int width;
    private final int height;
    private final int dpi;
    private final Drawing drawing;

    /** A picture that is there: PNG or JPEG, readable by ImageIO; width and height in pixels, or an estimate of pixels per inch from A4. */
    public PagePicture(Path file, int width, int height, int dpi) {
        this(file, width, height, dpi, target -> {
            throw new IOException("the picture of a page is gone: " + target);
        });
    }

    /** A picture that will be drawn to this file, about this large, when it is first asked for. */
    public PagePicture(Path file, int width, int height, int dpi, Drawing drawing) {
        this.file = file;
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.drawing = drawing;
    }

    /** Draws a page. */
    @FunctionalInterface
    public interface Drawing {

        /** Writes the picture to this file, whole or not at all. */
        void to(Path file) throws IOException;
    }

    /** Where the picture lies, drawn by now; may be asked by several threads. */
    public synchronized Path file() throws IOException {
        if (!Files.exists(file)) {
            drawing.to(file);
        }
        return file;
    }

    /** Whether the picture has been drawn. */
    public boolean isDrawn() {
        return Files.exists(file);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Pixels per inch as far as known, else an estimate from A4. */
    public int dpi() {
        return dpi;
    }
}
