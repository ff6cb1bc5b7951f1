package cn.heyan.packet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.PageSense.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSenseTest {

    /** As measured on an invoice of 340 characters, blurred (Gaussian, 200 dpi) by so many pixels and read again. */
    @ParameterizedTest
    @CsvSource({
        "0, 1.00, 340, 0.000, LEGIBLE",
        "1.5, 0.86, 337, 0.015, LEGIBLE",
        "2, 0.64, 327, 0.141, LEGIBLE",
        "2.5, 0.59, 299, 0.164, LEGIBLE",
        "3, 0.53, 216, 0.546, ILLEGIBLE",
        "3.5, 0.47, 61, 0.787, ILLEGIBLE",
        "4, 0.43, 38, 0.658, ILLEGIBLE",
        "5, 0.36, 18, 0.333, ILLEGIBLE",
    })
    void lets_a_decent_page_through_and_no_blurred_one(
            double sigma, double sharpness, int characters, double doubtful, State state) {
        assertThat(sense(sharpness, 0.8, 0.02, characters, doubtful).state())
                .as("blurred by %s pixels", sigma)
                .isEqualTo(state);
    }

    @Test
    void asks_doubt_where_sharpness_is_near_its_limit() {
        assertThat(sense(0.57, 0.6, 0.02, 300, 0.05).state()).isEqualTo(State.LEGIBLE);
        assertThat(sense(0.57, 0.6, 0.02, 300, 0.20).state()).isEqualTo(State.ILLEGIBLE);
        assertThat(sense(0.63, 0.6, 0.02, 300, 0.20).state()).isEqualTo(State.LEGIBLE);
        assertThat(sense(0.63, 0.6, 0.02, 300, 0.40).state()).isEqualTo(State.ILLEGIBLE);
        assertThat(sense(0.45, 0.6, 0.02, 300, 0.00).state()).isEqualTo(State.ILLEGIBLE);
    }

    @Test
    void names_a_blank_page_and_one_whose_ink_says_nothing() {
        PageSense blank = sense(1, 0.1, 0.001, 0, 0);
        PageSense mute = sense(1, 0.6, 0.05, 0, 0);

        assertThat(blank.state()).isEqualTo(State.BLANK);
        assertThat(blank.reasons()).singleElement().asString().startsWith("空白页");
        assertThat(mute.state()).isEqualTo(State.ILLEGIBLE);
        assertThat(mute.reasons()).containsExactly("有墨迹而没有读出文字");
    }

    @Test
    void finds_nothing_illegible_about_text_that_was_never_a_picture() {
        PageRef ref = new PageRef("材料.pdf", 1);
        Page page = page(new PageText(ref, Means.TEXT_LAYER, List.of()), Legibility.DIGITAL);

        assertThat(PageSense.of(page).state()).isEqualTo(State.LEGIBLE);
    }

    /** A page with so many characters, of which such a part is doubtful. */
    private static PageSense sense(double sharpness, double contrast, double ink, int characters, double doubtful) {
        List<Word> words = new ArrayList<>();
        int sure = (int) Math.round(characters * (1 - doubtful));
        if (sure > 0) {
            words.add(Word.of("字".repeat(sure), new Box(0.1, 0.1, 0.8, 0.02), 0.97));
        }
        if (characters > sure) {
            words.add(Word.of("字".repeat(characters - sure), new Box(0.1, 0.2, 0.8, 0.02), 0.6));
        }
        PageText text = new PageText(new PageRef("材料.pdf", 1), Means.OCR, words);
        return PageSense.of(page(text, new Legibility(200, contrast, sharpness, ink)));
    }

    private static Page page(PageText text, Legibility legibility) {
        return new Page(text.page(), Optional.empty(), 0, 0, text, List.of(), List.of(), legibility);
    }
}
