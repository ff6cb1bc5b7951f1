package cn.heyan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.PagePrint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static final int WIDTH = 827;
    private static final int HEIGHT = 1169;

    /** A page with lines of words of its own. */
    private static BufferedImage page(long seed) {
        BufferedImage page = white();
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        Random random = new Random(seed);
        for (int y = 80; y < HEIGHT - 80; y += 30) {
            int end = 100 + random.nextInt(WIDTH - 200);
            for (int x = 80; x < end; x += 18) {
                pen.fillRect(x, y, 4 + random.nextInt(12), 14);
            }
        }
        pen.dispose();
        return page;
    }

    private static BufferedImage white() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return page;
    }

    /** The same sheet on another scanner: elsewhere on the glass, a little larger, paler, with noise. */
    private static BufferedImage scanned(BufferedImage page, long seed) {
        Random random = new Random(seed);
        BufferedImage scan = white();
        Graphics2D pen = scan.createGraphics();
        AffineTransform place = AffineTransform.getTranslateInstance(random.nextInt(20) - 10, random.nextInt(20) - 10);
        place.scale(1 + random.nextInt(20) / 1000.0, 1 + random.nextInt(20) / 1000.0);
        pen.drawImage(page, place, null);
        pen.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int tone =
                        240 - (255 - scan.getRaster().getSample(x, y, 0)) * 3 / 4 + (int) (random.nextGaussian() * 8);
                scan.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, tone)));
            }
        }
        return scan;
    }

    private static PagePrint print(BufferedImage page) {
        return Printing.of(page).orElseThrow();
    }

    @Test
    void two_scans_of_one_sheet_look_alike_and_two_sheets_do_not() {
        PagePrint sheet = print(scanned(page(1), 11));
        assertThat(sheet.distance(print(scanned(page(1), 12)))).isLessThan(26);
        for (long other = 2; other < 12; other++) {
            assertThat(sheet.distance(print(scanned(page(other), other)))).isGreaterThan(60);
        }
    }

    @Test
    void an_empty_sheet_and_one_with_specks_have_no_print() {
        assertThat(Printing.of(scanned(white(), 1))).isEmpty();
        BufferedImage specks = white();
        for (int i = 0; i < 40; i++) {
            specks.getRaster().setSample(i * 20, i * 25, 0, 0);
        }
        assertThat(Printing.of(specks)).isEqualTo(Optional.empty());
    }
}
