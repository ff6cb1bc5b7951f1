package cn.heyan.extract.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.heyan.packet.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledCellsTest {

    /** Two columns; the left cell of the first two rows is one. */
    private static BufferedImage table(double degrees) {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1654, 2339);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.rotate(Math.toRadians(degrees), 827, 1170);
        pen.drawRect(200, 300, 1200, 240);
        pen.drawLine(600, 300, 600, 540);
        pen.drawLine(600, 380, 1400, 380);
        pen.drawLine(200, 460, 1400, 460);
        return page;
    }

    private static List<Box> cells(double degrees) {
        return RuledCells.of(Ink.of(table(degrees)));
    }

    @Test
    void merged_cells_are_one() {
        assertThat(cells(0)).hasSize(5);
        assertThat(cells(0).get(0).height()).isCloseTo(160 / 2339.0, within(0.003));
    }

    @Test
    void a_page_a_little_askew_has_the_same_cells() {
        assertThat(cells(0.6)).hasSize(5);
        assertThat(cells(-0.6)).hasSize(5);
    }

    @Test
    void a_page_without_rules_has_none() {
        assertThat(RuledCells.of(Ink.of(new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY))))
                .isEmpty();
    }
}
