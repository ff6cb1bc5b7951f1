package cn.heyan.extract.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.CreditCode;
import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicenceReaderTest {

    private static final String CODE = CreditCode.completeBody("91430412MA5KTQ7X");

    @Test
    void reads_captions_whose_last_character_begins_the_value() {
        Paper paper = read(upright().typed());
        assertThat(value(paper, BusinessLicence.NAME)).isEqualTo("蒸湘湾锐铸机械有限公司");
        assertThat(value(paper, BusinessLicence.USCC)).isEqualTo(CODE);
        assertThat(value(paper, BusinessLicence.TYPE)).isEqualTo("有限责任公司(自然人投资或控股)");
        assertThat(value(paper, BusinessLicence.ADDRESS)).isEqualTo("云岭市高新区雁回路18号标准厂房3栋201室");
        assertThat(value(paper, BusinessLicence.LEGAL_REPRESENTATIVE)).isEqualTo("晏望舒");
        assertThat(value(paper, BusinessLicence.REGISTERED_CAPITAL)).isEqualTo("壹佰万元整");
        assertThat(paper.read(BusinessLicence.ESTABLISHED_DATE).settled()).contains(LocalDate.of(2012, 3, 5));
        assertThat(value(paper, BusinessLicence.TERM)).isEqualTo("长期");
        assertThat(value(paper, BusinessLicence.SCOPE))
                .isEqualTo("机械零部件制造、销售;工业自动化控制系统装置销售;软件开发。(依法须经批准的项目,经相关部门批准后方可开展经营活动)");
    }

    @Test
    void reads_two_columns_with_the_code_under_its_caption() {
        Paper paper = read(HandLaid.page(1)
                .at(40, 10, "营业执照")
                .at(10, 12, "统一社会信用代码")
                .at(10, 14, CODE)
                .at(10, 30, "名    称  石鼓山联数软件有限公司")
                .at(58, 30, "注册资本  叁仟万元整")
                .at(10, 36, "类    型  其他有限责任公司")
                .at(58, 36, "成立日期  2020年07月02日")
                .at(10, 42, "法定代表人  甘书航")
                .at(58, 42, "营业期限  2020年07月02日至2040年07月01日")
                .at(10, 48, "经营范围  信息系统集成服务；软件销售；计算机")
                .at(58, 48, "住    所  石鼓山县工业园区耒溪路6号")
                .at(17, 50, "及办公设备维修。")
                .at(66, 60, "登记机关")
                .typed());
        assertThat(value(paper, BusinessLicence.NAME)).isEqualTo("石鼓山联数软件有限公司");
        assertThat(value(paper, BusinessLicence.USCC)).isEqualTo(CODE);
        assertThat(value(paper, BusinessLicence.REGISTERED_CAPITAL)).isEqualTo("叁仟万元整");
        assertThat(value(paper, BusinessLicence.TERM)).isEqualTo("2020年07月02日至2040年07月01日");
        assertThat(value(paper, BusinessLicence.ADDRESS)).isEqualTo("石鼓山县工业园区耒溪路6号");
        assertThat(value(paper, BusinessLicence.SCOPE)).isEqualTo("信息系统集成服务;软件销售;计算机及办公设备维修。");
    }

    @Test
    void reads_a_caption_whose_first_character_was_not_seen() {
        Paper paper = read(HandLaid.page(1)
                .at(20, 30, "企业名称")
                .at(32, 30, "江口潭砺远电气有限公司")
                .at(22.8, 36, "类型")
                .at(32, 36, "有限责任公司")
                .at(24.2, 42, "所")
                .at(32, 42, "江口潭市松柏渡路9号")
                .at(18.6, 48, "法定代表人")
                .at(32, 48, "屈以宁")
                .typed());
        assertThat(value(paper, BusinessLicence.ADDRESS)).isEqualTo("江口潭市松柏渡路9号");
    }

    @Test
    void never_settles_a_registration_number_as_a_credit_code() {
        Paper paper = read(HandLaid.page(1)
                .at(60, 20, "注册号")
                .at(66, 20, "430400000012345")
                .at(20, 30, "名称  江口潭砺远电气有限公司")
                .typed());
        assertThat(paper.read(BusinessLicence.USCC)).isInstanceOf(Doubtful.class);
        assertThat(value(paper, BusinessLicence.USCC)).isEqualTo("430400000012345");
    }

    @Test
    void settles_a_scanned_code_that_the_code_on_the_page_repeats() {
        Paper paper = read(coded(upright().scanned(), "http://www.gsxt.gov.cn/index.html?uniscid=" + CODE));
        assertThat(paper.read(BusinessLicence.USCC).settled()).contains(CODE);
    }

    @Test
    void doubts_a_licence_whose_code_names_another_company() {
        String other = CreditCode.completeBody("91430400MA4L2XW8");
        Paper paper = read(coded(upright().typed(), "统一社会信用代码:" + other + ";\n名称:岣嵝峰奇衡软件有限公司;"));
        assertThat(paper.read(BusinessLicence.USCC)).isInstanceOf(Doubtful.class);
        assertThat(paper.read(BusinessLicence.NAME)).isInstanceOf(Doubtful.class);
        assertThat(value(paper, BusinessLicence.NAME)).isEqualTo("蒸湘湾锐铸机械有限公司");
    }

    private static HandLaid upright() {
        return HandLaid.page(1)
                .at(40, 20, "营业执照")
                .at(44, 24, "（副本）1-1")
                .at(50, 27, "统一社会信用代码 " + CODE)
                .at(18, 34, "名")
                .at(24, 34, "称蒸湘湾锐铸机械有限公司")
                .at(18, 37, "类")
                .at(24, 37, "型 有限责任公司（自然人投资或控股）")
                .at(18, 40, "住")
                .at(24, 40, "所云岭市高新区雁回路18号标准厂房")
                .at(25.4, 41.5, "3栋201室")
                .at(18, 44, "法定代表人晏望舒")
                .at(18, 47, "注册资本壹佰万元整")
                .at(18, 50, "成立日期")
                .at(25.4, 50, "2012年03月05日")
                .at(18, 53, "营业期限")
                .at(25.4, 53, "长期")
                .at(18, 56, "经营范围")
                .at(25.4, 56, "机械零部件制造、销售；工业自动化控制系统装置销")
                .at(25.4, 57.6, "售；软件开发。（依法须经批准的项目，经相关部门")
                .at(25.4, 59.2, "批准后方可开展经营活动）")
                .at(50, 70, "登记机关")
                .at(10, 90, "企业信用信息公示系统网址：http://www.gsxt.gov.cn");
    }

    private static Page coded(Page page, String payload) {
        CodeSymbol symbol = new CodeSymbol(payload, new Box(0.1, 0.7, 0.1, 0.1), "zxing");
        return new Page(
                page.ref(),
                page.picture(),
                page.turned(),
                page.skew(),
                page.text(),
                List.of(symbol),
                page.embedded(),
                page.legibility());
    }

    private static Paper read(Page page) {
        return new LicenceReader()
                .read(
                        HandLaid.document(DocumentKind.BUSINESS_LICENCE, page),
                        HandLaid.packet(page),
                        new SecondLook(SecondReader.NONE));
    }

    private static String value(Paper paper, Field<String> field) {
        return paper.read(field).likeliest().orElse("");
    }
}
