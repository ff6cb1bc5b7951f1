package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What programmes make of the dialects: other roots, prefixes that stand for nothing, ends that are missing, special services. */
class InvoiceDialectTest {
    private static final String NUMBER = "25432000000012345678";
    private static final String HEAD =
            """
            <EInvoiceData><SellerInformation><SellerName>长沙岳麓数控设备有限公司</SellerName></SellerInformation>
            <BasicInformation><TotalAmWithoutTax>-100.00</TotalAmWithoutTax><TotalTaxAm>-9.00</TotalTaxAm>
            <TotalTax-includedAmount>-109.00</TotalTax-includedAmount>
            <TotalTax-includedAmountInChinese>（负数）壹佰零玖圆整</TotalTax-includedAmountInChinese></BasicInformation>
            <IssuItemInformation><ItemName>*建筑服务*工程服务</ItemName><Amount>-100.00</Amount><TaxRate>0.090000</TaxRate>
            <ComTaxAm>-9.00</ComTaxAm></IssuItemInformation>
            """;
    private static final String TAIL = "<TaxSupervisionInfo><InvoiceNumber>" + NUMBER
            + "</InvoiceNumber><IssueTime>2025-05-08</IssueTime></TaxSupervisionInfo>";

    @Test
    void links_a_red_invoice_to_its_blue_one() {
        Paper special = read("<EInvoice>" + HEAD
                + "<SpecificInformation><RedEInvoice><OriginalInvoiceCode>24432000000087654321</OriginalInvoiceCode>"
                + "<CreditNoteNumber>43010125051000000001</CreditNoteNumber></RedEInvoice></SpecificInformation></EInvoiceData>"
                + TAIL + "</EInvoice>");
        assertThat(special.read(Invoice.RED_OF).settled()).contains("24432000000087654321");
        assertThat(special.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("-109"));
        Paper remark = read("<EInvoice>" + HEAD
                + "<AdditionalInformation><Remark>被红冲蓝字数电票号码：24432000000087654321 红字发票信息确认单编号：43010125051000000001</Remark>"
                + "</AdditionalInformation></EInvoiceData>" + TAIL + "</EInvoice>");
        assertThat(remark.read(Invoice.RED_OF).settled()).contains("24432000000087654321");
    }

    @Test
    void reads_place_and_project_of_civil_works() {
        Paper element = read("<EInvoice>" + HEAD + "<SpecificInformation><ConstructionService>"
                + "<PlaceOfConstruction>湖南省衡阳市雁峰区</PlaceOfConstruction><ProjectName>三号厂房</ProjectName>"
                + "</ConstructionService></SpecificInformation></EInvoiceData>" + TAIL + "</EInvoice>");
        assertThat(element.read(Invoice.BUILDING_PLACE).settled()).contains("湖南省衡阳市雁峰区");
        assertThat(element.read(Invoice.BUILDING_PROJECT).settled()).contains("三号厂房");
        Paper remark = read("<EInvoice>" + HEAD + "<Remark>建筑服务发生地：衡阳市；建筑项目名称：三号厂房；销方开户银行：甲银行</Remark></EInvoiceData>"
                + TAIL + "</EInvoice>");
        assertThat(remark.read(Invoice.BUILDING_PLACE).settled()).contains("衡阳市");
        assertThat(remark.read(Invoice.BUILDING_PROJECT).settled()).contains("三号厂房");
    }

    @Test
    void reads_tolls_with_plate_and_days() {
        Paper paper = read("<EInvoice>" + HEAD + "<SpecificInformation><Toll><PlateNumber>湘D00000</PlateNumber>"
                + "<VehicleType>货车</VehicleType><StartDatesOfPassage>20250507094742000</StartDatesOfPassage>"
                + "<EndDatesOfPassage>2025-05-08</EndDatesOfPassage></Toll></SpecificInformation></EInvoiceData>" + TAIL
                + "</EInvoice>");
        assertThat(paper.read(Invoice.INVOICE_TYPE).settled()).contains("digital-normal-toll");
        assertThat(paper.rows().get(0).read(Invoice.Row.PLATE).settled()).contains("湘D00000");
        assertThat(paper.rows().get(0).read(Invoice.Row.PASS_FROM).settled()).contains(LocalDate.of(2025, 5, 7));
        assertThat(paper.rows().get(0).read(Invoice.Row.PASS_TO).settled()).contains(LocalDate.of(2025, 5, 8));
    }

    @Test
    void knows_the_dialect_under_another_root_and_with_prefixes_that_stand_for_nothing() {
        for (String xml : new String[] {
            "<root>" + TAIL + HEAD + "</EInvoiceData></root>",
            "<x:EInvoice>" + HEAD + "</EInvoiceData>" + TAIL + "</x:EInvoice>"
        }) {
            assertThat(read(xml).read(Invoice.INVOICE_NUMBER).settled()).contains(NUMBER);
            assertThat(read(xml).rows()).hasSize(1);
        }
    }

    @Test
    void reads_what_stands_before_the_place_where_the_file_breaks_off() {
        String whole = "<EInvoice>" + TAIL + HEAD + "</EInvoiceData></EInvoice>";
        Paper paper = read(whole.substring(0, whole.indexOf("</BasicInformation>") + 5));
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).contains(NUMBER);
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("-109"));
    }

    @Test
    void reads_pinyin_initials_but_no_contract_that_mentions_an_invoice() {
        Paper paper = read("<FP><FPDM>043002300111</FPDM><FPHM>12345678</FPHM><KPRQ>20230508</KPRQ>"
                + "<XSF_MC>长沙岳麓数控设备有限公司</XSF_MC><HJJE>100.00</HJJE><HJSE>6.00</HJSE><JSHJ>106.00</JSHJ></FP>");
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).contains("12345678");
        assertThat(paper.read(Invoice.SELLER_NAME).settled()).contains("长沙岳麓数控设备有限公司");
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("106"));
        Paper contract =
                read("<Contract><InvoiceNo>12345678</InvoiceNo><SellerName>长沙岳麓数控设备有限公司</SellerName></Contract>");
        assertThat(contract.read(Invoice.INVOICE_NUMBER).settled()).isEmpty();
    }

    @Test
    void of_several_invoices_data_in_one_file_takes_that_of_its_own_number() {
        String own = "<EInvoice>" + TAIL + HEAD + "</EInvoiceData></EInvoice>";
        String other = own.replace(NUMBER, "25432000000087654321").replace("-109.00", "-999.00");
        Paper paper = new PrintedInvoice(Means.TEXT_LAYER)
                .data(other)
                .data(own)
                .digitalHead("电子发票（普通发票）", NUMBER, "2025年05月08日")
                .read();
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).contains(NUMBER);
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("-109"));
        assertThat(paper.rows()).hasSize(1);
    }

    @Test
    void takes_no_words_for_a_number() {
        Paper paper = read("<EInvoice><EIid>详见附件</EIid>" + HEAD + "</EInvoiceData></EInvoice>");
        assertThat(paper.read(Invoice.INVOICE_NUMBER).witnesses()).isEmpty();
    }

    private static Paper read(String xml) {
        return new PrintedInvoice(Means.XML).data(xml).read();
    }
}
