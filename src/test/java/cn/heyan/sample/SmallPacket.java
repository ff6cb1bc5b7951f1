package cn.heyan.sample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A packet of three scanned pages, cover and form, for tests of the journey rather than of reading. */
public final class SmallPacket {

    private SmallPacket() {}

    /** Writes it and says where it is. */
    public static Path write(Path file) throws IOException {
        Application a = new Drafting(7, Defect.CLEAN).draft();
        Scanner scanner = new Scanner(7);
        List<BufferedImage> pages = new ArrayList<>();
        for (Drawn document : List.of(FrontPages.cover(a), FormPages.draw(a))) {
            document.pages().forEach(sheet -> pages.add(scanner.scan(sheet.image(), 0)));
        }
        Binder.bind(pages, file);
        return file;
    }
}
