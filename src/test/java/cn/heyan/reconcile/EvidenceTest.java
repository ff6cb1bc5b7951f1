package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.Asking.figure;
import static cn.heyan.reconcile.Asking.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Programme PAID = Asking.of(
            CheckType.EVIDENCE_SUM,
            Map.of(
                    "declared",
                    figure("spend.total"),
                    "source",
                    "bank-payment-voucher.amount",
                    "window",
                    DateWindow.year(2023),
                    "date",
                    "date"));
    private static final Programme CLOUD = Asking.of(
            CheckType.INVOICE_SUM,
            Map.of(
                    "declared", figure("cloud.total - cloud.wages"),
                    "window", DateWindow.year(2023),
                    "basis", List.of("TAX_INCLUSIVE"),
                    "alternative", figure("special-audit-report.total")));

    @Test
    void vouchers_of_the_window_make_up_what_is_declared_to_half_its_last_digit() {
        assertThat(verdict(
                        PAID,
                        spent("30.00"),
                        paid("1", "2023-01-01", "100000.00"),
                        paid("2", "2023-12-31", "200050.00")))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(
                        PAID,
                        spent("30.00"),
                        paid("1", "2023-01-01", "100000.00"),
                        paid("2", "2023-12-31", "200050.01")))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(
                        PAID,
                        spent("30.00"),
                        paid("1", "2023-01-01", "100000.00"),
                        paid("2", "2024-01-01", "200000.00")))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void without_any_such_paper_there_is_nothing_to_add_up() {
        assertThat(verdict(PAID, spent("30.00"))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_same_voucher_twice_counts_once() {
        PaperKit voucher = paid("7", "2023-05-05", "300000.00");

        assertThat(verdict(PAID, spent("30.00"), voucher, voucher)).isEqualTo(Verdict.AGREES);
    }

    @Test
    void invoices_answer_to_what_an_expression_leaves_of_the_total() {
        assertThat(verdict(CLOUD, cloud(), A.invoice("24430000000000000011", "2023-05-01", "800000.00")))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(CLOUD, cloud(), A.invoice("24430000000000000011", "2023-05-01", "700000.00")))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void the_special_audit_may_stand_in_for_the_invoices_also_with_the_wages() {
        PaperKit few = A.invoice("24430000000000000011", "2023-05-01", "700000.00");

        assertThat(verdict(CLOUD, cloud(), few, audited("1000000.00"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(CLOUD, cloud(), few, audited("800000.00"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(CLOUD, cloud(), few, audited("900000.00"))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_value_is_one_of_those_allowed() {
        assertThat(kind("食品")).isEqualTo(Verdict.AGREES);
        assertThat(kind("建材")).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(industry(), form())).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_declared_figure_agrees_with_the_year_of_a_paper_that_has_no_columns() {
        Programme agree = Asking.of(
                CheckType.FIELD_AGREE,
                Map.of("declared", "fin.sales", "with", "annual-audit-report.revenue", "years", List.of("2023")));
        PaperKit form = form().with(Declaration.money("fin.sales"), WanYuan.of("100.00"));

        assertThat(verdict(agree, form, report("2023", "1000050.00"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(agree, form, report("2023", "1000050.01"))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(agree, form, report("2022", "1000000.00"))).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void what_no_paper_can_confirm_is_said_and_does_not_decide() {
        Finding finding = Asking.finding(
                Asking.of(CheckType.FIELD_AGREE, Map.of("declared", "fin.sales", "unverifiable", "没有要求纳税证明。")),
                form().with(Declaration.money("fin.sales"), WanYuan.of("100.00")));

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(finding.severity().decides()).isFalse();
        assertThat(Sentence.of(finding)).isEqualTo("申报 100.00 万元，没有材料可核对：没有要求纳税证明。");
    }

    private static Verdict kind(String industry) {
        return verdict(industry(), form().with(new Field<>("org.industry", Ticks.class), new Ticks(List.of(industry))));
    }

    private static Programme industry() {
        return Asking.of(CheckType.ENUM, Map.of("field", figure("org.industry"), "allowed", List.of("食品", "医药")));
    }

    private static PaperKit report(String year, String revenue) {
        return paper(DocumentKind.ANNUAL_AUDIT_REPORT)
                .with(AuditReport.YEAR, year)
                .with(AuditReport.figure("revenue", Integer.parseInt(year)), Yuan.of(revenue));
    }

    private static PaperKit audited(String total) {
        return paper(DocumentKind.SPECIAL_AUDIT_REPORT).with(SpecialAudit.TOTAL, Yuan.of(total));
    }

    private static PaperKit cloud() {
        return form().with(Declaration.money("cloud.total"), WanYuan.of("100.00"))
                .with(Declaration.money("cloud.wages"), WanYuan.of("20.00"));
    }

    private static PaperKit spent(String wan) {
        return form().with(Declaration.money("spend.total"), WanYuan.of(wan));
    }

    private static PaperKit paid(String number, String date, String amount) {
        return paper(DocumentKind.BANK_PAYMENT_VOUCHER)
                .with(BankSlip.VOUCHER_NUMBER, sure(number))
                .with(BankSlip.DATE, A.day(date))
                .with(BankSlip.AMOUNT, Yuan.of(amount));
    }

    private static PaperKit form() {
        return paper(DocumentKind.APPLICATION_FORM)
                .with(Declaration.ORG_NAME, A.APPLICANT)
                .with(Declaration.ORG_CODE, A.USCC);
    }
}
