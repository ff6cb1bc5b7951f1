package cn.heyan.extract.loan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Paper;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterestStatementReaderTest {

    @Test
    void takes_no_word_of_the_first_row_for_a_heading() {
        Paper paper = Read.typed(
                new InterestStatementReader(),
                HandLaid.page(1)
                        .at(30, 8, "贷款还本付息明细")
                        .at(10, 14, "交易日期")
                        .at(32, 14, "摘要")
                        .at(50, 14, "借方发生额")
                        .at(70, 14, "余额")
                        .at(10, 15.6, "20230121")
                        .at(30, 15.6, "贷款利息")
                        .at(50, 15.6, "25,730.92")
                        .at(10, 17.6, "20230131")
                        .at(32, 17.6, "冲正")
                        .at(50, 17.6, "-1,520.33")
                        .at(32, 19.6, "本页小计")
                        .at(50, 19.6, "24,210.59")
                        .at(32, 21.6, "累计")
                        .at(50, 21.6, "24,210.59"));
        assertThat(paper.rows()).hasSize(2);
        assertThat(Read.settled(paper.rows().get(0), InterestStatement.Row.SUMMARY))
                .isEqualTo("贷款利息");
        assertThat(Read.settled(paper.rows().get(1), InterestStatement.Row.AMOUNT))
                .isEqualTo(Yuan.of("-1520.33"));
        assertThat(Read.settled(paper, InterestStatement.TOTAL)).isEqualTo(Yuan.of("24210.59"));
    }

    @Test
    void rows_that_add_up_to_the_total_need_no_second_reader() {
        Paper paper = Read.scanned(new InterestStatementReader(), twoColumns("235,466.66"));
        assertThat(paper.rows()).hasSize(4);
        assertThat(Read.settled(paper.rows().get(0), InterestStatement.Row.INTEREST))
                .isEqualTo(Yuan.of("78400"));
        assertThat(paper.rows().get(0).read(InterestStatement.Row.PRINCIPAL).state())
                .isEqualTo("absent");
        assertThat(Read.settled(paper.rows().get(2), InterestStatement.Row.PRINCIPAL))
                .isEqualTo(Yuan.of("500000"));
        assertThat(Read.settled(paper, InterestStatement.INTEREST_TOTAL)).isEqualTo(Yuan.of("235466.66"));
        assertThat(Read.settled(paper, InterestStatement.PRINCIPAL_TOTAL)).isEqualTo(Yuan.of("500000"));
        assertThat(paper.rows().get(3).read(InterestStatement.Row.DATE).likeliest())
                .contains(LocalDate.of(2023, 12, 21));
        assertThat(paper.rows().get(2).read(InterestStatement.Row.SUMMARY).likeliest())
                .contains("归还本金");
        assertThat(paper.read(InterestStatement.ACCOUNT).likeliest()).contains("衡阳云岭精工有限公司");
    }

    @Test
    void a_total_that_does_not_follow_from_the_rows_settles_nothing_by_itself() {
        Paper paper = Read.scanned(new InterestStatementReader(), twoColumns("735,466.66"));
        assertThat(paper.read(InterestStatement.INTEREST_TOTAL).state()).isEqualTo("doubtful");
        assertThat(paper.rows())
                .allMatch(row ->
                        row.read(InterestStatement.Row.INTEREST).settled().isEmpty());
    }

    @Test
    void reads_one_column_of_amounts_over_two_pages_in_ten_thousand_yuan() {
        HandLaid first = HandLaid.page(1)
                .at(30, 8, "还本付息流水明细表")
                .at(10, 11, "户名：衡阳市望岳机械有限公司")
                .at(75, 11, "单位：万元")
                .at(10, 14, "序号")
                .at(20, 14, "交易日期")
                .at(40, 14, "摘要")
                .at(60, 14, "发生额")
                .at(80, 14, "余额")
                .at(11, 16, "1")
                .at(19, 16, "2023-03-21")
                .at(40, 16, "贷款利息")
                .at(61, 16, "1.6042")
                .at(80, 16, "500.00");
        HandLaid second = HandLaid.page(2)
                .at(11, 10, "2")
                .at(19, 10, "2023-06-21")
                .at(40, 10, "贷款利息")
                .at(61, 10, "1.6403")
                .at(80, 10, "500.00")
                .at(11, 12, "3")
                .at(19, 12, "2023-09-30")
                .at(40, 12, "还本")
                .at(61, 12, "50.0000")
                .at(80, 12, "450.00")
                .at(11, 14, "合计")
                .at(61, 14, "53.2445")
                .at(88, 12, "待划转利息")
                .at(10, 20, "制表人：李某")
                .at(60, 20, "2024年2月1日");
        Paper paper = Read.scanned(new InterestStatementReader(), first, second);
        assertThat(paper.rows()).hasSize(3);
        assertThat(paper.read(InterestStatement.INTEREST_TOTAL).state()).isEqualTo("absent");
        assertThat(Read.settled(paper.rows().get(1), InterestStatement.Row.AMOUNT))
                .isEqualTo(Yuan.of("16403"));
        assertThat(Read.settled(paper.rows().get(2), InterestStatement.Row.AMOUNT))
                .isEqualTo(Yuan.of("500000"));
        assertThat(Read.settled(paper, InterestStatement.TOTAL)).isEqualTo(Yuan.of("532445"));
        assertThat(paper.rows().get(2).read(InterestStatement.Row.SUMMARY).likeliest())
                .contains("还本");
    }

    @Test
    void what_was_due_and_penalties_are_not_what_was_paid() {
        HandLaid page = HandLaid.page(1)
                .at(8, 10, "还款日期")
                .at(22, 10, "计息本金")
                .at(38, 10, "应还利息")
                .at(54, 10, "实还本金")
                .at(70, 10, "实还利息")
                .at(86, 10, "罚息")
                .at(8, 12, "2023-03-21")
                .at(21, 12, "8,000,000.00")
                .at(38, 12, "90,000.00")
                .at(70, 12, "50,125.00")
                .at(86, 12, "12.50")
                .at(8, 14, "2023-06-21")
                .at(21, 14, "8,000,000.00")
                .at(38, 14, "90,000.00")
                .at(53, 14, "500,000.00")
                .at(70, 14, "54,583.00")
                .at(86, 14, "0.00");
        Paper paper = Read.typed(new InterestStatementReader(), page);
        assertThat(paper.rows()).hasSize(2);
        assertThat(Read.settled(paper.rows().get(0), InterestStatement.Row.INTEREST))
                .isEqualTo(Yuan.of("50125"));
        assertThat(paper.rows().get(0).read(InterestStatement.Row.PRINCIPAL).state())
                .isEqualTo("absent");
        assertThat(Read.settled(paper.rows().get(1), InterestStatement.Row.PRINCIPAL))
                .isEqualTo(Yuan.of("500000"));
        assertThat(paper.read(InterestStatement.INTEREST_TOTAL).state()).isEqualTo("absent");
    }

    @Test
    void reads_slips_where_there_is_no_table() {
        HandLaid page = HandLaid.page(1)
                .lines(
                        10,
                        8,
                        "贷款利息回单",
                        "交易日期：2023年6月20日",
                        "户名：衡阳云岭精工有限公司",
                        "计息期间：2023-03-21至2023-06-20    计息本金：8,000,000.00",
                        "利息金额：¥80,888.89",
                        "大写：捌万零捌佰捌拾捌元捌角玖分")
                .lines(10, 50, "贷款利息回单", "交易日期：2023年9月20日", "利息金额：¥81,777.78", "大写：捌万壹仟柒佰柒拾柒元柒角捌分");
        Paper paper = Read.scanned(new InterestStatementReader(), page);
        assertThat(paper.rows()).hasSize(2);
        assertThat(Read.settled(paper.rows().get(0), InterestStatement.Row.INTEREST))
                .isEqualTo(Yuan.of("80888.89"));
        assertThat(paper.rows().get(0).read(InterestStatement.Row.DATE).likeliest())
                .contains(LocalDate.of(2023, 6, 20));
        assertThat(Read.settled(paper.rows().get(1), InterestStatement.Row.INTEREST))
                .isEqualTo(Yuan.of("81777.78"));
        assertThat(paper.rows().get(1).read(InterestStatement.Row.DATE).likeliest())
                .contains(LocalDate.of(2023, 9, 20));
    }

    @Test
    void subtotals_are_no_rows() {
        HandLaid page = HandLaid.page(1)
                .at(10, 10, "还款日期")
                .at(40, 10, "本金")
                .at(60, 10, "利息")
                .at(80, 10, "合计")
                .at(10, 12, "2023.3.21")
                .at(59, 12, "50,125.00")
                .at(79, 12, "50,125.00")
                .at(10, 14, "小计")
                .at(59, 14, "50,125.00")
                .at(79, 14, "50,125.00")
                .at(10, 16, "2023.6.21")
                .at(38, 16, "500,000.00")
                .at(59, 16, "54,583.00")
                .at(79, 16, "554,583.00")
                .at(10, 18, "合 计")
                .at(38, 18, "500,000.00")
                .at(59, 18, "104,708.00")
                .at(79, 18, "604,708.00");
        Paper paper = Read.scanned(new InterestStatementReader(), page);
        assertThat(paper.rows()).hasSize(2);
        assertThat(Read.settled(paper, InterestStatement.INTEREST_TOTAL)).isEqualTo(Yuan.of("104708"));
        assertThat(Read.settled(paper, InterestStatement.TOTAL)).isEqualTo(Yuan.of("604708"));
    }

    @Test
    void one_misread_cell_is_found_by_the_second_reader_and_proved_by_the_total() {
        HandLaid misread = HandLaid.page(1)
                .at(10, 10, "付息日期")
                .at(60, 10, "付息金额")
                .at(10, 12, "2023-03-21")
                .at(59, 12, "50,125.00")
                .at(10, 14, "2023-06-21")
                .at(59, 14, "54,588.00")
                .at(10, 16, "合计")
                .at(59, 16, "104,708.00");
        Page page = misread.scanned();
        Paper paper = new InterestStatementReader()
                .read(
                        HandLaid.document(DocumentKind.INTEREST_PAYMENT_STATEMENT, page),
                        HandLaid.packet(page),
                        new SecondLook((where, box, script) -> box.holds(0.62, 0.145)
                                ? Optional.of(Word.of("54,583.00", box, 0.9))
                                : Optional.empty()));
        assertThat(Read.settled(paper.rows().get(1), InterestStatement.Row.INTEREST))
                .isEqualTo(Yuan.of("54583"));
        assertThat(Read.settled(paper, InterestStatement.INTEREST_TOTAL)).isEqualTo(Yuan.of("104708"));
    }

    private static HandLaid twoColumns(String interestTotal) {
        return HandLaid.page(1)
                .at(30, 8, "企业还本付息资金流水明细表")
                .at(10, 11, "户名：衡阳云岭精工有限公司")
                .at(75, 11, "单位：元")
                .at(10, 14, "日期")
                .at(28, 14, "摘要")
                .at(48, 14, "归还本金")
                .at(64, 14, "支付利息")
                .at(80, 14, "贷款余额")
                .at(10, 16, "2023年6月21日")
                .at(28, 16, "结息")
                .at(65, 16, "78,400.00")
                .at(80, 16, "8,000,000.00")
                .at(10, 18, "2023年9月21日")
                .at(28, 18, "结息")
                .at(65, 18, "81,777.77")
                .at(80, 18, "8,000,000.00")
                .at(10, 20, "2023年11月30日")
                .at(28, 20, "归还本金")
                .at(48, 20, "500,000.00")
                .at(80, 20, "7,500,000.00")
                .at(10, 22, "2023年12月21日")
                .at(28, 22, "结息")
                .at(65, 22, "75,288.89")
                .at(80, 22, "7,500,000.00")
                .at(10, 24, "合计")
                .at(48, 24, "500,000.00")
                .at(65, 24, interestTotal)
                .at(55, 30, "衡阳云岭银行股份有限公司蒸湘支行（业务章）");
    }
}
