package cn.heyan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.heyan.packet.Sheet;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatteningTest {

    private static final int SIDE = 1000;
    private static final Projection STRAIGHT_ABOVE = Projection.NONE;

    @Test
    void leaves_a_page_that_lies_flat_as_it_is() {
        assertThat(Flattening.of(blank(), linesSeenBy(STRAIGHT_ABOVE), SIDE)).isEmpty();
    }

    @Test
    void leaves_a_page_that_a_scanner_put_slightly_askew_as_it_is() {
        assertThat(Flattening.of(blank(), linesSeenBy(turned(4)), SIDE)).isEmpty();
    }

    @Test
    void turns_a_sheet_that_lies_far_askew() {
        Flat flat = Flattening.of(blank(), linesSeenBy(turned(28)), SIDE).orElseThrow();

        assertThat(slopeOn(flat, turned(28), 200)).isCloseTo(0, within(0.01));
        assertThat(slopeOn(flat, turned(28), 800)).isCloseTo(0, within(0.01));
    }

    @Test
    void makes_the_lines_of_a_sheet_that_slants_away_parallel() {
        Projection camera = new Projection(new double[] {1, 0, 0, 0.1, 1, 0, 0.0002, 0.0001, 0.9});

        Flat flat = Flattening.of(blank(), linesSeenBy(camera), SIDE).orElseThrow();

        assertThat(slopeOn(flat, camera, 200)).isCloseTo(0, within(0.01));
        assertThat(slopeOn(flat, camera, 800)).isCloseTo(0, within(0.01));
    }

    @Test
    void has_nothing_to_go_by_where_there_is_hardly_any_text() {
        assertThat(Flattening.of(blank(), linesSeenBy(turned(28)).subList(0, 7), SIDE))
                .isEmpty();
        assertThat(Flattening.of(blank(), linesSeenBy(turned(28)).subList(0, 8), SIDE))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0,0,false", "90,1.5,false", "180,-0.7,true", "0,0,true"})
    void keeps_the_way_back_from_the_upright_page_to_the_received_picture(int quarters, double skew, boolean part) {
        Projection camera = new Projection(new double[] {1.1, 0.1, 5, 0.1, 0.9, 7, 0.0002, 0.0001, 1});
        Flat flat = new Flat(
                blank(), camera, Optional.of(new Rectangle(0, 400, SIDE, 600)).filter(any -> part));
        Upright upright = Upright.of(SIDE, SIDE, quarters, skew);
        Sheet sheet = flat.lying(1200, 900, upright);

        for (Point2D received : List.of(new Point2D.Double(150, 120), new Point2D.Double(620, 610))) {
            Point2D there = flat.place(received.getX(), received.getY());
            Point2D at = upright.place(there.getX(), there.getY());
            double[] back = sheet.place(at.getX() / upright.width(), at.getY() / upright.height());

            assertThat(back[0]).isCloseTo(received.getX() / 1200, within(1e-9));
            assertThat(back[1]).isCloseTo(received.getY() / 900, within(1e-9));
        }
    }

    @Test
    void undoes_what_it_does() {
        Projection camera = new Projection(new double[] {1, 0.1, 5, 0.1, 1, 7, 0.0002, 0.0001, 1});

        Point2D back = camera.then(camera.inverse()).place(123, 456);

        assertThat(back.getX()).isCloseTo(123, within(1e-6));
        assertThat(back.getY()).isCloseTo(456, within(1e-6));
    }

    private static Projection turned(double degrees) {
        return Projection.moved(-SIDE / 2.0, -SIDE / 2.0)
                .then(Projection.turned(degrees))
                .then(Projection.moved(SIDE / 2.0, SIDE / 2.0));
    }

    private static Pixels blank() {
        byte[] white = new byte[SIDE * SIDE];
        java.util.Arrays.fill(white, (byte) 240);
        return Pixels.grey(SIDE, SIDE, white);
    }

    /** Level lines of text from one side of a sheet to the other, as they appear through the camera. */
    private static List<Region> linesSeenBy(Projection camera) {
        List<Region> lines = new ArrayList<>();
        for (int y = 100; y <= 900; y += 50) {
            Point2D left = camera.place(200, y);
            Point2D right = camera.place(y % 100 == 0 ? 800 : 550, y);
            double angle = Math.toDegrees(Math.atan2(right.getY() - left.getY(), right.getX() - left.getX()));
            lines.add(new Region(
                    (left.getX() + right.getX()) / 2,
                    (left.getY() + right.getY()) / 2,
                    left.distance(right),
                    20,
                    angle));
        }
        return lines;
    }

    private static double slopeOn(Flat flat, Projection camera, double y) {
        Point2D a = camera.place(200, y);
        Point2D b = camera.place(800, y);
        Point2D left = flat.fromReceived().place(a.getX(), a.getY());
        Point2D right = flat.fromReceived().place(b.getX(), b.getY());
        return (right.getY() - left.getY()) / (right.getX() - left.getX());
    }
}
