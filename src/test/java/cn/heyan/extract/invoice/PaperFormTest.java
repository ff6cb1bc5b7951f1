package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import org.junit.jupiter.api.Test;

/** What is peculiar to invoices on paper forms. */
class PaperFormTest {

    @Test
    void takes_the_carrier_for_the_seller_and_the_payer_for_the_buyer_of_a_transport_invoice() {
        Paper paper = freight().read();

        assertThat(paper.read(Invoice.SELLER_NAME).likeliest()).contains(PrintedInvoice.SELLER);
        assertThat(paper.read(Invoice.SELLER_TAX_ID).settled()).contains(PrintedInvoice.SELLER_ID);
        assertThat(paper.read(Invoice.BUYER_NAME).likeliest()).contains(PrintedInvoice.BUYER);
        assertThat(paper.read(Invoice.BUYER_TAX_ID).settled()).contains(PrintedInvoice.BUYER_ID);
        assertThat(paper.read(Invoice.NET_AMOUNT).likeliest()).contains(Yuan.of("1000.00"));
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).likeliest()).contains(Yuan.of("1110.00"));
    }

    @Test
    void reads_the_charges_of_a_transport_invoice_pair_by_pair() {
        Paper paper = freight().at(0.40, 0.52, "装卸费").at(0.55, 0.52, "100.00").read();

        assertThat(paper.rows())
                .extracting(row -> row.read(Invoice.Row.NAME).likeliest().orElse("-"))
                .containsExactly("运费", "装卸费");
        assertThat(paper.rows())
                .extracting(row -> row.read(Invoice.Row.AMOUNT).likeliest().orElse(Yuan.ZERO))
                .containsExactly(Yuan.of("1000.00"), Yuan.of("100.00"));
    }

    @Test
    void gives_the_only_charge_the_rate_and_the_tax_of_the_sum_row() {
        Paper paper = freight().read();

        assertThat(paper.rows()).hasSize(1);
        assertThat(paper.rows().get(0).read(Invoice.Row.TAX_RATE).likeliest()).contains("11%");
        assertThat(paper.rows().get(0).read(Invoice.Row.TAX).likeliest()).contains(Yuan.of("110.00"));
    }

    @Test
    void keeps_a_number_apart_from_the_code_printed_beside_it() {
        Paper paper = new PrintedInvoice(Means.OCR)
                .at(0.35, 0.05, "湖南增值税普通发票")
                .at(0.10, 0.10, "043001900111")
                .at(0.66, 0.10, "No07364863")
                .at(0.84, 0.10, "043001900111")
                .at(0.85, 0.14, "07364863")
                .read();

        assertThat(paper.read(Invoice.INVOICE_NUMBER).likeliest()).contains("07364863");
        assertThat(paper.read(Invoice.INVOICE_CODE).likeliest()).contains("043001900111");
    }

    @Test
    void doubts_a_number_whose_two_prints_were_read_differently() {
        Paper paper = new PrintedInvoice(Means.OCR)
                .at(0.35, 0.05, "湖南增值税普通发票")
                .at(0.10, 0.10, "043001900111")
                .at(0.66, 0.10, "No07364863")
                .at(0.85, 0.14, "07364868")
                .read();

        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).isEmpty();
        assertThat(paper.read(Invoice.INVOICE_NUMBER).witnesses())
                .extracting(witness -> witness.asPrinted())
                .contains("07364863", "07364868");
    }

    @Test
    void leaves_the_text_beside_the_form_out_of_its_rows() {
        PrintedInvoice page = freight();
        String margin = "税总函二〇一四号";
        for (int i = 0; i < margin.length(); i++) {
            page.at(0.01, 0.47 + 0.025 * i, margin.substring(i, i + 1));
        }

        assertThat(page.read().rows())
                .extracting(row -> row.read(Invoice.Row.NAME).likeliest().orElse("-"))
                .containsExactly("运费");
    }

    @Test
    void knows_a_rate_whose_sign_was_taken_for_a_digit() {
        assertThat(Rate.repaired("139")).isEqualTo("13%");
        assertThat(Rate.repaired("6x")).isEqualTo("6%");
        assertThat(Rate.repaired("13%")).isEqualTo("13%");
        assertThat(Rate.repaired("1500")).isEqualTo("1500");
        assertThat(Rate.repaired("免税")).isEqualTo("免税");
    }

    private static PrintedInvoice freight() {
        return new PrintedInvoice(Means.OCR)
                .at(0.35, 0.05, "货物运输业增值税专用发票")
                .at(0.10, 0.05, "4300133760")
                .at(0.80, 0.05, "00123456")
                .at(0.75, 0.12, "开票日期：2014年08月08日")
                .at(0.06, 0.18, "承运人及")
                .at(0.20, 0.18, PrintedInvoice.SELLER)
                .at(0.05, 0.21, "纳税人识别号")
                .at(0.20, 0.21, PrintedInvoice.SELLER_ID)
                .at(0.06, 0.26, "实际受票方及")
                .at(0.20, 0.26, PrintedInvoice.BUYER)
                .at(0.05, 0.29, "纳税人识别号")
                .at(0.20, 0.29, PrintedInvoice.BUYER_ID)
                .at(0.06, 0.34, "收货人及")
                .at(0.20, 0.34, "湘潭云岭钢铁有限公司")
                .at(0.10, 0.48, "费用项目")
                .at(0.28, 0.48, "金额")
                .at(0.40, 0.48, "费用项目")
                .at(0.56, 0.48, "金额")
                .at(0.10, 0.52, "运费")
                .at(0.27, 0.52, "1000.00")
                .at(0.05, 0.70, "合计金额")
                .at(0.15, 0.70, "¥1000.00")
                .at(0.40, 0.70, "税率")
                .at(0.44, 0.70, "11%")
                .at(0.48, 0.70, "税额")
                .at(0.54, 0.70, "¥110.00")
                .at(0.68, 0.70, "机器编号")
                .at(0.05, 0.75, "价税合计（大写）")
                .at(0.25, 0.75, "壹仟壹佰壹拾圆整")
                .at(0.69, 0.75, "（小写）")
                .at(0.78, 0.75, "¥1110.00")
                .at(0.70, 0.95, "承运人：（章）");
    }
}
