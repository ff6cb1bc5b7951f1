package cn.heyan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedPartTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1400;

    private final List<Region> regions = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    @Test
    void finds_the_lower_half_that_reads_badly() {
        block(100, 0.97, 12);
        block(800, 0.68, 12);

        assertThat(TurnedPart.find(regions, lines, WIDTH, HEIGHT)).hasValueSatisfying(part -> {
            assertThat(part.y).isBetween(600, 800);
            assertThat(part.y + part.height).isEqualTo(HEIGHT);
            assertThat(part.width).isEqualTo(WIDTH);
        });
    }

    @Test
    void finds_nothing_on_a_page_that_reads_well_or_badly_everywhere() {
        block(100, 0.97, 12);
        block(800, 0.93, 12);
        assertThat(TurnedPart.find(regions, lines, WIDTH, HEIGHT)).isEmpty();

        regions.clear();
        lines.clear();
        block(100, 0.7, 12);
        block(800, 0.65, 12);
        assertThat(TurnedPart.find(regions, lines, WIDTH, HEIGHT)).isEmpty();
    }

    @Test
    void takes_a_few_bad_lines_for_no_paper_of_their_own() {
        block(100, 0.97, 12);
        block(1000, 0.6, 7);
        assertThat(TurnedPart.find(regions, lines, WIDTH, HEIGHT)).isEmpty();
        block(1300, 0.6, 1);
        assertThat(TurnedPart.find(regions, lines, WIDTH, HEIGHT)).isPresent();
    }

    @Test
    void turns_the_picture_of_the_part_in_its_place() {
        byte[] grey = {1, 2, 3, 4, 5, 6};

        Pixels turned = Pixels.grey(2, 3, grey).turning(new Rectangle(0, 1, 2, 2));

        assertThat(turned.planes()[0]).containsExactly(1, 2, 6, 5, 4, 3);
    }

    private void block(int top, double confidence, int count) {
        for (int i = 0; i < count; i++) {
            regions.add(new Region(500, top + 40 * i, 600, 20, 0));
            lines.add(new Line("字", List.of(1.0), confidence));
        }
    }
}
