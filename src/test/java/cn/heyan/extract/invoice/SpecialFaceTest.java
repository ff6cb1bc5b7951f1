package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faces of digital invoices that differ from the usual one: special services, further tables, missing parts. */
class SpecialFaceTest {
    private static final String NUMBER = "25432000000012345678";
    private static final String TITLE = "电子发票（普通发票）";

    private static PrintedInvoice head() {
        return new PrintedInvoice(Means.TEXT_LAYER).digitalHead(TITLE, NUMBER, "2025年05月08日");
    }

    @Test
    void a_table_of_transports_below_the_lines_is_none_of_them() {
        Paper paper = head().at(0.02, 0.16, "货物运输服务")
                .digitalHeading()
                .line(0.405, "*运输服务*国内道路货物运输", "1", "1000.00", "1000.00", "9%", "90.00")
                .at(0.021, 0.50, "运输工具种类")
                .at(0.20, 0.50, "运输工具牌号")
                .at(0.40, 0.50, "起运地")
                .at(0.60, 0.50, "到达地")
                .at(0.80, 0.50, "运输货物名称")
                .at(0.021, 0.53, "公路运输")
                .at(0.20, 0.53, "湘D00000")
                .at(0.40, 0.53, "湖南省衡阳市")
                .at(0.60, 0.53, "湖南省长沙市")
                .at(0.80, 0.53, "数控车床")
                .sums("1000.00", "90.00", "壹仟零玖拾圆整", "1090.00")
                .read();
        assertThat(paper.rows()).hasSize(1);
        assertThat(column(paper, Invoice.Row.NAME)).containsExactly("*运输服务*国内道路货物运输");
        assertThat(paper.read(Invoice.SERVICE_LABEL).settled()).contains("货物运输服务");
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("1090"));
    }

    @Test
    void reads_lines_of_a_lease_whose_columns_differ() {
        Paper paper = head().at(0.02, 0.16, "不动产经营租赁服务")
                .at(0.05, 0.38, "项目名称")
                .at(0.20, 0.38, "产权证书/不动产权证号")
                .at(0.42, 0.38, "面积单位")
                .at(0.51, 0.38, "数量")
                .at(0.60, 0.38, "单价")
                .at(0.69, 0.38, "金额")
                .at(0.75, 0.38, "税率/征收率")
                .at(0.93, 0.38, "税额")
                .at(0.021, 0.405, "*经营租赁*厂房租金")
                .at(0.20, 0.405, "湘2023衡阳不动产权第0000001号")
                .at(0.44, 0.405, "平方米")
                .endingAt(0.545, 0.405, "500")
                .endingAt(0.64, 0.405, "20.00")
                .endingAt(0.73, 0.405, "10000.00")
                .endingAt(0.80, 0.405, "5%")
                .endingAt(0.978, 0.405, "500.00")
                .sums("10000.00", "500.00", "壹万零伍佰圆整", "10500.00")
                .read();
        assertThat(column(paper, Invoice.Row.NAME)).containsExactly("*经营租赁*厂房租金");
        assertThat(column(paper, Invoice.Row.UNIT)).containsExactly("平方米");
        assertThat(column(paper, Invoice.Row.QUANTITY)).containsExactly("500");
        assertThat(column(paper, Invoice.Row.AMOUNT)).containsExactly("10000.00");
    }

    @Test
    void reads_discounts_exempt_lines_and_several_rates() {
        Paper paper = head().digitalHeading()
                .line(0.405, "*软件*排产系统", "1", "20000.00", "20000.00", "13%", "2600.00")
                .line(0.430, "*软件*排产系统", "", "", "-2000.00", "13%", "-260.00")
                .line(0.455, "*信息技术服务*实施", "1", "5000.00", "5000.00", "6%", "300.00")
                .line(0.480, "*预付卡销售*充值", "1", "100.00", "100.00", "不征税", "***")
                .line(0.505, "*图书*手册", "2", "50.00", "100.00", "免税", "***")
                .sums("23200.00", "2640.00", "贰万伍仟捌佰肆拾圆整", "25840.00")
                .read();
        assertThat(column(paper, Invoice.Row.AMOUNT))
                .containsExactly("20000.00", "-2000.00", "5000.00", "100.00", "100.00");
        assertThat(column(paper, Invoice.Row.TAX)).containsExactly("2600.00", "-260.00", "300.00", "0.00", "0.00");
        assertThat(column(paper, Invoice.Row.TAX_RATE)).containsExactly("13%", "13%", "6%", "不征税", "免税");
        assertThat(paper.read(Invoice.TAX_AMOUNT).settled()).contains(Yuan.of("2640"));
    }

    @Test
    void a_person_who_buys_has_no_number_and_not_the_sellers() {
        Paper paper = new PrintedInvoice(Means.TEXT_LAYER)
                .at(0.35, 0.05, TITLE)
                .at(0.72, 0.08, "发票号码：" + NUMBER)
                .at(0.72, 0.12, "开票日期：2025年05月08日")
                .at(0.055, 0.24, "名称：王某（个人）")
                .at(0.533, 0.24, "名称：" + PrintedInvoice.SELLER)
                .at(0.055, 0.316, "统一社会信用代码/纳税人识别号：")
                .at(0.533, 0.316, "统一社会信用代码/纳税人识别号：" + PrintedInvoice.SELLER_ID)
                .digitalHeading()
                .line(0.405, "*软件*排产系统", "1", "100.00", "100.00", "1%", "1.00")
                .sums("100.00", "1.00", "壹佰零壹圆整", "101.00")
                .read();
        assertThat(paper.read(Invoice.BUYER_NAME).settled()).contains("王某（个人）");
        assertThat(paper.read(Invoice.BUYER_TAX_ID).witnesses()).isEmpty();
        assertThat(paper.read(Invoice.SELLER_TAX_ID).settled()).contains(PrintedInvoice.SELLER_ID);
    }

    @Test
    void a_subtotal_of_the_page_is_not_the_net_amount() {
        Paper paper = head().digitalHeading()
                .line(0.405, "*软件*排产系统", "1", "100.00", "100.00", "13%", "13.00")
                .at(0.08, 0.60, "小")
                .at(0.15, 0.60, "计")
                .endingAt(0.73, 0.60, "¥100.00")
                .endingAt(0.978, 0.60, "¥13.00")
                .sums("500.00", "65.00", "伍佰陆拾伍圆整", "565.00")
                .read();
        assertThat(paper.rows()).hasSize(1);
        assertThat(paper.read(Invoice.NET_AMOUNT).settled()).contains(Yuan.of("500"));
    }

    @Test
    void the_number_of_a_blue_invoice_may_take_two_lines() {
        Paper paper = head().digitalHeading()
                .line(0.405, "*软件*排产系统", "-1", "100.00", "-100.00", "13%", "-13.00")
                .sums("-100.00", "-13.00", "（负数）壹佰壹拾叁圆整", "-113.00")
                .at(0.06, 0.76, "被红冲蓝字数电发票号码：244320000000")
                .at(0.06, 0.79, "87654321 红字发票信息确认单编号：43010125051000000001")
                .read();
        assertThat(paper.read(Invoice.RED_OF).settled()).contains("24432000000087654321");
        Paper old = head().digitalHeading()
                .line(0.405, "*软件*排产系统", "-1", "100.00", "-100.00", "13%", "-13.00")
                .sums("-100.00", "-13.00", "（负数）壹佰壹拾叁圆整", "-113.00")
                .at(0.06, 0.76, "对应正数发票代码:043002300111号码:12345678")
                .read();
        assertThat(old.read(Invoice.RED_OF).settled()).contains("12345678");
        assertThat(old.read(Invoice.RED_OF_CODE).settled()).contains("043002300111");
    }

    @Test
    void reads_place_and_project_of_civil_works_though_they_take_two_lines() {
        Paper paper = head().at(0.02, 0.16, "建筑服务")
                .at(0.05, 0.38, "项目名称")
                .at(0.22, 0.38, "建筑服务发生地")
                .at(0.42, 0.38, "建筑项目名称")
                .at(0.683, 0.38, "金额")
                .at(0.750, 0.38, "税率/征收率")
                .at(0.926, 0.38, "税额")
                .at(0.021, 0.405, "*建筑服务*工程款")
                .at(0.22, 0.405, "湖南省衡阳市")
                .at(0.42, 0.405, "云岭精工数控车间")
                .endingAt(0.73, 0.405, "1000.00")
                .endingAt(0.80, 0.405, "9%")
                .endingAt(0.978, 0.405, "90.00")
                .at(0.22, 0.43, "雁峰区白沙路")
                .at(0.42, 0.43, "土建基础工程")
                .sums("1000.00", "90.00", "壹仟零玖拾圆整", "1090.00")
                .read();
        assertThat(paper.read(Invoice.BUILDING_PLACE).settled()).contains("湖南省衡阳市雁峰区白沙路");
        assertThat(paper.read(Invoice.BUILDING_PROJECT).settled()).contains("云岭精工数控车间土建基础工程");
        assertThat(column(paper, Invoice.Row.NAME)).containsExactly("*建筑服务*工程款");
    }

    private static List<String> column(Paper paper, Field<?> field) {
        return paper.rows().stream().map(row -> text(row, field)).toList();
    }

    private static String text(Readings row, Field<?> field) {
        return row.read(field).settled().map(Object::toString).orElse("-");
    }
}
