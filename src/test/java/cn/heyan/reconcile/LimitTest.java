package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.Asking.figure;
import static cn.heyan.reconcile.Asking.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Certificate;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.SummaryTable;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static final Yuan CAP = Yuan.of("100000.00");

    @Test
    void exactly_the_cap_may_be_asked_for_and_no_more() {
        Programme capped = support(Map.of("cap", CAP, "requested", figure("summary-table.requested")));

        assertThat(verdict(capped, asking("10.00"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(capped, asking("10.0001"))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(capped, paper(DocumentKind.APPLICATION_FORM))).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void no_more_than_what_was_spent_times_the_share() {
        Programme shared = support(Map.of(
                "formula", figure("spend.total * parameters.half"),
                "cap", CAP,
                "requested", figure("summary-table.requested")));

        assertThat(verdict(shared, spent("16.00"), asking("8.00"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(shared, spent("16.00"), asking("8.01"))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(shared, spent("90.00"), asking("10.01"))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_formula_with_something_unset_is_not_computable_but_the_cap_still_holds() {
        Programme open = support(Map.of(
                "formula", figure("spend.total * parameters.rate"),
                "cap", CAP,
                "requested", figure("summary-table.requested")));

        Finding finding = Asking.finding(open, spent("16.00"), asking("8.00"));
        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Sentence.of(finding)).startsWith("无法计算可补助金额，缺少：参数 rate（通知没有写）");
        assertThat(verdict(open, spent("16.00"), asking("10.01"))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_fixed_award_is_neither_more_nor_less() {
        Programme fixed = support(Map.of("fixed", CAP, "requested", figure("summary-table.requested")));

        assertThat(verdict(fixed, asking("10"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(fixed, asking("12"))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(fixed, asking("8"))).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void as_many_boxes_as_asked_for_are_enough_and_one_less_is_not_unless_the_alternative_holds() {
        Programme two = ticks(Map.of("min", BigDecimal.valueOf(2)));
        Programme other = ticks(
                Map.of("min", BigDecimal.valueOf(2), "alternative", Asking.claim("spend.total >= thresholds.cap")));

        assertThat(verdict(two, ticked("甲", "乙"))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(two, ticked("甲"))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(other, ticked("甲").with(Declaration.money("spend.total"), WanYuan.of("10.00"))))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(
                        two,
                        paper(DocumentKind.APPLICATION_FORM)
                                .with(group(), doubtful(new Ticks(List.of("甲")), new Ticks(List.of("甲", "乙"))))))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_ticked_box_has_evidence_that_names_it_and_is_dated_in_time() {
        Programme proven =
                ticks(Map.of("evidence", Map.of("*", List.of("certificate")), "window", DateWindow.year(2023)));

        assertThat(second(proven, ticked("绿色工厂"), certificate("绿色工厂", "2023-12-31")))
                .isEqualTo(Verdict.AGREES);
        assertThat(second(proven, ticked("绿色工厂"), certificate("绿色工厂", "2024-01-01")))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(second(proven, ticked("绿色工厂"), certificate("优秀企业", "2023-05-01")))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(second(proven, ticked("绿色工厂"))).isEqualTo(Verdict.DIFFERS);
    }

    private static Verdict second(Programme programme, PaperKit... papers) {
        return A.packet(papers).under(programme).findings(Asking.CHECK).get(1).verdict();
    }

    private static Programme support(Map<String, Object> parameters) {
        return Asking.of(CheckType.SUPPORT_CALC, parameters);
    }

    private static Programme ticks(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("group", "works");
        return Asking.of(CheckType.TICKS, all);
    }

    private static PaperKit certificate(String name, String date) {
        return paper(DocumentKind.CERTIFICATE).with(Certificate.NAME, name).with(Certificate.DATE, A.day(date));
    }

    private static PaperKit ticked(String... options) {
        return paper(DocumentKind.APPLICATION_FORM).with(group(), new Ticks(List.of(options)));
    }

    private static Field<Ticks> group() {
        return new Field<>("works", Ticks.class);
    }

    private static PaperKit asking(String wan) {
        return paper(DocumentKind.SUMMARY_TABLE).with(SummaryTable.REQUESTED, WanYuan.of(wan));
    }

    private static PaperKit spent(String wan) {
        return paper(DocumentKind.APPLICATION_FORM).with(Declaration.money("spend.total"), WanYuan.of(wan));
    }
}
