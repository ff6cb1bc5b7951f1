package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    @TempDir
    Path folder;

    private final PageLook look = new PageLook(PageSettings.USUAL);

    @AfterEach
    void close() {
        look.close();
    }

    @Test
    void turns_a_photo_the_way_the_camera_was_held() throws Exception {
        Page page = page(Sheets.withOrientation(folder.resolve("held.jpg"), marked(), 6), "image/jpeg", 1, 1);
        assertThat(page.turned()).isEqualTo(90);
        PagePicture picture = page.picture().orElseThrow();
        assertThat(picture.height()).isGreaterThan(picture.width());
        // What was dark at the top left is dark at the top right.
        Grey grey = Grey.of(ImageIO.read(picture.file().toFile()));
        assertThat(grey.at(grey.width - 20, 20)).isLessThan(60);
        assertThat(grey.at(20, 20)).isGreaterThan(200);
    }

    @Test
    void reads_each_page_of_a_tiff() throws Exception {
        Path file = folder.resolve("two.tiff");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(marked(), null, null), null);
            writer.writeToSequence(new IIOImage(Sheets.printed(900, 1200, 10, 20), null, null), null);
            writer.endWriteSequence();
        }
        assertThat(new PageCount(PageSettings.USUAL).count(file, "image/tiff")).isEqualTo(2);
        assertThat(page(file, "image/tiff", 2, 2).picture().orElseThrow().width())
                .isEqualTo(900);
    }

    @Test
    void a_picture_of_a_hundred_megapixels_is_made_smaller() throws Exception {
        BufferedImage huge = new BufferedImage(9_000, 12_000, BufferedImage.TYPE_BYTE_BINARY);
        Page page = page(Sheets.file(folder.resolve("huge.png"), huge), "image/png", 1, 1);
        assertThat(page.picture().orElseThrow().height()).isBetween(3_400, 3_600);
    }

    @Test
    void a_red_seal_is_paler_than_the_text_it_covers() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, new Color(225, 40, 40).getRGB());
        Grey grey = Grey.of(image);
        assertThat(grey.at(0, 0)).isGreaterThan(140);
        assertThat(grey.at(1, 0)).isZero();
    }

    @Test
    void a_transparent_picture_lies_on_white_paper() {
        Grey grey = Grey.of(new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB));
        assertThat(grey.at(1, 1)).isEqualTo(255);
    }

    private Page page(Path file, String mediaType, int pages, int number) throws Exception {
        Packet packet = Sheets.packet(file, mediaType, pages, folder.resolve("work"));
        return look.look(packet, packet.pages().get(number - 1));
    }

    /** Wider than high, dark in its top left corner. */
    private static BufferedImage marked() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 400);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, 100, 100);
        pen.dispose();
        return image;
    }

    @Test
    void keeps_the_picture_in_the_packets_work_folder() throws Exception {
        Page page = page(Sheets.file(folder.resolve("a.png"), marked()), "image/png", 1, 1);
        assertThat(page.picture().orElseThrow().file()).startsWith(folder.resolve("work"));
        assertThat(Files.size(page.picture().orElseThrow().file())).isPositive();
    }
}
