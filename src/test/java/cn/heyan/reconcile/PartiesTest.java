package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static final Reading<String> APPLICANT = new Settled<>("衡阳云岭精工机械有限公司", List.of(seen(Means.QR)));

    @Test
    void a_name_that_two_readers_read_alike_but_for_one_character_is_another_when_both_are_quite_different() {
        assertThat(Parties.sameName(twice("湘潭耒溪奇衡机械有限公司", "湘潭未溪奇衡机械有限公司"), APPLICANT))
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_name_that_two_readers_read_quite_differently_cannot_be_told() {
        assertThat(Parties.sameName(twice("湘潭耒溪奇衡机械有限公司", "人5殉节有限公司"), APPLICANT))
                .isEqualTo(Answer.OPEN);
    }

    @Test
    void a_name_that_strays_in_three_characters_cannot_be_told_and_in_four_is_another() {
        assertThat(Parties.sameName(twice("衡阳云山静功机械有限公司", "衡阳云山静巧机械有限公司"), APPLICANT))
                .isEqualTo(Answer.OPEN);
        assertThat(Parties.sameName(twice("衡阳石山静功机械有限公司", "衡阳石山静巧机械有限公司"), APPLICANT))
                .isEqualTo(Answer.NO);
    }

    @Test
    void print_of_the_form_that_both_readers_took_for_a_name_says_nothing() {
        assertThat(Parties.sameName(twice("(盖章", "眶(盖章"), APPLICANT)).isEqualTo(Answer.OPEN);
    }

    @Test
    void one_reader_alone_never_says_that_it_is_another() {
        Reading<String> once = new Doubtful<>(List.of(Candidate.of("湘潭耒溪奇衡机械有限公司", seen(Means.OCR))));
        assertThat(Parties.sameName(once, APPLICANT)).isEqualTo(Answer.OPEN);
    }

    private static Reading<String> twice(String first, String second) {
        return new Doubtful<>(
                List.of(Candidate.of(first, seen(Means.OCR)), Candidate.of(second, seen(Means.SECOND_OCR))));
    }

    private static Witness seen(Means means) {
        return new Witness(new PageRef("packet.pdf", 1), Box.PAGE, "", means, 0.9);
    }
}
