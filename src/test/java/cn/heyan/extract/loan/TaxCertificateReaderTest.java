package cn.heyan.extract.loan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.extract.HandLaid;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaxCertificateReaderTest {

    private static final String CODE = CreditCode.complete(
            "91430400" + CreditCode.completeBody("9143040012345678").substring(8, 17));

    @Test
    void reads_the_tabular_form() {
        Paper paper = Read.scanned(
                new TaxCertificateReader(),
                HandLaid.page(1)
                        .at(35, 8, "中华人民共和国税收完税证明")
                        .at(70, 10, "No.343045230300012345")
                        .at(10, 12, "填发日期：2024年1月15日")
                        .at(50, 12, "税务机关：国家税务总局衡阳市税务局")
                        .at(10, 14, "纳税人识别号")
                        .at(28, 14, CODE)
                        .at(52, 14, "纳税人名称")
                        .at(66, 14, "衡阳云岭精工有限公司")
                        .at(10, 17, "原凭证号")
                        .at(26, 17, "税种")
                        .at(38, 17, "品目名称")
                        .at(52, 17, "税款所属时期")
                        .at(70, 17, "入（退）库日期")
                        .at(84, 17, "实缴（退）金额")
                        .lines(10, 19, "3430412", "3430413")
                        .lines(26, 19, "增值税", "企业所得税")
                        .lines(38, 19, "货物", "应纳税所得额")
                        .at(50, 19, "2023-01-01至2023-12-31")
                        .at(50, 21, "2023-01-01至2023-12-31")
                        .lines(70, 19, "2023-12-15", "2023-12-18")
                        .lines(85, 19, "1,256,300.50", "312,480.00")
                        .at(10, 26, "金额合计")
                        .at(22, 26, "（大写）人民币壹佰伍拾陆万捌仟柒佰捌拾元伍角整")
                        .at(84, 26, "¥1,568,780.50"));
        assertThat(Read.settled(paper, TaxCertificate.TOTAL)).isEqualTo(Yuan.of("1568780.50"));
        assertThat(Read.settled(paper, TaxCertificate.CAPITALS_AMOUNT)).isEqualTo(Yuan.of("1568780.50"));
        assertThat(paper.rows()).hasSize(2);
        assertThat(Read.settled(paper.rows().get(0), TaxCertificate.Row.AMOUNT)).isEqualTo(Yuan.of("1256300.50"));
        assertThat(paper.rows().get(1).read(TaxCertificate.Row.KIND).likeliest())
                .contains("企业所得税");
        assertThat(paper.rows().get(0).read(TaxCertificate.Row.PERIOD_TO).likeliest())
                .contains(LocalDate.of(2023, 12, 31));
        assertThat(paper.read(TaxCertificate.YEAR).likeliest()).contains("2023");
        assertThat(paper.read(TaxCertificate.NUMBER).likeliest()).contains("343045230300012345");
        assertThat(paper.read(TaxCertificate.TAXPAYER).likeliest()).contains("衡阳云岭精工有限公司");
        assertThat(paper.read(TaxCertificate.TAXPAYER_ID).likeliest()).contains(CODE);
        assertThat(paper.read(TaxCertificate.ISSUE_DATE).likeliest()).contains(LocalDate.of(2024, 1, 15));
    }

    @Test
    void reads_a_name_on_two_lines_beside_its_label() {
        Paper paper = Read.scanned(
                new TaxCertificateReader(),
                HandLaid.page(1)
                        .at(10, 14, "纳税人识别号")
                        .at(28, 14, CODE)
                        .at(55, 14, "纳税人名称")
                        .at(70, 13.4, "衡阳市望岳数控设备有限")
                        .at(69.8, 14.6, "公司"));
        assertThat(paper.read(TaxCertificate.TAXPAYER).likeliest()).contains("衡阳市望岳数控设备有限公司");
    }

    @Test
    void reads_the_letter() {
        Paper paper = Read.typed(
                new TaxCertificateReader(),
                HandLaid.page(1)
                        .at(40, 8, "纳税证明")
                        .lines(
                                10,
                                12,
                                "编号：衡税证〔2024〕0156号",
                                "兹证明衡阳市望岳机械有限公司（纳税人识别号：" + CODE + "）2023年度实际缴纳各项",
                                "税款共计人民币贰佰叁拾万零伍佰元整（¥2,300,500.00）。",
                                "国家税务总局衡阳市税务局第一税务分局",
                                "2024年3月8日"));
        assertThat(Read.settled(paper, TaxCertificate.TOTAL)).isEqualTo(Yuan.of("2300500"));
        assertThat(Read.settled(paper, TaxCertificate.YEAR)).isEqualTo("2023");
        assertThat(Read.settled(paper, TaxCertificate.TAXPAYER)).isEqualTo("衡阳市望岳机械有限公司");
        assertThat(Read.settled(paper, TaxCertificate.NUMBER)).isEqualTo("衡税证〔2024〕0156号");
        assertThat(Read.settled(paper, TaxCertificate.TAXPAYER_ID)).isEqualTo(CODE);
        assertThat(Read.settled(paper, TaxCertificate.ISSUE_DATE)).isEqualTo(LocalDate.of(2024, 3, 8));
    }
}
