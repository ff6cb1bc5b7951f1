package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class BorneOutTest {
    private static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

    private static List<Witness> seen(Means... means) {
        return java.util.Arrays.stream(means)
                .map(each -> new Witness(new PageRef("明细表.pdf", 1), new Box(0.8, 0.2, 0.1, 0.02), "", each, 1))
                .toList();
    }

    private static Reading<Yuan> scanned(String yuan) {
        return new Settled<>(Yuan.of(yuan), seen(Means.OCR, Means.SECOND_OCR));
    }

    private static List<Readings> list(Reading<Yuan> one, Reading<Yuan> other) {
        return List.of(Readings.NONE.with(AMOUNT, one), Readings.NONE.with(AMOUNT, other));
    }

    private static boolean settled(List<Readings> rows, Reading<?> total) {
        return new BorneOut("amount", total)
                .of(rows).stream().allMatch(row -> row.read(AMOUNT).settled().isPresent());
    }

    @Test
    void amounts_that_add_up_to_the_lists_total_stay_settled() {
        assertThat(settled(list(scanned("949200.00"), scanned("384200.00")), scanned("1333400.00")))
                .isTrue();
        Reading<Yuan> total = new Doubtful<>(List.of(
                new Candidate<>(Yuan.of("1338400.00"), seen(Means.OCR)),
                new Candidate<>(Yuan.of("1333400.00"), seen(Means.SECOND_OCR))));
        assertThat(settled(list(scanned("949200.00"), scanned("384200.00")), total))
                .isTrue();
    }

    @Test
    void an_amount_that_both_readers_misread_under_a_seal_is_in_doubt() {
        assertThat(settled(list(scanned("949200.00"), scanned("884200.00")), scanned("1333400.00")))
                .isFalse();
        assertThat(settled(list(scanned("949200.00"), scanned("884200.00")), new Absent<>("未见合计")))
                .isFalse();
    }

    @Test
    void what_is_typed_says_what_it_says() {
        Reading<Yuan> typed = new Settled<>(Yuan.of("884200.00"), seen(Means.TEXT_LAYER));
        assertThat(settled(list(typed, typed), scanned("1333400.00"))).isTrue();
    }
}
