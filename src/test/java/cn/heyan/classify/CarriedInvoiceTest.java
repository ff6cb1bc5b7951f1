package cn.heyan.classify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedInvoiceTest {

    @Test
    void takes_the_three_dialects_for_invoices() {
        assertThat(xml("<?xml version=\"1.0\"?>\n<EInvoice><Header/></EInvoice>"))
                .isTrue();
        assertThat(xml("<!-- 开票 --><fp:eInvoice xmlns:fp=\"http://www.edrm.org.cn/schema/e-invoice/2019\"/>"))
                .isTrue();
        assertThat(xml(voucher("einv", "einv:InvoiceNumber"))).isTrue();
        assertThat(xml(voucher("inv", "inv:NumberOfInvoice"))).isTrue();
    }

    @Test
    void takes_no_bank_receipt_ticket_or_contract_for_an_invoice() {
        assertThat(xml(voucher("bker", "bker:NumberOfReceipt"))).isFalse();
        assertThat(xml(voucher("rai", "rai:InvoiceNumber"))).isFalse();
        assertThat(xml("<EInvoice><LabelName>铁路电子客票</LabelName></EInvoice>")).isFalse();
        assertThat(xml("<Contract><No>HT-1</No><Party>甲方</Party></Contract>")).isFalse();
        assertThat(xml("<EInvoices/>")).isFalse();
    }

    @Test
    void takes_keys_for_an_invoice_only_with_a_number_of_the_right_shape() {
        assertThat(keys("发票号码", "12345678")).isTrue();
        assertThat(keys("InvoiceNumber", "25432000000012345678")).isTrue();
        assertThat(keys("发票号码", "见附件")).isFalse();
        assertThat(keys("native_producer", "20180529")).isFalse();
    }

    private static String voucher(String taxonomy, String element) {
        return "<xbrl xmlns:v=\"http://xbrl.mof.gov.cn/taxonomy/2023-12-31/" + taxonomy + "\"><" + element + ">1</"
                + element + "></xbrl>";
    }

    private static boolean xml(String content) {
        return CarriedInvoice.in(new Embedded(Means.XML, "a.xml", Map.of(), content));
    }

    private static boolean keys(String key, String value) {
        return CarriedInvoice.in(new Embedded(Means.OFD, "CustomDatas", Map.of(key, value), ""));
    }
}
