package cn.heyan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final int LINES = 5;

    private final List<Region> regions = regions();

    @Test
    void a_page_that_reads_well_stands_upright_and_what_was_read_of_it_is_kept() throws Exception {
        try (Models models = new Models()) {
            Recognizer recognizer = new Recognizer(models);
            Standing.Found found = new Standing(recognizer).of(page(), regions);
            assertThat(found.upright().turned()).isZero();
            assertThat(found.read()).hasSize(LINES);
            assertThat(found.read().get(0).text()).contains("合同编号");
        }
    }

    @Test
    void a_page_upside_down_is_turned() throws Exception {
        try (Models models = new Models()) {
            Recognizer recognizer = new Recognizer(models);
            Pixels turned = page().turning(new java.awt.Rectangle(WIDTH, HEIGHT));
            List<Region> there = regions.stream()
                    .map(r -> new Region(WIDTH - r.x(), HEIGHT - r.y(), r.width(), r.height(), 0))
                    .toList();
            Standing.Found found = new Standing(recognizer).of(turned, there);
            assertThat(found.upright().turned()).isEqualTo(180);
            assertThat(found.read().get(0).text()).contains("合同编号");
        }
    }

    private static List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            regions.add(new Region(250, 88 + 80 * i, 440, 52, 0));
        }
        return regions;
    }

    private static Pixels page() throws Exception {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        Path font = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
        pen.setFont(Font.createFont(Font.TRUETYPE_FONT, font.toFile()).deriveFont(36f));
        for (int i = 0; i < LINES; i++) {
            pen.drawString("合同编号与签订日期", 40, 100 + 80 * i);
        }
        pen.dispose();
        return Pixels.of(image);
    }
}
