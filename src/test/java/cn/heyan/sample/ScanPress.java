package cn.heyan.sample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lays clean pages of 200 dpi on the scanner's glass, one after the other, and binds what comes out into one PDF. */
public final class ScanPress {

    private final Scanner scanner;
    private final List<BufferedImage> pages = new ArrayList<>();

    /** The seed decides how askew and noisy the pages lie. */
    public ScanPress(long seed) {
        scanner = new Scanner(seed);
    }

    /** The next page; a blurred one cannot be read. */
    public void lay(BufferedImage clean, boolean blurred) {
        pages.add(blurred ? scanner.blurred(clean) : scanner.scan(clean, 0));
    }

    /** Binds all pages. */
    public void bind(Path file) throws IOException {
        Binder.bind(pages, file);
    }
}
