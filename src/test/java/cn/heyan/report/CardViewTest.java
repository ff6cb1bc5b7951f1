package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.programme.Clause;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardViewTest {

    @Test
    void gives_a_card_to_what_differs_and_to_what_decides_but_cannot_be_told() {
        Finding warned = finding("a", Verdict.DIFFERS, Severity.WARN, "x");
        Finding open = finding("b", Verdict.CANNOT_TELL, Severity.ERROR, "x");
        Finding seal = finding("c", Verdict.CANNOT_TELL, Severity.WARN, "x");
        Finding fine = finding("d", Verdict.AGREES, Severity.BLOCK, "x");
        Finding grave = finding("e", Verdict.DIFFERS, Severity.BLOCK, "x");

        assertThat(CardView.worthACard(List.of(warned, open, seal, fine, grave)))
                .containsExactly(grave, warned, open);
        assertThat(CardView.forPeople(seal)).isTrue();
    }

    @Test
    void never_puts_a_breakdown_of_ours_on_the_reviewers_list() {
        assertThat(CardView.worthACard(List.of(finding("a", Verdict.CANNOT_TELL, Severity.WARN, "breakdown"))))
                .hasSize(1);
    }

    @Test
    void joins_the_findings_of_one_check_and_all_missing_materials() {
        Finding early = finding("invoice-in-window", Verdict.DIFFERS, Severity.ERROR, "early");
        Finding late = finding("invoice-in-window", Verdict.DIFFERS, Severity.ERROR, "late");
        Finding unclear = finding("invoice-in-window", Verdict.CANNOT_TELL, Severity.ERROR, "unclear");
        Finding noPhoto = material("material-photo");
        Finding noList = material("material-equipment-list");

        assertThat(CardView.grouped(List.of(early, noPhoto, late, noList, unclear)))
                .containsExactly(List.of(early, late), List.of(noPhoto, noList), List.of(unclear));
    }

    private static Finding material(String check) {
        return finding(check, "DOC_PRESENT", Verdict.DIFFERS, Severity.ERROR, "material.missing");
    }

    private static Finding finding(String check, Verdict verdict, Severity severity, String message) {
        return finding(check, "TYPE", verdict, severity, message);
    }

    private static Finding finding(String check, String type, Verdict verdict, Severity severity, String message) {
        return new Finding(
                check,
                type,
                "R1",
                "标题",
                verdict,
                severity,
                new Clause("通知", "附件1", "条款"),
                message,
                Map.of(),
                List.of(Said.computed("门槛", "1.00")));
    }
}
