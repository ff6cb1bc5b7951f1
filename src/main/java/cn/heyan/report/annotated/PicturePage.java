package cn.heyan.report.annotated;

import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import cn.heyan.page.Exif;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes a PDF page of a page that is none: a photograph, a scan, an OFD page. A JPEG goes in as it is. */
record PicturePage(PDDocument copy) {

    /** The longer side of A4, in points. */
    private static final float LONG = 842;

    private static final float SHORT = 595;

    private static final float QUALITY = 0.85f;

    PDPage of(SourceFile file, PageRef ref, Optional<Page> read) throws IOException {
        Optional<PDImageXObject> picture = picture(file, ref, read);
        if (picture.isEmpty()) {
            PDPage empty = new PDPage(new PDRectangle(SHORT, LONG));
            copy.addPage(empty);
            return empty;
        }
        PDImageXObject image = picture.get();
        float scale = LONG / Math.max(image.getWidth(), image.getHeight());
        PDPage page = new PDPage(new PDRectangle(image.getWidth() * scale, image.getHeight() * scale));
        copy.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(image, 0, 0, image.getWidth() * scale, image.getHeight() * scale);
        }
        page.setRotation(turn(file));
        return page;
    }

    private Optional<PDImageXObject> picture(SourceFile file, PageRef ref, Optional<Page> read) throws IOException {
        if (file.mediaType().equals("image/jpeg")) {
            try (InputStream in = Files.newInputStream(file.path())) {
                return Optional.of(JPEGFactory.createFromStream(copy, in));
            } catch (IOException | RuntimeException odd) {
                return kept(read);
            }
        }
        if (file.mediaType().startsWith("image/")) {
            Optional<BufferedImage> image = decoded(file, ref.number() - 1);
            if (image.isPresent()) {
                return Optional.of(embedded(image.get()));
            }
        }
        return kept(read);
    }

    private PDImageXObject embedded(BufferedImage image) throws IOException {
        boolean bilevel = image.getColorModel().getPixelSize() == 1;
        if (bilevel) {
            return LosslessFactory.createFromImage(copy, image);
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return JPEGFactory.createFromImage(copy, opaque, QUALITY);
    }

    private static Optional<BufferedImage> decoded(SourceFile file, int index) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return Optional.of(reader.read(index));
        } catch (IOException | RuntimeException odd) {
            return Optional.empty();
        }
    }

    /** The picture that was made for reading. */
    private Optional<PDImageXObject> kept(Optional<Page> read) throws IOException {
        Optional<PagePicture> picture = read.flatMap(Page::picture);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        BufferedImage image = ImageIO.read(picture.get().file().toFile());
        return image == null ? Optional.empty() : Optional.of(embedded(image));
    }

    /** As the camera noted that it was held, in degrees clockwise. */
    private static int turn(SourceFile file) throws IOException {
        if (!file.mediaType().equals("image/jpeg")) {
            return 0;
        }
        return switch (Exif.orientation(file.path())) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }
}
