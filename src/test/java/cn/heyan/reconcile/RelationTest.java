package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.Asking.whether;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final String SHARE = "staff.rd / staff.total <= parameters.staffShare";
    private static final String WHOLE = "cloud.total = cloud.dev + cloud.wages";

    @Test
    void a_share_may_be_exactly_the_limit_and_not_a_hundredth_of_a_percent_more() {
        assertThat(share("3000", "10000")).isEqualTo(Verdict.AGREES);
        assertThat(share("3001", "10000")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_limit_is_exact_to_the_fen() {
        String reaches = "special-audit-report.total >= thresholds.floor";

        assertThat(Asking.verdict(whether(reaches), audited("2000000.00"))).isEqualTo(Verdict.AGREES);
        Finding finding = Asking.finding(whether(reaches), audited("1999999.99"));
        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(Sentence.of(finding)).isEqualTo("应为：专项审计报告的合计不低于2,000,000.00 元。现为 1,999,999.99 元，相差 0.01 元。");
    }

    @Test
    void parts_make_up_the_whole_give_or_take_the_last_digits_printed() {
        assertThat(whole("100.00", "60.00", "40.00")).isEqualTo(Verdict.AGREES);
        assertThat(whole("100.01", "60.00", "40.00")).isEqualTo(Verdict.AGREES);
        assertThat(whole("100.02", "60.00", "40.00")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_declared_amount_is_as_fine_as_half_of_its_last_digit() {
        String same = "cloud.total = special-audit-report.total";

        assertThat(Asking.verdict(
                        whether(same), form().with(money("cloud.total"), wan("256.3")), audited("2563500.00")))
                .isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(
                        whether(same), form().with(money("cloud.total"), wan("256.3")), audited("2563500.01")))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_box_left_blank_is_nothing_but_one_that_was_not_read_leaves_it_open() {
        PaperKit form = form().with(money("cloud.total"), wan("60.00")).with(money("cloud.dev"), wan("60.00"));

        assertThat(Asking.verdict(whether(WHOLE), form.with(money("cloud.wages"), new Absent<>("未填写", true))))
                .isEqualTo(Verdict.AGREES);
        Finding open = Asking.finding(whether(WHOLE), form.with(money("cloud.wages"), new Absent<>("表中未见")));
        assertThat(open.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Sentence.of(open)).contains("申报的“cloud.wages”没有读清");
    }

    @Test
    void a_doubtful_reading_agrees_where_it_may_and_never_differs() {
        assertThat(Asking.verdict(
                        whether(WHOLE), parts(sure(wan("100.00")), doubtful(wan("60.00"), wan("66.00")), "40.00")))
                .isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(
                        whether(WHOLE), parts(sure(wan("100.00")), doubtful(wan("50.00"), wan("55.00")), "40.00")))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void sums_go_over_the_rows_that_meet_the_condition() {
        String tools = "sum(list.total where type = '软件' and bought in windows.year) = cloud.total";
        PaperKit form = form().with(money("cloud.total"), wan("50.00"))
                .row(row("软件", "30.00", "2023-01-01"))
                .row(row("软件", "20.00", "2023-12-31"))
                .row(row("软件", "10.00", "2024-01-01"))
                .row(row("硬件", "40.00", "2023-05-01"));

        assertThat(Asking.verdict(whether(tools), form)).isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(whether("count(list where type = '硬件') = 1"), form))
                .isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(whether("distinct(list.type) >= parameters.least"), form))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_name_read_two_ways_counts_as_another_where_both_are_quite_another() {
        String different = "distinct(list.type) = count(list)";
        PaperKit one = form().row(named(sure("长株蒸湘湾恒拓电气有限公司")));
        assertThat(Asking.verdict(whether(different), one.row(named(twoWays("衡阳石鼓山岳达机械有限公司", "衡阳石喜山岳达机械有限公司")))))
                .isEqualTo(Verdict.AGREES);

        PaperKit other = form().row(named(sure("衡阳石鼓山岳达机械有限公司")));
        assertThat(Asking.verdict(whether(different), other.row(named(twoWays("衡阳石豉山岳达机械有限公司", "衡阳石喜山岳达机械有限公司")))))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    private static Readings named(Reading<String> name) {
        return Readings.NONE.with(Declaration.text("list.type"), name);
    }

    private static Reading<String> twoWays(String first, String second) {
        return new Doubtful<>(List.of(
                Candidate.of(first, A.witness(first, Means.OCR)),
                Candidate.of(second, A.witness(second, Means.SECOND_OCR))));
    }

    @Test
    void rows_are_counted_whose_columns_multiply_to_another_as_printed() {
        String rows = "count(list where unitPrice * quantity = amount) = count(list)";

        assertThat(Asking.verdict(whether(rows), row("1.13", "113.00"))).isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(whether(rows), row("1.14", "113.00"))).isEqualTo(Verdict.DIFFERS);
    }

    private static PaperKit row(String price, String amount) {
        return form().row(Readings.NONE
                .with(money("list.unitPrice"), sure(wan(price)))
                .with(Declaration.percent("list.quantity"), sure(new BigDecimal("100")))
                .with(money("list.amount"), sure(wan(amount))));
    }

    @Test
    void a_sum_over_papers_is_open_upwards_while_something_is_unread() {
        assertThat(unread("sum(special-audit-report.total) = thresholds.floor", "1500000.00"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(unread("sum(special-audit-report.total) <= thresholds.floor", "1500000.00"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(unread("sum(special-audit-report.total) <= thresholds.floor", "2000000.01"))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(unread("sum(special-audit-report.total) >= thresholds.floor", "2000000.00"))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_parameter_that_nobody_set_is_named() {
        Finding finding = Asking.finding(
                whether("cloud.total * parameters.rate <= thresholds.cap"),
                form().with(money("cloud.total"), wan("60.00")));

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Sentence.of(finding)).contains("参数 rate（通知没有写）");
    }

    @Test
    void ticks_words_and_alternatives_decide_together() {
        PaperKit form = form().with(new Field<>("scenes", Ticks.class), sure(new Ticks(List.of("研发设计", "仓储物流"))))
                .with(Declaration.text("org.kind"), sure("民营企业"));
        String both = "ticked(scenes) >= parameters.least and org.kind has '民营'";

        assertThat(Asking.verdict(whether(both), form)).isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(whether("ticked(scenes, '质量管控') = 1 or not (org.kind = '民营企业')"), form))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void an_earlier_year_of_a_column_headed_by_words_is_found_from_the_reference_year() {
        PaperKit form = form().with(money("fin.tax[Y-1]"), wan("8.00"));

        assertThat(Asking.verdict(whether("fin.tax[2025] > 0"), form)).isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(whether("fin.tax[2024] > 0"), form)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Asking.verdict(whether("fin.tax[Y-2] > 0"), form().with(money("fin.tax[2024]"), wan("8.00"))))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void days_come_before_or_after_each_other_and_are_not_added_up() {
        String before = "self-assessment-report.date <= proj.end";
        PaperKit form = form().with(new Field<>("proj.end", LocalDate.class), A.day("2023-06-30"));

        assertThat(Asking.verdict(whether(before), form, assessed("2023-06-30")))
                .isEqualTo(Verdict.AGREES);
        Finding late = Asking.finding(whether(before), form, assessed("2023-07-01"));
        assertThat(late.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(Sentence.of(late)).isEqualTo("应为：自评评估报告的日期不晚于proj的end。现前者为 2023-07-01，后者为 2023-06-30，相差 1 天。");
        assertThat(Asking.verdict(whether(before), form, assessed("2023-06-01"), assessed("2023-07-01")))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void dividing_by_nothing_cannot_be_told() {
        assertThat(share("0", "0")).isEqualTo(Verdict.CANNOT_TELL);
    }

    private static Verdict share(String some, String all) {
        return Asking.verdict(
                whether(SHARE),
                form().with(Declaration.percent("staff.rd"), new BigDecimal(some))
                        .with(Declaration.percent("staff.total"), new BigDecimal(all)));
    }

    private static Verdict whole(String total, String dev, String wages) {
        return Asking.verdict(whether(WHOLE), parts(sure(wan(total)), sure(wan(dev)), wages));
    }

    private static PaperKit parts(Reading<WanYuan> total, Reading<WanYuan> dev, String wages) {
        return form().with(money("cloud.total"), total)
                .with(money("cloud.dev"), dev)
                .with(money("cloud.wages"), wan(wages));
    }

    private static Verdict unread(String relation, String amount) {
        return A.packet(audited(amount)).unreadPage().under(whether(relation)).verdict(Asking.CHECK);
    }

    private static Readings row(String type, String total, String bought) {
        return Readings.NONE
                .with(Declaration.text("list.type"), sure(type))
                .with(money("list.total"), sure(wan(total)))
                .with(new Field<>("list.bought", LocalDate.class), A.day(bought));
    }

    private static PaperKit assessed(String date) {
        return paper(DocumentKind.SELF_ASSESSMENT_REPORT).with(new Field<>("date", LocalDate.class), A.day(date));
    }

    private static PaperKit audited(String total) {
        return paper(DocumentKind.SPECIAL_AUDIT_REPORT).with(new Field<>("total", Yuan.class), Yuan.of(total));
    }

    private static PaperKit form() {
        return paper(DocumentKind.APPLICATION_FORM).with(Declaration.ORG_NAME, A.APPLICANT);
    }

    private static Field<WanYuan> money(String id) {
        return Declaration.money(id);
    }

    private static WanYuan wan(String digits) {
        return WanYuan.of(digits);
    }
}
