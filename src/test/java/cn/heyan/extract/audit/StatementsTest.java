package cn.heyan.extract.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void reads_both_years_and_takes_no_line_number_for_a_figure() {
        Paper paper = Report.typed(Report.opinion(1), balance("期末余额", "上年年末余额", "单位：元"));

        assertThat(Report.settled(paper, "assets", 2023)).isEqualTo("3000.00");
        assertThat(Report.settled(paper, "assets", 2022)).isEqualTo("2500.50");
        assertThat(Report.settled(paper, "liabilities", 2023)).isEqualTo("1200.00");
        assertThat(Report.settled(paper, "equity", 2022)).isEqualTo("1500.50");
        assertThat(Report.figure(paper, "fixedAssets", 2022).witnesses()).isEmpty();
        assertThat(Report.settled(paper, "fixedAssets", 2023)).isEqualTo("800.00");
    }

    @Test
    void reads_the_earlier_year_from_the_left_column() {
        Paper paper = Report.typed(Report.opinion(1), balance("2022年12月31日", "2023年12月31日", "单位：元"));

        assertThat(Report.settled(paper, "assets", 2022)).isEqualTo("3000.00");
        assertThat(Report.settled(paper, "assets", 2023)).isEqualTo("2500.50");
    }

    @Test
    void converts_what_is_stated_in_other_units() {
        assertThat(Report.settled(Report.typed(Report.opinion(1), balance("期末余额", "年初余额", "单位：万元")), "assets", 2022))
                .isEqualTo("25005000.00");
        assertThat(Report.settled(
                        Report.typed(Report.opinion(1), balance("期末余额", "年初余额", "金额单位：人民币千元")), "assets", 2022))
                .isEqualTo("2500500.00");
    }

    @Test
    void leaves_small_figures_doubtful_where_no_unit_is_stated() {
        Paper paper = Report.typed(Report.opinion(1), balance("期末余额", "年初余额", ""));

        assertThat(Report.figure(paper, "assets", 2023).state()).isEqualTo("doubtful");
    }

    @Test
    void reads_accounts_that_stand_side_by_side() {
        HandLaid page = HandLaid.page(2)
                .at(42, 8, "资产负债表")
                .at(42, 11, "2023年12月31日")
                .at(80, 14, "单位：元")
                .at(5, 18, "资产")
                .at(20, 18, "期末余额")
                .at(35, 18, "年初余额")
                .at(52, 18, "负债和所有者权益")
                .at(70, 18, "期末余额")
                .at(85, 18, "年初余额")
                .at(5, 22, "流动资产合计")
                .at(20, 22, "2,200.00")
                .at(35, 22, "1,700.50")
                .at(52, 22, "负债合计")
                .at(70, 22, "1,200.00")
                .at(85, 22, "1,000.00")
                .at(5, 26, "资产总计")
                .at(20, 26, "3,000.00")
                .at(35, 26, "2,500.50")
                .at(52, 26, "所有者权益合计")
                .at(70, 26, "1,800.00")
                .at(85, 26, "1,500.50");

        Paper paper = Report.scanned(Report.opinion(1), page);

        assertThat(Report.settled(paper, "assets", 2023)).isEqualTo("3000.00");
        assertThat(Report.settled(paper, "equity", 2022)).isEqualTo("1500.50");
        assertThat(Report.figure(paper, "currentAssets", 2022).state()).isEqualTo("doubtful");
    }

    @Test
    void prefers_the_groups_accounts_and_never_mixes_the_parents_in() {
        HandLaid group = Report.statement(2, "合并资产负债表", "2023年12月31日", "单位：元", "期末余额", "年初余额");
        Report.line(group, 22, "资产总计", "", "9,000.00", "8,000.00");
        HandLaid parent = balance("期末余额", "年初余额", "单位：元", "母公司资产负债表", 3);

        Paper paper = Report.typed(Report.opinion(1), group, parent);

        assertThat(Report.settled(paper, "assets", 2023)).isEqualTo("9000.00");
        assertThat(Report.figure(paper, "liabilities", 2023).state()).isEqualTo("absent");
    }

    @Test
    void tells_group_and_company_apart_in_one_table() {
        HandLaid page = HandLaid.page(2)
                .at(10, 8, "合并及公司资产负债表")
                .at(10, 11, "（金额单位为人民币元）")
                .at(45, 15, "2023年12月31日")
                .at(75, 15, "2022年12月31日")
                .at(10, 17, "项目")
                .at(40, 17, "合并")
                .at(55, 17, "公司")
                .at(70, 17, "合并")
                .at(85, 17, "公司")
                .at(10, 21, "资产总计")
                .at(38, 21, "4,000.00")
                .at(53, 21, "3,000.00")
                .at(68, 21, "2,000.00")
                .at(83, 21, "1,000.00");

        Paper paper = Report.typed(Report.opinion(1), page);

        assertThat(Report.settled(paper, "assets", 2023)).isEqualTo("4000.00");
        assertThat(Report.settled(paper, "assets", 2022)).isEqualTo("2000.00");
    }

    @Test
    void settles_by_sums_what_only_one_reader_saw_and_leaves_the_rest_doubtful() {
        Paper paper = Report.scanned(Report.opinion(1), balance("期末余额", "年初余额", "单位：元"));

        assertThat(Report.settled(paper, "assets", 2023)).isEqualTo("3000.00");
        assertThat(Report.figure(paper, "fixedAssets", 2023).state()).isEqualTo("doubtful");
    }

    @Test
    void figures_that_do_not_add_up_stay_doubtful_though_nobody_misread_them() {
        HandLaid page = Report.statement(2, "资产负债表", "2023年12月31日", "单位：元", "期末余额", "年初余额");
        Report.line(page, 22, "资产总计", "", "3,000.00", "2,500.50");
        Report.line(page, 24, "负债合计", "", "1,200.00", "1,000.00");
        Report.line(page, 26, "所有者权益合计", "", "1,800.01", "1,500.50");

        Paper paper = Report.typed(Report.opinion(1), page);

        assertThat(Report.figure(paper, "assets", 2023).state()).isEqualTo("doubtful");
        assertThat(Report.settled(paper, "assets", 2022)).isEqualTo("2500.50");
    }

    @Test
    void of_two_readers_the_one_whose_figure_adds_up_is_right() {
        HandLaid page = Report.statement(2, "资产负债表", "2023年12月31日", "单位：元", "期末余额", "年初余额");
        Report.line(page, 22, "资产总计", "", "3,000.00", "");
        Report.line(page, 24, "负债合计", "", "1,260.00", "");
        Report.line(page, 26, "所有者权益合计", "", "1,800.00", "");
        SecondReader second = (seen, box, script) ->
                box.y() > 0.23 && box.y() < 0.25 ? Optional.of(Word.of("1,200.00", box, 0.9)) : Optional.empty();
        Stream<Page> pages = Stream.of(Report.opinion(1).typed(), page.scanned());

        Paper paper = Report.read(new AuditReportReader(), second, pages);

        assertThat(Report.settled(paper, "liabilities", 2023)).isEqualTo("1200.00");
    }

    @Test
    void reads_an_income_statement_with_losses_in_brackets_and_dashes_for_nothing() {
        HandLaid page = Report.statement(2, "利润表", "2023年度", "单位：元", "本年累计金额", "上年金额");
        Report.line(page, 22, "一、营业收入", "1", "5,000.00", "4,000.00");
        Report.line(page, 24, "减：营业成本", "2", "5,200.00", "3,000.00");
        Report.line(page, 26, "税金及附加", "3", "10.00", "-");
        Report.line(page, 28, "三、利润总额（亏损总额以“－”号填列）", "4", "(210.00)", "1,000.00");
        Report.line(page, 30, "减：所得税费用", "5", "", "150.00");
        Report.line(page, 32, "四、净利润（净亏损以“－”号填列）", "6", "-210.00", "850.00");

        Paper paper = Report.typed(Report.opinion(1), page);

        assertThat(Report.settled(paper, "revenue", 2023)).isEqualTo("5000.00");
        assertThat(Report.settled(paper, "operatingCost", 2022)).isEqualTo("3000.00");
        assertThat(Report.settled(paper, "profit", 2023)).isEqualTo("-210.00");
        assertThat(Report.settled(paper, "netProfit", 2023)).isEqualTo("-210.00");
        assertThat(Report.settled(paper, "netProfit", 2022)).isEqualTo("850.00");
        assertThat(Report.figure(paper, "taxes", 2022).state()).isEqualTo("absent");
    }

    @Test
    void takes_the_years_figures_and_not_those_of_a_month() {
        HandLaid page = Report.statement(2, "利润表", "2023年12月", "单位：元", "本月金额", "本年累计金额");
        Report.line(page, 22, "一、营业收入", "1", "400.00", "5,000.00");

        Paper paper = Report.typed(Report.opinion(1), page);

        assertThat(Report.settled(paper, "revenue", 2023)).isEqualTo("5000.00");
        assertThat(Report.figure(paper, "revenue", 2022).state()).isEqualTo("absent");
    }

    @Test
    void an_internal_control_report_states_no_figures() {
        HandLaid page = HandLaid.page(1)
                .at(40, 8, "内部控制审计报告")
                .at(10, 16, "衡阳云岭精工机械有限公司全体股东：")
                .at(10, 20, "我们审计了衡阳云岭精工机械有限公司（以下简称贵公司）")
                .at(10, 23, "2023年12月31日的财务报告内部控制的有效性。")
                .at(10, 30, "四、财务报告内部控制审计意见")
                .at(10, 33, "贵公司在所有重大方面保持了有效的财务报告内部控制。");

        Paper paper = Report.typed(page, balance("期末余额", "年初余额", "单位：元"));

        assertThat(paper.read(AuditReport.REPORT_TYPE).settled()).contains("内部控制审计报告");
        assertThat(paper.read(AuditReport.OPINION).settled()).contains("标准无保留意见");
        assertThat(paper.read(AuditReport.YEAR).settled()).contains("2023");
        assertThat(Report.figure(paper, "assets", 2023).state()).isEqualTo("absent");
    }

    @Test
    void a_figure_torn_apart_is_read_whole_and_one_cut_off_is_no_figure() {
        HandLaid page = Report.statement(2, "利润表", "2023年度", "单位：万元", "本期金额", "上期金额");
        Report.line(page, 22, "一、营业收入", "1", "2,851 .66", "3,782.94");
        Report.line(page, 24, "减：营业成本", "2", "2,309", "3,012.10");
        Report.line(page, 26, "税金及附加", "3", "57.03", "60.11");

        Paper paper = Report.typed(Report.opinion(1), page);

        assertThat(Report.settled(paper, "revenue", 2023)).isEqualTo("28516600.00");
        assertThat(Report.figure(paper, "operatingCost", 2023).state()).isEqualTo("absent");
        assertThat(Report.settled(paper, "operatingCost", 2022)).isEqualTo("30121000.00");
    }

    private static HandLaid balance(String left, String right, String unit) {
        return balance(left, right, unit, "资产负债表", 2);
    }

    private static HandLaid balance(String left, String right, String unit, String title, int number) {
        HandLaid page = Report.statement(number, title, "2023年12月31日", unit.isEmpty() ? "　" : unit, left, right);
        Report.line(page, 22, "流动资产合计", "12", "2,200.00", "");
        Report.line(page, 24, "固定资产", "15", "800.00", "");
        Report.line(page, 26, "资产总计", "38", "3,000.00", "2,500.50");
        Report.line(page, 28, "负债合计", "60", "1,200.00", "1,000.00");
        return Report.line(page, 30, "所有者权益合计", "70", "1,800.00", "1,500.50");
    }
}
