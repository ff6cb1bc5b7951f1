package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Colours;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Stamp.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StampSearchTest {
    private static final int DPI = 200;
    private static final Color RED = new Color(214, 86, 92);

    /** An A4 page of black lines, and what is drawn over them. */
    private static Grey page(Consumer<Graphics2D> more) {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1654, 2339);
        pen.setColor(Color.BLACK);
        for (int y = 200; y < 2200; y += 60) {
            pen.fillRect(150, y, 1300, 12);
        }
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(8));
        more.accept(pen);
        pen.dispose();
        return Grey.of(image);
    }

    private static void seal(Graphics2D pen, int x, int y) {
        pen.drawOval(x, y, 320, 320);
        pen.fillRect(x + 130, y + 130, 60, 60);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 34));
        pen.drawString("4304000012345", x + 40, y + 250);
    }

    @Test
    void finds_a_round_seal_over_print_where_it_stands() {
        Colours colours = StampSearch.of(page(pen -> seal(pen, 1000, 1800)), DPI);
        assertThat(colours.seen()).isTrue();
        assertThat(colours.stamps()).singleElement().satisfies(stamp -> {
            assertThat(stamp.shape()).isEqualTo(Shape.ROUND);
            assertThat(stamp.box().x()).isBetween(0.59, 0.61);
            assertThat(stamp.box().bottom()).isBetween(0.90, 0.92);
        });
    }

    @Test
    void tells_oval_and_square_seals_and_parts_cut_by_the_edge() {
        assertThat(StampSearch.of(page(pen -> pen.drawOval(600, 900, 310, 230)), DPI)
                        .stamps())
                .extracting(Stamp::shape)
                .containsExactly(Shape.ROUND);
        assertThat(StampSearch.of(page(pen -> pen.drawRect(600, 900, 170, 170)), DPI)
                        .stamps())
                .extracting(Stamp::shape)
                .containsExactly(Shape.SQUARE);
        assertThat(StampSearch.of(page(pen -> pen.drawOval(1560, 900, 320, 320)), DPI)
                        .stamps())
                .extracting(Stamp::shape)
                .containsExactly(Shape.CUT);
    }

    @Test
    void two_seals_are_two() {
        assertThat(StampSearch.of(
                                page(pen -> {
                                    seal(pen, 200, 300);
                                    seal(pen, 1000, 300);
                                }),
                                DPI)
                        .stamps())
                .hasSize(2);
    }

    @Test
    void red_headings_lines_and_small_marks_are_no_seals() {
        assertThat(StampSearch.of(
                                page(pen -> {
                                    pen.fillRect(150, 150, 1300, 10);
                                    pen.setFont(new Font(Font.SERIF, Font.BOLD, 60));
                                    pen.drawString("RED HEADING OF AN OFFICE 2024", 300, 130);
                                    pen.drawOval(700, 1500, 80, 80);
                                }),
                                DPI)
                        .stamps())
                .noneMatch(Stamp::isWhole);
    }

    @Test
    void a_seal_over_the_lines_of_a_red_table_is_seen_and_a_red_table_alone_is_none() {
        Consumer<Graphics2D> table = pen -> {
            pen.drawRect(150, 300, 1300, 900);
            pen.drawLine(150, 600, 1450, 600);
            pen.drawLine(800, 300, 800, 1200);
        };
        assertThat(StampSearch.of(page(table), DPI).stamps()).noneMatch(Stamp::isWhole);
        assertThat(StampSearch.of(page(table.andThen(pen -> seal(pen, 900, 450))), DPI)
                        .stamps())
                .extracting(Stamp::shape)
                .contains(Shape.ROUND);
    }

    @Test
    void a_seal_of_13_mm_is_too_small_and_one_of_15_mm_is_not() {
        assertThat(StampSearch.of(page(pen -> pen.drawOval(700, 1500, 94, 94)), DPI)
                        .stamps())
                .isEmpty();
        assertThat(StampSearch.of(page(pen -> pen.drawOval(700, 1500, 112, 112)), DPI)
                        .stamps())
                .hasSize(1);
    }

    @Test
    void a_picture_without_colours_shows_nothing_either_way() {
        BufferedImage grey = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(StampSearch.of(Grey.of(grey), DPI)).isEqualTo(Colours.NONE);
        BufferedImage neutral = new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB);
        assertThat(StampSearch.of(Grey.of(neutral), DPI).seen()).isFalse();
    }

    @Test
    void a_turned_and_reduced_picture_has_its_seals_turned() {
        Grey page = page(pen -> seal(pen, 1000, 1800)).shrunk(1240, 1754).turned(90);
        assertThat(StampSearch.of(page, 150).stamps())
                .singleElement()
                .satisfies(stamp -> assertThat(stamp.box().x()).isBetween(0.08, 0.11));
    }
}
