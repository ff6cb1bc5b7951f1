package cn.heyan.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Keeps a page's picture as a JPEG in the packet's work folder. */
final class PictureWriter {

    /** Good enough that reading the picture again gives the same text. */
    private static final float QUALITY = 0.92f;

    private PictureWriter() {}

    /** Where the picture of a page is kept. */
    static Path place(Path folder, int fileIndex, int page) {
        return folder.resolve("page-%03d-%04d.jpg".formatted(fileIndex + 1, page));
    }

    /** Writes it whole or not at all. */
    static void write(Grey grey, Path target) throws IOException {
        Path folder = Files.createDirectories(
                Objects.requireNonNull(target.toAbsolutePath().getParent()));
        Path part = folder.resolve(target.getFileName() + ".part");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(part);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(part.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(grey.image(), null, null), param);
        } finally {
            writer.dispose();
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
