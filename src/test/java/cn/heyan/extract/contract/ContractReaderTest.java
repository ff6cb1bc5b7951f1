package cn.heyan.extract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractReaderTest {

    @Test
    void reads_parties_with_their_roles_and_the_total_in_words_and_figures() {
        Paper paper = read(HandLaid.page(1)
                .at(40, 6, "设备采购合同")
                .at(60, 9, "合同编号：HT-2022-1618")
                .lines(
                        10,
                        12,
                        "甲方（需方）：云岭联数机械有限公司",
                        "乙方（供方）：资水雁回精工信息技术有限公司（以下简称乙方）",
                        "一、标的物名称：制造执行系统软件",
                        "二、合同总金额：人民币壹拾贰万玖仟元整（小写：¥129,000.00元），含13%增值税。",
                        "三、付款方式：预付30%，即人民币叁万捌仟柒佰元整（¥38,700.00元）。",
                        "签订日期：2022年8月25日"));
        assertThat(text(paper, Contract.CONTRACT_NUMBER)).isEqualTo("HT-2022-1618");
        assertThat(text(paper, Contract.PARTY_A)).isEqualTo("云岭联数机械有限公司");
        assertThat(text(paper, Contract.SELLER)).isEqualTo("资水雁回精工信息技术有限公司");
        assertThat(text(paper, Contract.SUBJECT)).isEqualTo("制造执行系统软件");
        assertThat(paper.read(Contract.AMOUNT).settled()).contains(Yuan.of("129000"));
        assertThat(paper.read(Contract.SIGNED_DATE).settled()).contains(LocalDate.of(2022, 8, 25));
    }

    @Test
    void reads_the_form_of_supply_and_demand() {
        Paper paper = read(HandLaid.page(1)
                .at(40, 6, "产品购销合同")
                .at(10, 9, "供方：资水江口潭联数机械有限公司")
                .at(60, 9, "合同编号：GX20230926")
                .at(10, 11, "需方：云岭蒸湘湾启域机械有限公司")
                .at(60, 11, "签订时间：2023.09.26")
                .at(10, 15, "产品名称")
                .at(40, 15, "规格型号")
                .at(60, 15, "数量")
                .at(80, 15, "金额")
                .at(10, 18, "立式注塑机")
                .at(40, 18, "YL-850")
                .at(60, 18, "5")
                .at(78, 18, "175,000.00")
                .at(10, 21, "合计人民币金额（大写）：壹拾柒万伍仟元整  ¥175,000.00"));
        assertThat(text(paper, Contract.PARTY_A)).isEqualTo("资水江口潭联数机械有限公司");
        assertThat(text(paper, Contract.PARTY_B)).isEqualTo("云岭蒸湘湾启域机械有限公司");
        assertThat(text(paper, Contract.BUYER)).isEqualTo("云岭蒸湘湾启域机械有限公司");
        assertThat(text(paper, Contract.SUBJECT)).isEqualTo("立式注塑机");
        assertThat(paper.read(Contract.AMOUNT).settled()).contains(Yuan.of("175000"));
    }

    @Test
    void takes_names_from_the_blocks_of_the_parties() {
        Paper paper = read(HandLaid.page(1)
                .lines(
                        10,
                        6,
                        "采购合同",
                        "甲方（供方）",
                        "· 公司名称：雁回启域软件有限公司",
                        "乙方（需方）",
                        "· 公司名称：云岭锐铸机械有限公司",
                        "1. 甲方是一家合法注册的公司，具有生产和销售的资质；"));
        assertThat(text(paper, Contract.PARTY_A)).isEqualTo("雁回启域软件有限公司");
        assertThat(text(paper, Contract.BUYER)).isEqualTo("云岭锐铸机械有限公司");
    }

    @Test
    void reads_nothing_into_blanks_that_nobody_filled_in() {
        Paper paper = read(
                HandLaid.page(1).lines(10, 6, "采购合同", "甲方（供方）", "公司名称：[填写甲方公司名称]", "本合同的总价为[填写总价]。", "签订日期：[填写签订日期]"));
        assertThat(paper.read(Contract.PARTY_A)).isInstanceOf(Absent.class);
        assertThat(paper.read(Contract.AMOUNT)).isInstanceOf(Absent.class);
        assertThat(paper.read(Contract.SIGNED_DATE)).isInstanceOf(Absent.class);
        assertThat(paper.read(Contract.SUBJECT)).isInstanceOf(Doubtful.class);
    }

    private static Paper read(HandLaid laid) {
        Page page = laid.typed();
        return new ContractReader()
                .read(
                        HandLaid.document(DocumentKind.PURCHASE_CONTRACT, page),
                        HandLaid.packet(page),
                        new SecondLook(SecondReader.NONE));
    }

    private static String text(Paper paper, Field<String> field) {
        return paper.read(field).settled().orElse("");
    }
}
