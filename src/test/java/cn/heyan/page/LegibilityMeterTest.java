package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Legibility;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityMeterTest {

    /** About 10.5 points at 200 dpi. */
    private final Grey sharp = Grey.of(Sheets.printed(1654, 2339, 50, 29));

    @Test
    void a_clean_page_can_be_read() {
        Legibility legibility = LegibilityMeter.of(blurred(sharp, 0.8), 200);
        assertThat(legibility.legible()).isTrue();
        assertThat(legibility.sharpness()).isGreaterThan(0.9);
        assertThat(legibility.contrast()).isGreaterThan(0.9);
        assertThat(legibility.inked()).isBetween(0.01, 0.2);
    }

    @Test
    void a_page_blurred_by_two_pixels_can_still_be_read() {
        assertThat(LegibilityMeter.of(blurred(sharp, 2), 200).legible()).isTrue();
    }

    @Test
    void a_page_blurred_by_four_pixels_cannot_be_read() {
        Legibility legibility = LegibilityMeter.of(blurred(sharp, 4), 200);
        assertThat(legibility.legible()).isFalse();
        assertThat(legibility.sharpness()).isLessThan(Legibility.SHARP_ENOUGH - 0.03);
    }

    @Test
    void a_blank_page_is_not_called_illegible() {
        Legibility legibility = LegibilityMeter.of(Grey.of(Sheets.printed(1654, 2339, 0, 29)), 200);
        assertThat(legibility.legible()).isTrue();
        assertThat(legibility.inked()).isLessThan(0.0005);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 64, 110})
    void a_page_that_is_black_all_over_is_neither_blank_nor_legible(int tone) {
        Legibility legibility = LegibilityMeter.of(allOf(tone), 200);
        assertThat(legibility.legible()).isFalse();
        assertThat(legibility.inked()).isGreaterThan(0.9);
    }

    @Test
    void grey_paper_without_ink_is_blank() {
        Legibility legibility = LegibilityMeter.of(allOf(150), 200);
        assertThat(legibility.legible()).isTrue();
        assertThat(legibility.inked()).isLessThan(0.0005);
    }

    @Test
    void hardly_visible_ink_cannot_be_read() {
        Grey pale = new Grey(sharp.width, sharp.height, sharp.pixels.clone());
        for (int i = 0; i < pale.pixels.length; i++) {
            pale.pixels[i] = (byte) (235 + (pale.pixels[i] & 0xFF) / 13);
        }
        assertThat(LegibilityMeter.of(pale, 200).contrast()).isLessThan(Legibility.INKY_ENOUGH);
    }

    private Grey allOf(int tone) {
        byte[] pixels = new byte[sharp.pixels.length];
        Arrays.fill(pixels, (byte) tone);
        return new Grey(sharp.width, sharp.height, pixels);
    }

    private static Grey blurred(Grey grey, double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        BufferedImage image = grey.image();
        image = new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
        image = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
        return Grey.of(image);
    }
}
