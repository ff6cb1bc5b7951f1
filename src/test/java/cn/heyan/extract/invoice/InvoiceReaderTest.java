package cn.heyan.extract.invoice;

import static cn.heyan.extract.invoice.UsualInvoices.NUMBER;
import static cn.heyan.extract.invoice.UsualInvoices.control;
import static cn.heyan.extract.invoice.UsualInvoices.digital;
import static cn.heyan.extract.invoice.UsualInvoices.settled;
import static cn.heyan.extract.invoice.UsualInvoices.usual;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvoiceReaderTest {
    @Test
    void reads_a_digital_invoice_from_its_text_layer() {
        Paper paper = usual(digital(Means.TEXT_LAYER)).read();
        settled(paper, Invoice.INVOICE_TYPE, "digital-special");
        settled(paper, Invoice.INVOICE_NUMBER, NUMBER);
        settled(paper, Invoice.ISSUE_DATE, LocalDate.of(2023, 5, 8));
        settled(paper, Invoice.BUYER_NAME, PrintedInvoice.BUYER);
        settled(paper, Invoice.BUYER_TAX_ID, PrintedInvoice.BUYER_ID);
        settled(paper, Invoice.SELLER_NAME, PrintedInvoice.SELLER);
        settled(paper, Invoice.SELLER_TAX_ID, PrintedInvoice.SELLER_ID);
        settled(paper, Invoice.NET_AMOUNT, Yuan.of("100000"));
        settled(paper, Invoice.TAX_AMOUNT, Yuan.of("13000"));
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("113000"));
        settled(paper, Invoice.CAPITALS_AMOUNT, Yuan.of("113000"));
        assertThat(paper.read(Invoice.INVOICE_CODE).state()).isEqualTo("absent");
        assertThat(paper.rows()).hasSize(1);
        assertThat(paper.rows().get(0).read(Invoice.Row.NAME).settled()).contains("*金属加工机械*数控车床");
        assertThat(paper.rows().get(0).read(Invoice.Row.AMOUNT).settled()).contains(Yuan.of("100000"));
    }

    @Test
    void reads_a_tax_control_invoice_without_tax() {
        Paper paper = control(Means.TEXT_LAYER).read();
        settled(paper, Invoice.INVOICE_TYPE, "vat-e-normal");
        settled(paper, Invoice.INVOICE_CODE, "043002300111");
        settled(paper, Invoice.INVOICE_NUMBER, "12345678");
        settled(paper, Invoice.CHECK_CODE, "12345678901234567890");
        settled(paper, Invoice.BUYER_NAME, PrintedInvoice.BUYER);
        settled(paper, Invoice.SELLER_NAME, PrintedInvoice.SELLER);
        settled(paper, Invoice.SELLER_TAX_ID, PrintedInvoice.SELLER_ID);
        settled(paper, Invoice.TAX_AMOUNT, Yuan.ZERO);
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("759"));
    }

    @Test
    void keeps_the_marks_of_civil_works() {
        Paper paper = digital(Means.TEXT_LAYER)
                .digitalHead("电子发票（普通发票）", NUMBER, "2023年05月08日")
                .at(0.076, 0.38, "项目名称")
                .at(0.25, 0.38, "建筑服务发生地")
                .at(0.45, 0.38, "建筑项目名称")
                .at(0.683, 0.38, "金")
                .at(0.714, 0.38, "额")
                .at(0.750, 0.38, "税率/征收率")
                .at(0.926, 0.38, "税")
                .at(0.957, 0.38, "额")
                .at(0.021, 0.405, "*建筑服务*工程服务")
                .at(0.25, 0.405, "衡阳市雁峰区")
                .at(0.45, 0.405, "三号厂房")
                .endingAt(0.73, 0.405, "200000.00")
                .endingAt(0.80, 0.405, "9%")
                .endingAt(0.978, 0.405, "18000.00")
                .sums("200000.00", "18000.00", "贰拾壹万捌仟圆整", "218000.00")
                .read();
        settled(paper, Invoice.SERVICE_LABEL, "建筑服务");
        assertThat(paper.rows().get(0).read(Invoice.Row.NAME).settled()).contains("*建筑服务*工程服务");
        assertThat(paper.rows().get(0).read(Invoice.Row.AMOUNT).settled()).contains(Yuan.of("200000"));
    }

    @Test
    void reads_a_red_invoice_and_the_blue_one_it_cancels() {
        Paper paper = digital(Means.TEXT_LAYER)
                .digitalHead("电子发票（增值税专用发票）", NUMBER, "2023年06月01日")
                .digitalHeading()
                .line(0.405, "*金属加工机械*数控车床", "-2", "50000.00", "-100000.00", "13%", "-13000.00")
                .sums("-100000.00", "-13000.00", "（负数）壹拾壹万叁仟圆整", "-113000.00")
                .at(0.06, 0.76, "被红冲蓝字数电发票号码：23432000000087654321 红字发票信息确认单编号：43010023051")
                .read();
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("-113000"));
        settled(paper, Invoice.RED_OF, "23432000000087654321");
        assertThat(paper.rows().get(0).read(Invoice.Row.TAX).settled()).contains(Yuan.of("-13000"));
    }

    @Test
    void joins_wrapped_names_to_their_line() {
        Paper paper = digital(Means.TEXT_LAYER)
                .digitalHead("电子发票（普通发票）", NUMBER, "2023年05月08日")
                .digitalHeading()
                .line(0.405, "*软件*云平台", "1", "60000.00", "60000.00", "6%", "3600.00")
                .at(0.021, 0.430, "年度服务")
                .line(0.455, "*软件*实施", "1", "40000.00", "40000.00", "6%", "2400.00")
                .sums("100000.00", "6000.00", "壹拾万陆仟圆整", "106000.00")
                .read();
        assertThat(paper.rows()).hasSize(2);
        assertThat(paper.rows().get(0).read(Invoice.Row.NAME).settled()).contains("*软件*云平台年度服务");
    }

    @Test
    void reads_each_of_two_invoices_on_one_page() {
        Box upper = new Box(0, 0, 1, 0.5);
        Box lower = new Box(0, 0.5, 1, 0.5);
        PrintedInvoice page = usual(digital(Means.TEXT_LAYER)).within(upper);
        page.beside(control(Means.TEXT_LAYER).within(lower));
        Paper first = page.read(upper, SecondReader.NONE);
        settled(first, Invoice.INVOICE_NUMBER, NUMBER);
        settled(first, Invoice.TOTAL_AMOUNT, Yuan.of("113000"));
        settled(first, Invoice.SELLER_NAME, PrintedInvoice.SELLER);
        Paper second = page.read(lower, SecondReader.NONE);
        settled(second, Invoice.INVOICE_NUMBER, "12345678");
        settled(second, Invoice.TOTAL_AMOUNT, Yuan.of("759"));
        settled(second, Invoice.BUYER_NAME, PrintedInvoice.BUYER);
    }

    @Test
    void reads_a_text_layer_of_radicals_and_full_width_characters() {
        Paper paper = usual(digital(Means.TEXT_LAYER)
                        .misreading(PrintedInvoice.SELLER, "⻓沙岳麓数控设备有限公司")
                        .misreading(NUMBER, "２３４３２０００００００１２３４５６７８"))
                .read();
        settled(paper, Invoice.SELLER_NAME, PrintedInvoice.SELLER);
        settled(paper, Invoice.INVOICE_NUMBER, NUMBER);
    }

    @Test
    void reads_a_scan_that_lost_its_labels() {
        PrintedInvoice invoice = new PrintedInvoice(Means.OCR);
        for (String label : new String[] {
            "发票代码：",
            "发票号码：",
            "开票日期：",
            "校",
            "验",
            "码：",
            "名",
            "称：",
            "纳税人识别号：",
            "购",
            "买",
            "方",
            "销",
            "售",
            "密",
            "码",
            "区",
            "备",
            "注",
            "货物或应税劳务、服务名称",
            "规格型号",
            "单位",
            "数",
            "量",
            "单",
            "价",
            "金",
            "额",
            "税率",
            "税",
            "合",
            "计",
            "价税合计（大写）",
            "（小写）",
            "机器编号：",
            "地",
            "址、电"
        }) {
            invoice.misreading(label, "");
        }
        Paper paper = invoice.controlHead(
                        "湖南增值税电子普通发票", "043002300111", "12345678", "2023年05月08日", "12345678901234567890")
                .line(0.405, "*软件*排产系统", "2", "500.00", "1000.00", "13%", "130.00")
                .sums("1000.00", "130.00", "壹仟壹佰叁拾圆整", "1130.00")
                .read();
        settled(paper, Invoice.NET_AMOUNT, Yuan.of("1000"));
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("1130"));
        settled(paper, Invoice.SELLER_TAX_ID, PrintedInvoice.SELLER_ID);
        assertThat(paper.read(Invoice.INVOICE_NUMBER).likeliest()).contains("12345678");
        assertThat(paper.read(Invoice.INVOICE_CODE).likeliest()).contains("043002300111");
        assertThat(paper.read(Invoice.BUYER_NAME).likeliest()).contains(PrintedInvoice.BUYER);
        assertThat(paper.rows()).hasSize(1);
        assertThat(paper.rows().get(0).read(Invoice.Row.AMOUNT).settled()).contains(Yuan.of("1000"));
    }
}
