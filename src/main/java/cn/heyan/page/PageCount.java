package cn.heyan.page;

import cn.heyan.packet.PageCounter;
import cn.heyan.packet.Refused;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of a file (页数) within a bounded time. */
public final class PageCount implements PageCounter {

    private final PageSettings settings;

    /** Counts under these settings. */
    public PageCount(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public int count(Path file, String mediaType) throws Refused {
        String name = String.valueOf(file.getFileName());
        int pages = new Watch(settings.timeLimit()).over(() -> pages(file, mediaType), (trouble, cause) -> {
            Trouble known = PdfShelf.isLocked(cause) ? Trouble.ENCRYPTED : trouble;
            return cause == null ? known.with(name) : known.with(name, cause);
        });
        if (pages < 1) {
            throw Trouble.DAMAGED.with(name);
        }
        return pages;
    }

    private static int pages(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> pdfPages(file);
            case "image/tiff" -> pictures(file, true);
            case "image/jpeg", "image/png", "image/bmp" -> pictures(file, false);
            case "application/ofd" -> new OfdFile(file).pages();
            default -> 1;
        };
    }

    private static int pdfPages(Path file) throws IOException {
        try (PDDocument document = PdfShelf.open(file)) {
            return document.getNumberOfPages();
        }
    }

    private static int pictures(Path file, boolean many) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = PictureFile.reader(in);
            try {
                reader.setInput(in, false, true);
                int pages = many ? reader.getNumImages(true) : 1;
                return reader.getWidth(0) > 0 ? pages : 0;
            } finally {
                reader.dispose();
            }
        }
    }
}
