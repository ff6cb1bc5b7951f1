package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.sure;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialTest {
    private static final String EVIDENCE =
            "{id: m, anyOf: [purchase-contract + vat-invoice, special-audit-report], title: 有凭证, clause: c}";
    private static final String AUDITS = "{id: m, kind: annual-audit-report, years: years, title: 有审计报告, clause: c}";
    private static final String DIAGNOSES =
            "{id: m, kind: diagnosis-report, min: 2, max: most, title: 有诊断报告, clause: c}";

    @TempDir
    Path folder;

    @Test
    void one_of_the_alternatives_is_enough() throws IOException {
        assertThat(verdict(EVIDENCE, paper(DocumentKind.SPECIAL_AUDIT_REPORT))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(EVIDENCE, paper(DocumentKind.PURCHASE_CONTRACT), paper(DocumentKind.VAT_INVOICE)))
                .isEqualTo(Verdict.AGREES);
        assertThat(said(EVIDENCE)).isEqualTo("未见采购合同和增值税发票或专项审计报告。请申报单位补交。");
    }

    @Test
    void papers_that_are_needed_together_are_all_needed() throws IOException {
        assertThat(said(EVIDENCE, paper(DocumentKind.VAT_INVOICE))).isEqualTo("已提供增值税发票，未见须一起提供的采购合同。请申报单位补交。");
    }

    @Test
    void each_year_has_its_paper() throws IOException {
        assertThat(verdict(AUDITS, audit("2022"), audit("2023"))).isEqualTo(Verdict.AGREES);
        assertThat(said(AUDITS, audit("2023"))).isEqualTo("未见2022年的年度财务审计报告。请申报单位补交。");
        assertThat(under(AUDITS, audit("2023")).unreadPage().verdict("m")).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_paper_whose_year_was_not_read_may_be_of_any() throws IOException {
        PaperKit unread = paper(DocumentKind.ANNUAL_AUDIT_REPORT).with(AuditReport.YEAR, new Absent<>("未读出"));

        assertThat(verdict(AUDITS, audit("2023"), unread)).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void neither_too_few_nor_too_many() throws IOException {
        PaperKit one = paper(DocumentKind.DIAGNOSIS_REPORT);
        assertThat(verdict(DIAGNOSES, one)).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(DIAGNOSES, one, one)).isEqualTo(Verdict.AGREES);
        assertThat(verdict(DIAGNOSES, one, one, one)).isEqualTo(Verdict.AGREES);
        assertThat(said(DIAGNOSES, one, one, one, one)).isEqualTo("数字化转型诊断报告有 4 份，多于规定的 3 份。请确定以哪些为准。");
    }

    @Test
    void what_is_optional_or_comes_from_elsewhere_is_nobodys_fault() throws IOException {
        assertThat(verdict("{id: m, kind: photo, optional: true, title: 照片, clause: c}"))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict("{id: m, kind: summary-table, from: 推荐单位, title: 汇总表, clause: c}"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void an_illegible_paper_counts_as_not_provided_only_where_the_notice_says_so() throws IOException {
        String material = "{id: m, kind: diagnosis-report, title: 有诊断报告, clause: c}";
        String strict = material
                + """

                checks:
                  - {id: l, type: LEGIBLE, rule: 清晰度, title: 清晰, severity: WARN, clause: c,
                     with: {sharpness: soft, contrast: faint, effect: treat-as-missing}}
                """;
        Legibility blurred = new Legibility(200, 0.3, 0.5, 0.1);
        PaperKit report = paper(DocumentKind.DIAGNOSIS_REPORT);

        assertThat(under(material, report).scanned(blurred).verdict("m")).isEqualTo(Verdict.AGREES);
        assertThat(under(strict, report).verdict("m")).isEqualTo(Verdict.AGREES);
        assertThat(Sentence.of(under(strict, report).scanned(blurred).finding("m")))
                .isEqualTo("数字化转型诊断报告（第 1 页）不清晰，按通知视同未提供。请申报单位重交清晰件；审核员看原件能辨认的，以人工认定为准。");
    }

    private static PaperKit audit(String year) {
        return paper(DocumentKind.ANNUAL_AUDIT_REPORT).with(AuditReport.YEAR, sure(year));
    }

    private Verdict verdict(String material, PaperKit... papers) throws IOException {
        return under(material, papers).verdict("m");
    }

    private String said(String material, PaperKit... papers) throws IOException {
        return Sentence.of(under(material, papers).finding("m"));
    }

    private PacketKit under(String material, PaperKit... papers) throws IOException {
        return A.packet(papers).under(programme(material));
    }

    private Programme programme(String material) throws IOException {
        Files.writeString(
                folder.resolve("small.yml"),
                """
                id: small
                title: 测试事项
                formTitles: [测试申报书]
                notice: 《测试通知》
                parameters: {years: ["2022", "2023"], most: "3", soft: "0.58", faint: "0.15"}
                clauses: {c: {place: 第一条, words: 测试}}
                materials:
                  - %s
                """
                        .formatted(material));
        return Programmes.load(folder).byId("small").orElseThrow();
    }
}
