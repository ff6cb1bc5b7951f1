package cn.heyan.extract.loan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.LoanProof;
import cn.heyan.evidence.Paper;
import cn.heyan.extract.HandLaid;
import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoanReceiptsTest {

    @Test
    void trusts_the_capitals_where_a_box_of_the_digits_was_not_seen() {
        Paper paper = Read.scanned(
                new DisbursementReader(),
                HandLaid.page(1)
                        .at(40, 8, "借款凭证（借据）")
                        .at(10, 14, "借款单位：云岭锐铸机械有限公司")
                        .at(60, 18, "亿千百十万千百十元角分")
                        .at(10, 20, "借款金额（大写） 人民币壹佰零肆万元整")
                        .at(62, 22, "¥10400000"));
        assertThat(paper.read(Disbursement.AMOUNT).settled()).isEmpty();
        assertThat(paper.read(Disbursement.AMOUNT).likeliest()).contains(Yuan.of("1040000"));
    }

    @Test
    void reads_a_bank_letter() {
        Paper paper = Read.typed(
                new LoanProofReader(),
                HandLaid.page(1)
                        .at(40, 8, "银行贷款证明")
                        .lines(
                                10,
                                14,
                                "衡阳市工业和信息化局：",
                                "兹证明衡阳云岭精工有限公司（统一社会信用代码：91430400MA4Q0000XX）于2023年3月21日在",
                                "我行取得固定资产贷款人民币（大写）捌佰万元整（¥8,000,000.00），贷款合同编号为HYYL2023032101，",
                                "期限自2023年3月21日至2026年3月20日，截至2024年4月30日贷款余额6,500,000.00元。",
                                "特此证明。")
                        .at(55, 40, "衡阳云岭银行股份有限公司蒸湘支行（盖章）")
                        .at(60, 42, "2024年5月20日"));
        assertThat(Read.settled(paper, LoanProof.BANK)).isEqualTo("衡阳云岭银行股份有限公司蒸湘支行");
        assertThat(Read.settled(paper, LoanProof.BORROWER)).isEqualTo("衡阳云岭精工有限公司");
        assertThat(Read.settled(paper, LoanProof.AMOUNT)).isEqualTo(Yuan.of("8000000"));
        assertThat(Read.settled(paper, LoanProof.DATE)).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(Read.settled(paper, LoanProof.CONTRACT_NUMBER)).isEqualTo("HYYL2023032101");
    }

    @Test
    void takes_the_sum_of_several_loans_of_a_form() {
        Paper paper = Read.typed(
                new LoanProofReader(),
                HandLaid.page(1)
                        .at(40, 8, "贷款情况证明")
                        .lines(
                                10,
                                14,
                                "借款人：衡阳市望岳机械有限公司",
                                "第一笔：贷款金额500万元，发放日期2023年5月10日；",
                                "第二笔：贷款金额300万元，发放日期2023年8月2日。",
                                "以上贷款合计人民币捌佰万元整（小写：8,000,000.00元）。",
                                "中国云岭银行衡阳市分行营业部",
                                "二〇二四年三月一日"));
        assertThat(Read.settled(paper, LoanProof.AMOUNT)).isEqualTo(Yuan.of("8000000"));
        assertThat(Read.settled(paper, LoanProof.BORROWER)).isEqualTo("衡阳市望岳机械有限公司");
        assertThat(Read.settled(paper, LoanProof.BANK)).isEqualTo("中国云岭银行衡阳市分行营业部");
        assertThat(Read.settled(paper, LoanProof.DATE)).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void a_credit_line_is_no_loan() {
        Paper paper = Read.typed(
                new LoanProofReader(),
                HandLaid.page(1)
                        .lines(
                                10,
                                12,
                                "兹证明衡阳市望岳机械有限公司在我行授信总额10,000,000.00元，其中已发放",
                                "贷款人民币伍佰万元整（¥5,000,000.00），累计支付利息185,000.00元。"));
        assertThat(Read.settled(paper, LoanProof.AMOUNT)).isEqualTo(Yuan.of("5000000"));
    }

    @Test
    void a_label_may_say_that_its_amount_is_in_ten_thousand_yuan() {
        Paper paper = Read.typed(
                new LoanProofReader(),
                HandLaid.page(1)
                        .at(40, 8, "贷款情况证明")
                        .at(10, 12, "借款人名称")
                        .at(30, 12, "衡阳市望岳机械有限公司")
                        .at(10, 14, "贷款金额（万元）")
                        .at(30, 14, "500.00")
                        .at(10, 16, "合同编号")
                        .at(30, 16, "XLD2023-0456"));
        assertThat(Read.settled(paper, LoanProof.AMOUNT)).isEqualTo(Yuan.of("5000000"));
        assertThat(Read.settled(paper, LoanProof.CONTRACT_NUMBER)).isEqualTo("XLD2023-0456");
    }

    @Test
    void reads_a_letter_that_tells_of_the_payment() {
        Paper paper = Read.typed(
                new DisbursementReader(),
                HandLaid.page(1)
                        .at(40, 8, "放款通知书")
                        .lines(
                                10,
                                12,
                                "致：衡阳市望岳机械有限公司",
                                "根据贵公司与我行签订的编号为YL-GD-2023-0098的《固定资产借款合同》，我行已于",
                                "2023年4月1日将贷款人民币壹仟贰佰万元整（¥12,000,000.00）划入贵公司账户。",
                                "中国云岭银行股份有限公司衡阳分行"));
        assertThat(Read.settled(paper, Disbursement.BORROWER)).isEqualTo("衡阳市望岳机械有限公司");
        assertThat(Read.settled(paper, Disbursement.CONTRACT_NUMBER)).isEqualTo("YL-GD-2023-0098");
        assertThat(paper.read(Disbursement.VOUCHER_NUMBER).state()).isEqualTo("absent");
        assertThat(Read.settled(paper, Disbursement.AMOUNT)).isEqualTo(Yuan.of("12000000"));
        assertThat(Read.settled(paper, Disbursement.DATE)).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(Read.settled(paper, Disbursement.BANK)).isEqualTo("中国云岭银行股份有限公司衡阳分行");
    }

    @Test
    void reads_a_note_of_hand() {
        Paper paper = Read.scanned(
                new DisbursementReader(),
                HandLaid.page(1)
                        .at(35, 8, "借款借据（贷款发放凭证）")
                        .at(10, 12, "借据编号：JJ2023032101")
                        .at(60, 12, "2023年3月21日")
                        .at(10, 15, "借款人")
                        .at(25, 15, "衡阳云岭精工有限公司")
                        .at(55, 15, "合同编号")
                        .at(70, 15, "HYYL2023032101")
                        .at(10, 18, "借款金额")
                        .at(25, 18, "人民币（大写）捌佰万元整")
                        .at(60, 18, "（小写）")
                        .at(70, 18, "¥8,000,000.00")
                        .at(10, 21, "借款日期")
                        .at(25, 21, "2023年3月21日")
                        .at(55, 21, "到期日期")
                        .at(70, 21, "2026年3月20日")
                        .at(10, 24, "贷款银行：衡阳云岭银行股份有限公司蒸湘支行"));
        assertThat(Read.settled(paper, Disbursement.AMOUNT)).isEqualTo(Yuan.of("8000000"));
        assertThat(Read.settled(paper, Disbursement.CAPITALS_AMOUNT)).isEqualTo(Yuan.of("8000000"));
        assertThat(paper.read(Disbursement.DATE).likeliest()).contains(LocalDate.of(2023, 3, 21));
        assertThat(paper.read(Disbursement.VOUCHER_NUMBER).likeliest()).contains("JJ2023032101");
        assertThat(paper.read(Disbursement.CONTRACT_NUMBER).likeliest()).contains("HYYL2023032101");
        assertThat(paper.read(Disbursement.BORROWER).likeliest()).contains("衡阳云岭精工有限公司");
        assertThat(paper.read(Disbursement.BANK).likeliest()).contains("衡阳云岭银行股份有限公司蒸湘支行");
    }

    @Test
    void reads_digits_in_boxes_that_end_at_fen() {
        Paper paper = Read.typed(
                new DisbursementReader(),
                HandLaid.page(1)
                        .lines(10, 8, "贷款转存凭证", "交易日期：2023-05-10   凭证号码：0098123", "户名：衡阳市望岳机械有限公司")
                        .at(10, 16, "金额（大写）伍佰万元整")
                        .at(60, 16, "亿千百十万千百十元角分")
                        .at(60, 18, "￥500000000"));
        assertThat(Read.settled(paper, Disbursement.AMOUNT)).isEqualTo(Yuan.of("5000000"));
        assertThat(Read.settled(paper, Disbursement.DATE)).isEqualTo(LocalDate.of(2023, 5, 10));
        assertThat(Read.settled(paper, Disbursement.VOUCHER_NUMBER)).isEqualTo("0098123");
    }

    @Test
    void an_empty_page_states_nothing() {
        Paper paper = Read.scanned(new DisbursementReader(), HandLaid.page(1));
        assertThat(paper.readings().all().values())
                .allMatch(reading -> reading.state().equals("absent"));
        assertThat(Read.scanned(new LoanProofReader(), HandLaid.page(1))
                        .readings()
                        .all()
                        .values())
                .allMatch(reading -> reading.state().equals("absent"));
        assertThat(Read.scanned(new LoanContractReader(), HandLaid.page(1))
                        .readings()
                        .all()
                        .values())
                .allMatch(reading -> reading.state().equals("absent"));
        assertThat(Read.scanned(new InterestStatementReader(), HandLaid.page(1)).rows())
                .isEmpty();
        assertThat(Read.scanned(new TaxCertificateReader(), HandLaid.page(1)).rows())
                .isEmpty();
    }
}
