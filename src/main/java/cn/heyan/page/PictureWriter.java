package cn.heyan.page;

import cn.heyan.packet.PagePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static PagePicture write(Grey grey, int dpi, Path folder, int fileIndex, int page) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve("page-%03d-%04d.jpg".formatted(fileIndex + 1, page));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(target);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(target.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(grey.image(), null, null), param);
        } finally {
            writer.dispose();
        }
        return new PagePicture(target, grey.width, grey.height, dpi);
    }
}
