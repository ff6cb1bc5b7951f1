package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.day;
import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.paper;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Certificate;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Pledge;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void parts_may_make_up_the_whole_and_not_more() {
        assertThat(parts("200.00", "56.30")).isEqualTo(Verdict.AGREES);
        assertThat(parts("200.00", "56.50")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void the_projects_total_is_that_of_the_year() {
        assertThat(Clean.but(invested("2023", "256.3")).verdict("total-equals-2023"))
                .isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(invested("2023", "250.00")).verdict("total-equals-2023"))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_total_of_two_years_is_explained_and_does_not_decide() {
        Finding finding = Clean.but(invested("2023", "200.00")
                        .with(Declaration.money("fin.digitalInvest[2022]"), WanYuan.of("56.30")))
                .finding("total-equals-2023");

        assertThat(finding.message()).isEqualTo("relation.explained");
        assertThat(finding.severity().decides()).isFalse();
    }

    @Test
    void the_period_lies_inside_the_window_to_the_day() {
        assertThat(Clean.but(Clean.form().with(Declaration.PERIOD_TO, day("2024-01-31")))
                        .verdict("project-period-inside"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(Clean.form().with(Declaration.PERIOD_FROM, day("2022-12-01")))
                        .verdict("project-period-inside"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(Clean.form().with(Declaration.PERIOD_FROM, new Absent<>("未读出")))
                        .verdict("project-period-inside"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_direction_must_be_ticked() {
        assertThat(Clean.but(Clean.form().with(Declaration.DIRECTIONS, new Ticks(List.of())))
                        .verdict("directions-ticked"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(Clean.form().with(Declaration.DIRECTIONS, new Absent<>("未读出")))
                        .verdict("directions-ticked"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void blank_boxes_are_named() {
        Finding finding = Clean.but(Clean.form().with(Declaration.money("fin.tax[2022]"), new Absent<>("空白")))
                .finding("form-complete");

        assertThat(Sentence.of(finding)).isEqualTo("没有读到这些栏的内容，可能未填：税金（2022年）。请看申报书。");
    }

    @Test
    void an_honour_has_its_certificate_of_the_same_month() {
        assertThat(Clean.but(certificate("“智赋万企”典型应用场景", "2023-10-01")).verdict("honours-evidenced"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.without(DocumentKind.CERTIFICATE).verdict("honours-evidenced"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.without(DocumentKind.CERTIFICATE).unreadPage().verdict("honours-evidenced"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_missing_paper_differs_unless_it_may_stand_on_a_page_that_was_not_read() {
        assertThat(Clean.without(DocumentKind.PHOTO).verdict("material-photo")).isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.without(DocumentKind.PHOTO).unreadPage().verdict("material-photo"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Clean.without(DocumentKind.PHOTO).refusedFile().verdict("material-photo"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void papers_that_the_office_adds_do_not_decide() {
        assertThat(Clean.but().finding("material-summary-table").severity().decides())
                .isFalse();
    }

    @Test
    void unread_and_faint_pages_are_named_and_the_packet_is_never_clean() {
        assertThat(Clean.but().unreadPage().examine().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Clean.but().unreadPage().verdict("legible")).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(A.packet(Clean.form())
                        .scanned(new Legibility(200, 0.8, 0.01, 0.1))
                        .verdict("legible"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void another_name_on_the_licence_differs() {
        PaperKit licence = paper(DocumentKind.BUSINESS_LICENCE)
                .with(BusinessLicence.NAME, "湘潭别家机械有限公司")
                .with(BusinessLicence.USCC, new Absent<>("未读出"));

        assertThat(Clean.but(licence).verdict("applicant-is-one")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void another_code_on_the_licence_differs_even_under_the_same_name() {
        PaperKit licence = paper(DocumentKind.BUSINESS_LICENCE)
                .with(BusinessLicence.NAME, A.APPLICANT)
                .with(BusinessLicence.USCC, CreditCode.complete("91430400MA4RBX2K8"));

        assertThat(Clean.but(licence).verdict("applicant-is-one")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void an_organisation_code_is_part_of_the_unified_one() {
        assertThat(Clean.but(Clean.form().with(Declaration.ORG_CODE, "MA4RBX2K-7"))
                        .verdict("applicant-is-one"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_name_variant_under_the_same_code_is_shown_and_does_not_decide() {
        PaperKit licence = paper(DocumentKind.BUSINESS_LICENCE)
                .with(BusinessLicence.NAME, "衡阳云岭精工公司")
                .with(BusinessLicence.USCC, A.USCC);

        assertThat(Clean.but(licence).finding("applicant-is-one").message()).isEqualTo("applicant.variant");
    }

    @Test
    void a_doubtful_name_never_differs() {
        PaperKit pledge = paper(DocumentKind.AUTHENTICITY_PLEDGE).with(Pledge.ENTITY, doubtful("衡阳云玲精工有限公司"));

        Finding finding = Clean.but(pledge).finding("applicant-is-one");
        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(finding.severity().decides()).isFalse();
    }

    @Test
    void a_name_that_differs_in_one_character_or_holds_more_is_open_and_another_name_differs() {
        assertThat(pledgedBy("衡阳云玲精工有限公司").verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(pledgedBy("兹证明衡阳云岭精工有限公司").verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(pledgedBy("衡阳云岭精密有限公司").verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(pledgedBy("衡阳白鹭精密有限公司").verdict()).isEqualTo(Verdict.DIFFERS);
    }

    private static Finding pledgedBy(String name) {
        return Clean.but(paper(DocumentKind.AUTHENTICITY_PLEDGE).with(Pledge.ENTITY, name))
                .finding("applicant-is-one");
    }

    @Test
    void two_papers_that_one_reader_saw_alike_settle_the_applicant() {
        Examination examination = A.packet(
                        paper(DocumentKind.APPLICATION_FORM).with(Declaration.ORG_NAME, doubtful(A.APPLICANT)),
                        paper(DocumentKind.AUTHENTICITY_PLEDGE).with(Pledge.ENTITY, doubtful(A.APPLICANT)))
                .examine();

        assertThat(examination.applicant().name().likeliest()).contains(A.APPLICANT);
    }

    @Test
    void list_rows_and_invoice_lines_answer_to_each_other() {
        assertThat(Clean.but(Clean.list().row(Clean.listed("激光切割机", "400000.00")))
                        .findings("equipment-list-evidenced"))
                .extracting(Finding::message)
                .containsExactly("row.alone");
        assertThat(Clean.but(Clean.robot().row(Clean.line("*机床*数控磨床", "1.00", "0.13")), Clean.software())
                        .findings("equipment-list-evidenced"))
                .extracting(Sentence::of)
                .allMatch(sentence -> sentence.startsWith("发票中的这些项目不在清单上：*机床*数控磨床（"));
    }

    @Test
    void the_software_part_is_held_against_lines_that_sound_like_it() {
        PaperKit form = Clean.form().with(Declaration.money("proj.softwareCloud"), WanYuan.of("80.00"));

        Finding finding = Clean.but(form).finding("software-cloud-sum");
        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(finding.severity().decides()).isFalse();
    }

    @Test
    void the_day_of_the_deadline_is_in_time() {
        assertThat(received("2024-11-30")).isEqualTo(Verdict.AGREES);
        assertThat(received("2024-12-01")).isEqualTo(Verdict.CANNOT_TELL);
    }

    private static Verdict received(String day) {
        return new Examiner()
                .examine(Clean.but().dossier(), A.UPGRADE, "测试", LocalDate.parse(day)).findings().stream()
                        .filter(f -> f.check().equals("deadline"))
                        .findFirst()
                        .orElseThrow()
                        .verdict();
    }

    private static Verdict parts(String software, String gateways) {
        return Clean.but(Clean.form()
                        .with(Declaration.money("proj.softwareCloud"), WanYuan.of(software))
                        .with(Declaration.money("proj.gatewayDevices"), WanYuan.of(gateways)))
                .verdict("parts-within-total");
    }

    private static PaperKit invested(String year, String wan) {
        return Clean.form().with(Declaration.money("fin.digitalInvest[" + year + "]"), WanYuan.of(wan));
    }

    private static PaperKit certificate(String name, String date) {
        return paper(DocumentKind.CERTIFICATE).with(Certificate.NAME, name).with(Certificate.DATE, day(date));
    }
}
