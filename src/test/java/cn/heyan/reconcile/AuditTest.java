package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.day;
import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {
    @Test
    void a_declared_figure_agrees_to_half_a_unit_of_its_last_digit() {
        assertThat(revenue("80005500.00")).isEqualTo(Verdict.AGREES);
        assertThat(revenue("80005500.01")).isEqualTo(Verdict.DIFFERS);
        assertThat(revenue("80004500.00")).isEqualTo(Verdict.AGREES);
        assertThat(revenue("80004499.99")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void each_year_has_its_own_finding() {
        List<Finding> findings = Clean.but(Clean.audit().with(AuditReport.figure("assets", 2022), yuan("99000000.00")))
                .findings("audit-agrees-assets");

        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.AGREES, Verdict.DIFFERS);
        assertThat(Sentence.of(findings.get(1))).isEqualTo("2022 年申报 10000.00 万元，年度财务审计报告为 99,000,000.00 元，不一致。");
    }

    @Test
    void a_loss_is_compared_with_its_sign() {
        assertThat(Clean.but(Clean.audit().with(AuditReport.figure("profit", 2022), yuan("120000.00")))
                        .findings("audit-agrees-profit"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.AGREES, Verdict.DIFFERS);
    }

    @Test
    void the_debt_ratio_is_liabilities_by_assets_to_half_a_unit() {
        assertThat(ratio("48060000.00")).isEqualTo(Verdict.AGREES);
        assertThat(ratio("48060000.02")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_doubtful_figure_agrees_by_any_candidate_and_never_differs() {
        assertThat(Clean.but(Clean.audit()
                                .with(
                                        AuditReport.figure("revenue", 2023),
                                        doubtful(Yuan.of("8000532.10"), Yuan.of("80005321.10"))))
                        .findings("audit-agrees-revenue")
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(Clean.audit().with(AuditReport.figure("revenue", 2023), doubtful(Yuan.of("8.00"))))
                        .findings("audit-agrees-revenue")
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_report_of_another_year_differs_and_an_unread_year_is_open() {
        assertThat(Clean.but(Clean.audit().with(AuditReport.YEAR, "2022")).verdict("audit-year"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(Clean.audit().with(AuditReport.YEAR, new Absent<>("未读出")))
                        .verdict("audit-year"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Clean.but(Clean.audit(), Clean.audit().with(AuditReport.YEAR, "2022"))
                        .verdict("audit-year"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void the_code_printed_is_the_one_inside_the_code() {
        assertThat(Clean.but(Clean.audit().with(AuditReport.REPORT_CODE, "湘24AB3CD7E0"))
                        .verdict("annual-audit-code"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(Clean.audit().with(AuditReport.REPORT_CODE, doubtful("湘24AB3CD7E0")))
                        .verdict("annual-audit-code"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void the_code_points_to_the_platform_or_below_its_domain() {
        assertThat(host("cpa.mof.gov.cn")).isEqualTo("code.agrees");
        assertThat(host("ACC.MOF.GOV.CN")).isEqualTo("code.agrees");
        assertThat(host("acc.mof.gov.cn.example.com")).isEqualTo("code.foreign-host");
        assertThat(host("evilmof.gov.cn")).isEqualTo("code.foreign-host");
    }

    @Test
    void a_code_that_was_not_read_is_open_and_not_the_applicants_fault() {
        PaperKit blind = Clean.audit()
                .with(AuditReport.QR_PAYLOAD, new Absent<>("未识读"))
                .with(AuditReport.QR_CODE, new Absent<>("未识读"))
                .with(AuditReport.QR_HOST, new Absent<>("未识读"));

        assertThat(Clean.but(blind).finding("annual-audit-code").message()).isEqualTo("code.print-only");
        assertThat(Clean.but(blind.with(AuditReport.REPORT_CODE, new Absent<>("未见")))
                        .finding("annual-audit-code")
                        .message())
                .isEqualTo("code.none");
    }

    @Test
    void a_report_from_before_codes_were_required_needs_none() {
        PaperKit old = paper(DocumentKind.ANNUAL_AUDIT_REPORT).with(AuditReport.YEAR, "2023");

        assertThat(Clean.but(old.with(AuditReport.REPORT_DATE, day("2022-09-30")))
                        .verdict("annual-audit-code"))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Clean.but(old.with(AuditReport.REPORT_DATE, day("2022-10-01")))
                        .verdict("annual-audit-code"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void tax_agrees_with_the_certificates_of_the_year() {
        assertThat(Clean.but(Clean.tax().with(TaxCertificate.TOTAL, yuan("3214550.00")))
                        .verdict("tax-equals-certificate"))
                .isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(Clean.tax().with(TaxCertificate.TOTAL, yuan("3214550.01")))
                        .verdict("tax-equals-certificate"))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void tax_rows_of_other_years_are_left_out() {
        PaperKit certificate = Clean.tax()
                .with(TaxCertificate.TOTAL, yuan("9999999.99"))
                .row(taxed("2023-01-01", "2023-12-31", "3214500.00"))
                .row(taxed("2022-01-01", "2022-12-31", "6785499.99"));

        assertThat(Clean.but(certificate).verdict("tax-equals-certificate")).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_certificate_whose_year_was_not_read_may_be_of_another() {
        Readings unread = Readings.NONE
                .with(TaxCertificate.Row.KIND, A.sure("增值税"))
                .with(TaxCertificate.Row.AMOUNT, yuan("9999999.99"));
        PaperKit certificate = Clean.tax()
                .with(TaxCertificate.YEAR, new Absent<>("没有读出"))
                .with(TaxCertificate.TOTAL, yuan("9999999.99"))
                .row(unread);

        assertThat(Clean.but(certificate).verdict("tax-equals-certificate")).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void invoices_and_special_audit_state_the_same() {
        assertThat(special("2563000.00", "0.00").verdict("invoices-equal-special-audit"))
                .isEqualTo(Verdict.AGREES);
        assertThat(special("2763000.00", "200000.00").verdict("invoices-equal-special-audit"))
                .isEqualTo(Verdict.AGREES);
        assertThat(special("2563000.02", "0.00").verdict("invoices-equal-special-audit"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but().verdict("invoices-equal-special-audit")).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void without_invoices_the_special_audit_is_the_evidence() {
        PacketKit packet = Clean.without(DocumentKind.VAT_INVOICE)
                .and(paper(DocumentKind.SPECIAL_AUDIT_REPORT)
                        .with(AuditReport.AUDITEE, A.APPLICANT)
                        .with(SpecialAudit.TOTAL, yuan("2763000.00"))
                        .with(SpecialAudit.CIVIL_WORKS, yuan("200000.00")));

        assertThat(packet.verdict("material-investment-evidence")).isEqualTo(Verdict.AGREES);
        assertThat(packet.bridge().verified()).isEqualTo(Interval.exactly(Yuan.of("2563000.00")));
    }

    private static PacketKit special(String total, String civil) {
        return Clean.but()
                .and(paper(DocumentKind.SPECIAL_AUDIT_REPORT)
                        .with(AuditReport.AUDITEE, A.APPLICANT)
                        .with(SpecialAudit.TOTAL, yuan(total))
                        .with(SpecialAudit.CIVIL_WORKS, yuan(civil)));
    }

    private static Readings taxed(String from, String to, String amount) {
        return Readings.NONE
                .with(TaxCertificate.Row.KIND, A.sure("增值税"))
                .with(TaxCertificate.Row.PERIOD_FROM, day(from))
                .with(TaxCertificate.Row.PERIOD_TO, day(to))
                .with(TaxCertificate.Row.AMOUNT, yuan(amount));
    }

    private static Verdict revenue(String audited) {
        return Clean.but(Clean.audit().with(AuditReport.figure("revenue", 2023), yuan(audited)))
                .findings("audit-agrees-revenue")
                .get(0)
                .verdict();
    }

    private static Verdict ratio(String liabilities) {
        return Clean.but(
                        Clean.form().with(Declaration.percent("fin.debtRatio[2023]"), new BigDecimal("40.0")),
                        Clean.audit().with(AuditReport.figure("liabilities", 2023), yuan(liabilities)))
                .findings("audit-agrees-debt-ratio")
                .get(0)
                .verdict();
    }

    private static String host(String host) {
        return Clean.but(Clean.audit().with(AuditReport.QR_HOST, host))
                .finding("annual-audit-code")
                .message();
    }
}
