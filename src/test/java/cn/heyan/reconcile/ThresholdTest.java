package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.form;
import static cn.heyan.reconcile.A.invoice;
import static cn.heyan.reconcile.A.packet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Declaration;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final String NUMBER = "24432000000000000011";

    @Test
    void two_million_is_enough() {
        assertThat(packet(form("200.00"), invoice(NUMBER, "2023-05-01", "2000000.00"))
                        .verdict("investment-reaches-threshold"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_fen_less_is_not() {
        Finding finding = packet(form("200.00"), invoice(NUMBER, "2023-05-01", "1999999.99"))
                .finding("investment-reaches-threshold");

        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(Sentence.of(finding))
                .isEqualTo("应为：较小者（数字化改造总投资，核定数）不低于2,000,000.00 元。现为 1,999,999.99 元，相差 0.01 元。");
    }

    @Test
    void a_declaration_below_is_not_enough_whatever_the_evidence() {
        assertThat(packet(form("199.99"), invoice(NUMBER, "2023-05-01", "2500000.00"))
                        .verdict("investment-reaches-threshold"))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void an_unread_page_that_could_decide_leaves_it_open() {
        assertThat(packet(form("200"), invoice(NUMBER, "2023-05-01", "1900000.00"))
                        .unreadPage()
                        .verdict("investment-reaches-threshold"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void an_unread_page_does_not_matter_when_the_rest_is_enough() {
        assertThat(packet(form("250"), invoice(NUMBER, "2023-05-01", "2000000.00"))
                        .unreadPage()
                        .verdict("investment-reaches-threshold"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void nothing_can_be_told_without_a_declaration_unless_the_evidence_is_short_anyway() {
        PaperKit silent = A.paper(cn.heyan.packet.DocumentKind.APPLICATION_FORM)
                .with(Declaration.ORG_NAME, A.APPLICANT)
                .with(Declaration.ORG_CODE, A.USCC);

        assertThat(packet(silent, invoice(NUMBER, "2023-05-01", "2500000.00")).verdict("investment-reaches-threshold"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(packet(silent, invoice(NUMBER, "2023-05-01", "1500000.00")).verdict("investment-reaches-threshold"))
                .isEqualTo(Verdict.DIFFERS);
    }
}
