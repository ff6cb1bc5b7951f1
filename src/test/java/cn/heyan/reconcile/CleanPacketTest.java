package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.programme.CheckType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanPacketTest {
    private static final Set<String> FOR_A_PERSON = Set.of(
            "lender-seal",
            "support-within-limits",
            "quota",
            "register-dishonest",
            "no-double-subsidy",
            "manual-pledge-signed",
            "manual-manufacturer",
            "manual-built",
            "manual-finance-credit",
            "manual-policy",
            "manual-audit-original",
            "manual-registered",
            "manual-summary-content",
            "manual-targets",
            "targets-signed",
            "used-elsewhere",
            "material-summary-table",
            "material-recommendation-document");

    @Test
    void a_clean_packet_agrees() {
        Examination examination = Clean.but().examine();

        List<String> others = examination.findings().stream()
                .filter(f -> f.verdict() == Verdict.DIFFERS || f.verdict() == Verdict.CANNOT_TELL)
                .filter(f -> !FOR_A_PERSON.contains(f.check()))
                .map(f -> f.check() + ": " + Sentence.of(f))
                .toList();
        assertThat(others).isEmpty();
        assertThat(examination.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(examination.bridges().get(0).deductions()).isEmpty();
    }

    @Test
    void every_check_of_the_programme_has_an_outcome_in_the_programmes_order() {
        Examination examination = Clean.but().examine();

        List<String> checks = examination.programme().checks().stream()
                .map(check -> check.id())
                .toList();
        assertThat(examination.findings().stream().map(Finding::check).distinct())
                .containsExactlyElementsOf(checks);
    }

    @Test
    void an_empty_packet_is_examined_without_a_breakdown() {
        Map<Verdict, Long> verdicts = A.packet().examine().findings().stream()
                .collect(Collectors.groupingBy(Finding::verdict, Collectors.counting()));

        assertThat(verdicts).containsKeys(Verdict.DIFFERS, Verdict.NOT_APPLICABLE, Verdict.CANNOT_TELL);
    }

    @Test
    void a_check_that_breaks_is_our_fault_and_never_a_difference() {
        Check broken = (examined, spec) -> {
            throw new IllegalStateException("broken on purpose");
        };
        Examination examination = new Examiner(Map.of(CheckType.INVOICE_WINDOW, broken))
                .examine(Clean.but().dossier(), A.upgradeOnly("invoice-in-window"), "测试", A.RECEIVED);

        assertThat(examination.findings()).extracting(Finding::message).containsExactly("breakdown");
        assertThat(examination.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }
}
