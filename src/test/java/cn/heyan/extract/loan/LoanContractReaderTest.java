package cn.heyan.extract.loan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoanContractReaderTest {

    @Test
    void reads_figures_that_break_at_the_end_of_a_line() {
        Paper paper = read(HandLaid.page(1)
                .lines(10, 10, "人民币固定资产贷款合同", "1.1 本合同项下贷款币种为人民币，金额为（大写）陆佰柒拾叁万元整，（小写）6,730", "000.00元。"));
        assertThat(paper.read(LoanContract.PRINCIPAL).settled()).contains(Yuan.of("6730000"));
    }

    @Test
    void reads_the_clauses_of_a_bank_template() {
        Paper paper = read(HandLaid.page(1)
                .at(38, 8, "流动资金借款合同")
                .at(60, 11, "合同编号：衡云银借字第2023-0321号")
                .lines(
                        10,
                        14,
                        "借款人（以下简称甲方）：衡阳云岭精工有限公司",
                        "贷款人（以下简称乙方）：衡阳云岭银行股份有限公司蒸湘支行",
                        "第一条 借款种类：固定资产贷款",
                        "第二条 借款用途：本合同项下借款用于数字化车间改造，购置数控设备及工业软",
                        "件，不得挪作他用。",
                        "第三条 借款金额：人民币（大写）捌佰万元整，（小写）￥8,000,000.00。大小写不一致时，",
                        "以大写为准。",
                        "第四条 借款期限：自2023年3月21日起至2026年3月20日止，共36个月。",
                        "第五条 利率：本合同项下借款利率以2023年3月20日公布的1年期LPR 3.65%加35个基点，",
                        "即年利率4.00%。逾期罚息利率上浮50%。")
                .lines(10, 70, "借款人（盖章）：                    贷款人（盖章）：", "2023年3月15日"));
        assertThat(text(paper, LoanContract.CONTRACT_NUMBER)).isEqualTo("衡云银借字第2023-0321号");
        assertThat(text(paper, LoanContract.BORROWER)).isEqualTo("衡阳云岭精工有限公司");
        assertThat(text(paper, LoanContract.LENDER)).isEqualTo("衡阳云岭银行股份有限公司蒸湘支行");
        assertThat(paper.read(LoanContract.PRINCIPAL).settled()).contains(Yuan.of("8000000"));
        assertThat(paper.read(LoanContract.PRINCIPAL_CAPITALS).settled()).contains(Yuan.of("8000000"));
        assertThat(text(paper, LoanContract.PRINCIPAL_IN_WORDS)).isEqualTo("捌佰万元整");
        assertThat(paper.read(LoanContract.FROM).settled()).contains(LocalDate.of(2023, 3, 21));
        assertThat(paper.read(LoanContract.TO).settled()).contains(LocalDate.of(2026, 3, 20));
        assertThat(paper.read(LoanContract.SIGNED_DATE).settled()).contains(LocalDate.of(2023, 3, 15));
        assertThat(paper.read(LoanContract.ANNUAL_RATE).settled()).contains(new BigDecimal("4"));
        assertThat(paper.read(LoanContract.PURPOSE).likeliest().orElseThrow()).contains("数字化车间改造");
    }

    @Test
    void reads_other_words_in_another_order() {
        Paper paper = read(HandLaid.page(1)
                .at(38, 8, "贷款合同")
                .lines(
                        10,
                        12,
                        "编号：（2023）湘岭贷字0456号        签订日期：二〇二三年五月八日",
                        "甲方（贷款人）：湖南云岭农村商业银行股份有限公司",
                        "乙方（借款人）：衡阳市望岳机械（集团）有限公司",
                        "1.1 甲方同意向乙方发放贷款5,000,000.00元（大写：人民币伍佰万圆整）。",
                        "1.2 贷款期限12个月，即从2023-05-10至2024-05-09。",
                        "1.3 贷款执行固定利率，年利率为4.35%，按月结息。",
                        "1.4 贷款用途为购买生产设备。"));
        assertThat(text(paper, LoanContract.CONTRACT_NUMBER)).isEqualTo("(2023)湘岭贷字0456号");
        assertThat(text(paper, LoanContract.LENDER)).isEqualTo("湖南云岭农村商业银行股份有限公司");
        assertThat(text(paper, LoanContract.BORROWER)).isEqualTo("衡阳市望岳机械(集团)有限公司");
        assertThat(paper.read(LoanContract.PRINCIPAL).settled()).contains(Yuan.of("5000000"));
        assertThat(paper.read(LoanContract.FROM).settled()).contains(LocalDate.of(2023, 5, 10));
        assertThat(paper.read(LoanContract.TO).settled()).contains(LocalDate.of(2024, 5, 9));
        assertThat(paper.read(LoanContract.SIGNED_DATE).settled()).contains(LocalDate.of(2023, 5, 8));
        assertThat(paper.read(LoanContract.ANNUAL_RATE).settled()).contains(new BigDecimal("4.35"));
        assertThat(text(paper, LoanContract.PURPOSE)).isEqualTo("购买生产设备");
    }

    @Test
    void a_contract_whose_figures_and_capitals_differ_is_doubtful() {
        Paper paper = read(HandLaid.page(1).lines(10, 12, "借款合同", "第一条 借款金额 人民币（大写）陆佰万元整（小写）¥8,000,000.00元"));
        assertThat(paper.read(LoanContract.PRINCIPAL)).isInstanceOf(Doubtful.class);
        assertThat(paper.read(LoanContract.PRINCIPAL_CAPITALS).settled()).contains(Yuan.of("6000000"));
    }

    @Test
    void figures_in_ten_thousand_yuan_agree_with_capitals() {
        Paper paper = read(HandLaid.page(1).lines(10, 12, "借款合同", "贷款本金金额为800万元（大写：捌佰万元整）"));
        assertThat(paper.read(LoanContract.PRINCIPAL).settled()).contains(Yuan.of("8000000"));
    }

    @Test
    void scanned_figures_are_settled_by_their_capitals_without_a_second_reader() {
        Page page = HandLaid.page(1)
                .lines(10, 12, "借款合同", "借款金额：人民币捌佰万元整（¥8,000,000.00）")
                .scanned();
        Paper paper = new LoanContractReader()
                .read(
                        HandLaid.document(DocumentKind.LOAN_CONTRACT, page),
                        HandLaid.packet(page),
                        new SecondLook(SecondReader.NONE));
        assertThat(paper.read(LoanContract.PRINCIPAL).settled()).contains(Yuan.of("8000000"));
        assertThat(paper.read(LoanContract.CONTRACT_NUMBER).state()).isEqualTo("absent");
    }

    private static String text(Paper paper, Field<String> field) {
        return paper.read(field).settled().orElseThrow();
    }

    private static Paper read(HandLaid laid) {
        Page page = laid.typed();
        return new LoanContractReader()
                .read(
                        HandLaid.document(DocumentKind.LOAN_CONTRACT, page),
                        HandLaid.packet(page),
                        new SecondLook(SecondReader.NONE));
    }
}
