package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.correction.Corrected;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.LaidOver;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reviewer's word does to findings and to the verdict. */
class ReviewedTest {

    private final Examination machine = A.packet().examine();

    @Test
    void a_dismissed_finding_counts_no_more_and_is_still_there() {
        List<Finding> against = machine.findings().stream()
                .filter(f -> f.verdict() == Verdict.DIFFERS && f.severity().decides())
                .toList();

        Examination reviewed = with(against.stream()
                .<Correction>map(f -> new Correction.Judged(f.key(), f.check(), false))
                .toList());

        assertThat(against).isNotEmpty();
        assertThat(machine.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(reviewed.verdict()).isNotEqualTo(Verdict.DIFFERS);
        assertThat(reviewed.findings()).containsAll(against);
        assertThat(reviewed.review(against.get(0))).isPresent();
    }

    @Test
    void a_word_about_a_finding_that_is_not_made_any_more_is_shown_as_lapsed() {
        Examination reviewed = with(List.of(new Correction.Judged("invoice-sum-0", "invoice-sum", false)));

        assertThat(reviewed.verdict()).isEqualTo(machine.verdict());
        assertThat(reviewed.lapsed()).hasSize(1);
    }

    @Test
    void what_was_looked_up_is_known() {
        Finding open = machine.findings().stream()
                .filter(f -> f.verdict() == Verdict.CANNOT_TELL)
                .findFirst()
                .orElseThrow();
        Correction.LookedUp well = new Correction.LookedUp(open.key(), open.check(), "平台", true, Optional.empty());
        Correction.LookedUp ill = new Correction.LookedUp(open.key(), open.check(), "平台", false, Optional.empty());

        assertThat(with(List.of(well)).outcome(open)).isEqualTo(Verdict.AGREES);
        assertThat(with(List.of(well, ill)).outcome(open)).isEqualTo(Verdict.DIFFERS);
        assertThat(with(List.of(new Correction.Judged(open.key(), open.check(), true)))
                        .outcome(open))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    private Examination with(List<Correction> words) {
        Dossier dossier = new Dossier(
                machine.dossier().read(),
                machine.dossier().papers(),
                words.stream()
                        .map(word -> new LaidOver(
                                new Corrected(1, "李审核", Instant.EPOCH, "已看原件", word), Optional.empty(), "", true))
                        .toList());
        return new Examination(
                dossier,
                machine.programme(),
                machine.programmeReason(),
                machine.applicant(),
                machine.bridges(),
                machine.invoices(),
                machine.findings());
    }
}
