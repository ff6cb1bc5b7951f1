package cn.heyan.extract.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.extract.HandLaid;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecialAuditTest {

    @Test
    void reads_total_and_shares_from_the_conclusions_sentence() {
        Paper paper = scanned(conclusion("经审计，该项目审定完成投资总额为3,456,789.00元，其中：设备购置3,000,000.00元，", "软件购置456,789.00元。"));

        assertThat(settled(paper, SpecialAudit.TOTAL)).isEqualTo("3456789.00");
        assertThat(settled(paper, SpecialAudit.EQUIPMENT)).isEqualTo("3000000.00");
        assertThat(settled(paper, SpecialAudit.SOFTWARE)).isEqualTo("456789.00");
    }

    @Test
    void shares_that_do_not_add_up_stay_doubtful_where_one_reader_saw_them() {
        Paper paper = scanned(conclusion("经审计，该项目审定完成投资总额为3,456,789.00元，其中：设备购置3,000,000.00元，", "软件购置456,780.00元。"));

        assertThat(paper.read(SpecialAudit.EQUIPMENT).state()).isEqualTo("doubtful");
        assertThat(paper.read(SpecialAudit.TOTAL).state()).isEqualTo("doubtful");
    }

    @Test
    void capitals_are_a_witness_to_the_total_and_against_it() {
        assertThat(settled(scanned(conclusion("审定投资总额为345.68万元", "（大写：叁佰肆拾伍万陆仟捌佰元整）。")), SpecialAudit.TOTAL))
                .isEqualTo("3456800.00");
        assertThat(scanned(conclusion("审定投资总额为345.69万元", "（大写：叁佰肆拾伍万陆仟捌佰元整）。"))
                        .read(SpecialAudit.TOTAL)
                        .state())
                .isEqualTo("doubtful");
    }

    @Test
    void of_claimed_audited_and_cut_amounts_takes_the_audited_ones() {
        Paper paper = scanned(conclusion("详见附表。", "以上。"), table("400.00", "300.00", "45.68", "345.68"));

        assertThat(settled(paper, SpecialAudit.EQUIPMENT)).isEqualTo("3000000.00");
        assertThat(settled(paper, SpecialAudit.SOFTWARE)).isEqualTo("456800.00");
        assertThat(settled(paper, SpecialAudit.TOTAL)).isEqualTo("3456800.00");
    }

    @Test
    void a_table_that_does_not_add_up_settles_nothing() {
        Paper paper = scanned(conclusion("详见附表。", "以上。"), table("400.00", "300.00", "45.68", "345.69"));

        assertThat(paper.read(SpecialAudit.TOTAL).state()).isEqualTo("doubtful");
    }

    @Test
    void reads_project_and_period_and_takes_no_other_span_of_time_for_it() {
        Paper paper = Report.read(
                new SpecialAuditReader(),
                SecondReader.NONE,
                Stream.of(conclusion("项目建设期为2022年1月1日至2024年12月31日。", "审计期间：2023年1月1日至2023年12月31日。"))
                        .map(HandLaid::typed));

        assertThat(settled(paper, SpecialAudit.PROJECT_NAME)).isEqualTo("精密铸造车间数字化改造项目");
        assertThat(settled(paper, SpecialAudit.PERIOD_FROM)).isEqualTo("2023-01-01");
        assertThat(settled(paper, SpecialAudit.PERIOD_TO)).isEqualTo("2023-12-31");
        assertThat(settled(paper, AuditReport.AUDITEE)).isEqualTo("衡阳云岭精工机械有限公司");
    }

    private static HandLaid conclusion(String first, String second) {
        return HandLaid.page(1)
                .at(40, 8, "专项审计报告")
                .at(60, 12, "云岭专审字〔2024〕第0123号")
                .at(10, 16, "衡阳云岭精工机械有限公司：")
                .at(12, 20, "我们对“精密铸造车间数字化改造项目”进行了专项审计。")
                .at(12, 26, first)
                .at(10, 29, second);
    }

    private static HandLaid table(String claimed, String equipment, String software, String total) {
        return HandLaid.page(2)
                .at(40, 8, "项目投资审定明细表")
                .at(80, 12, "单位：万元")
                .at(10, 16, "费用名称")
                .at(40, 16, "申报金额")
                .at(60, 16, "审定金额")
                .at(80, 16, "核减金额")
                .at(10, 20, "设备购置费")
                .at(40, 20, claimed)
                .at(60, 20, equipment)
                .at(80, 20, "100.00")
                .at(10, 24, "软件购置费")
                .at(40, 24, "45.68")
                .at(60, 24, software)
                .at(80, 24, "0.00")
                .at(10, 28, "合计")
                .at(40, 28, "445.68")
                .at(60, 28, total)
                .at(80, 28, "100.00");
    }

    private static Paper scanned(HandLaid... pages) {
        return Report.read(
                new SpecialAuditReader(), SecondReader.NONE, Stream.of(pages).map(HandLaid::scanned));
    }

    private static String settled(Paper paper, Field<?> field) {
        return paper.read(field).settled().map(Object::toString).orElse("not settled");
    }
}
