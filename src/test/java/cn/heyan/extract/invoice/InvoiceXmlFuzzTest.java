package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.packet.Means;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever an XML or a code holds, reading it ends soon and states a number only where one stands. */
class InvoiceXmlFuzzTest {
    private static final String NUMBER = "25432000000012345678";
    private static final String WHOLE =
            """
            <?xml version="1.0" encoding="UTF-8"?><!-- 开票 --><EInvoice><TaxSupervisionInfo><InvoiceNumber>%s</InvoiceNumber>\
            <IssueTime>2025-05-08</IssueTime></TaxSupervisionInfo><EInvoiceData><SellerInformation><SellerName><![CDATA[长沙岳麓数控设备有限公司]]>\
            </SellerName></SellerInformation><BasicInformation><TotalAmWithoutTax>100.00</TotalAmWithoutTax><TotalTaxAm>13.00</TotalTaxAm>\
            <TotalTax-includedAmount>113.00</TotalTax-includedAmount></BasicInformation></EInvoiceData></EInvoice>"""
                    .formatted(NUMBER);

    @Property(tries = 150)
    void a_file_that_breaks_off_anywhere_states_nothing_wrong(@ForAll("places") int at) {
        Paper paper = read(WHOLE.substring(0, at));
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled().orElse(NUMBER)).isEqualTo(NUMBER);
        assertThat(paper.read(Invoice.TOTAL_AMOUNT)
                        .settled()
                        .map(Object::toString)
                        .orElse("113.00"))
                .isEqualTo("113.00");
    }

    @Property(tries = 150)
    void a_file_with_changed_characters_is_read_or_left(@ForAll("places") int at, @ForAll char other) {
        StringBuilder changed = new StringBuilder(WHOLE);
        changed.setCharAt(at, other);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> read(changed.toString()));
    }

    @Property(tries = 300)
    void a_code_is_an_invoices_or_none(@ForAll("payloads") String payload) {
        InvoiceQr.parse(payload).ifPresent(qr -> assertThat(qr.number()).matches("\\d{8}|\\d{20}"));
        new PrintedInvoice(Means.TEXT_LAYER).code(payload).read();
    }

    @Example
    void monsters_end_soon() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            read("<EInvoice>" + "<a>".repeat(200_000));
            read("<EInvoice>" + "<![CDATA[".repeat(100_000));
            read("<EInvoice a=\"" + "x".repeat(2_000_000) + "\"><InvoiceNumber>" + NUMBER);
            read("<EInvoice>" + "<b c='1'".repeat(100_000));
            read("<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><EInvoice>&b;</EInvoice>");
            new PrintedInvoice(Means.TEXT_LAYER)
                    .code("https://bcfp.example/?bill_num=12345678&total_amount=" + "9".repeat(40))
                    .read();
        });
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(1, WHOLE.length() - 1);
    }

    @Provide
    Arbitrary<String> payloads() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings()
                        .withChars("01,，.-2345678abcF&?=fphmkjekprq")
                        .ofMaxLength(80)
                        .map(s -> "01,32,," + s),
                Arbitraries.strings()
                        .numeric()
                        .ofMaxLength(60)
                        .map(s -> "01,10,044001900111," + s + ",1.00,20230101,,ABCD"));
    }

    private static Paper read(String xml) {
        return new PrintedInvoice(Means.XML).data(xml).read();
    }
}
