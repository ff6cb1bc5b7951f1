package cn.heyan.extract.bank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankSlipReaderTest {

    @Test
    void tells_payer_from_payee_by_the_upright_captions() {
        Paper paper = read(Box.PAGE, upright(HandLaid.page(1), 10).typed());
        assertThat(text(paper, BankSlip.PAYER)).isEqualTo("蒸湘湾锐铸机械有限公司");
        assertThat(text(paper, BankSlip.PAYEE)).isEqualTo("雁回启域软件有限公司");
        assertThat(text(paper, BankSlip.PAYER_ACCOUNT)).isEqualTo("6532756146806827584");
        assertThat(text(paper, BankSlip.PAYEE_BANK)).isEqualTo("湘滨银行江口潭支行");
        assertThat(text(paper, BankSlip.VOUCHER_NUMBER)).isEqualTo("7591-8895-0032");
        assertThat(text(paper, BankSlip.PURPOSE)).isEqualTo("设备款");
        assertThat(paper.read(BankSlip.AMOUNT).settled()).contains(Yuan.of("779232.89"));
        assertThat(paper.read(BankSlip.CAPITALS_AMOUNT).settled()).contains(Yuan.of("779232.89"));
        assertThat(paper.read(BankSlip.DATE).settled()).contains(LocalDate.of(2023, 9, 17));
    }

    @Test
    void reads_captions_with_colons_and_an_amount_in_two_rows() {
        Paper paper = read(
                Box.PAGE,
                HandLaid.page(1)
                        .at(35, 5, "农商银行业务回单（收款）")
                        .lines(
                                8,
                                10,
                                "日期：20230528",
                                "付款人户名：云岭联数软件有限公司",
                                "付款人账号：6840813409219506934",
                                "收款人户名：蒸湘湾锐铸机械有限公司",
                                "交易金额：680,000.00",
                                "币种：人民币",
                                "大写金额：陆拾捌万元整",
                                "摘要：转账",
                                "附言：工业相机尾款")
                        .scanned());
        assertThat(text(paper, BankSlip.PAYER)).isEqualTo("云岭联数软件有限公司");
        assertThat(text(paper, BankSlip.PAYEE)).isEqualTo("蒸湘湾锐铸机械有限公司");
        assertThat(paper.read(BankSlip.AMOUNT).settled()).contains(Yuan.of("680000"));
        assertThat(text(paper, BankSlip.PURPOSE)).isEqualTo("工业相机尾款");
        assertThat(paper.read(BankSlip.DATE).likeliest()).contains(LocalDate.of(2023, 5, 28));
    }

    @Test
    void leaves_figures_that_the_capitals_contradict_in_doubt() {
        Paper paper = read(
                Box.PAGE,
                HandLaid.page(1)
                        .lines(8, 10, "付款人：云岭联数软件有限公司", "金额（小写）：¥680,000.00", "金额（大写）：人民币陆拾玖万元整")
                        .typed());
        assertThat(paper.read(BankSlip.AMOUNT).settled()).isEmpty();
    }

    @Test
    void reads_only_the_slip_in_its_part_of_the_sheet() {
        HandLaid sheet =
                upright(HandLaid.page(1), 10).at(30, 50, "付款人户名：岳麓湾砺远电气有限公司").at(30, 54, "金额：人民币壹万元整 ¥10,000.00");
        Paper paper = read(Box.between(0, 0.48, 1, 1), sheet.typed());
        assertThat(text(paper, BankSlip.PAYER)).isEqualTo("岳麓湾砺远电气有限公司");
        assertThat(paper.read(BankSlip.AMOUNT).settled()).contains(Yuan.of("10000"));
    }

    private static HandLaid upright(HandLaid page, double top) {
        return page.at(35, top, "网上银行电子回单")
                .at(8, top + 3, "电子回单号码：7591-8895-0032")
                .at(8, top + 6, "付")
                .at(12, top + 6, "户名")
                .at(20, top + 6, "蒸湘湾锐铸机械有限公司")
                .at(52, top + 6, "收")
                .at(56, top + 6, "户名")
                .at(64, top + 6, "雁回启域软件有限公司")
                .at(8, top + 9, "款")
                .at(12, top + 9, "账号")
                .at(20, top + 9, "6532756146806827584")
                .at(52, top + 9, "款")
                .at(56, top + 9, "账号")
                .at(64, top + 9, "6205888728279619118")
                .at(8, top + 12, "人")
                .at(12, top + 12, "开户银行")
                .at(20, top + 12, "云岭银行雁回支行")
                .at(52, top + 12, "人")
                .at(56, top + 12, "开户银行")
                .at(64, top + 12, "湘滨银行江口潭支行")
                .at(10, top + 15, "金额")
                .at(30, top + 15, "人民币（大写）：柒拾柒万玖仟贰佰叁拾贰元捌角玖分  ¥779,232.89元")
                .at(10, top + 18, "用途")
                .at(50, top + 18, "设备款")
                .at(72, top + 18, "云")
                .at(50, top + 21, "记账日期 2023年09月17日");
    }

    private static Paper read(Box area, Page page) {
        Document document = new Document(DocumentKind.BANK_PAYMENT_VOUCHER, List.of(page.ref()), area, "测试");
        return new BankSlipReader().read(document, HandLaid.packet(page), new SecondLook(SecondReader.NONE));
    }

    private static String text(Paper paper, Field<String> field) {
        return paper.read(field).likeliest().orElse("");
    }
}
