package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoiceDataTest {
    private static final String BUREAU =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <EInvoice><Header><EIid>23432000000012345678</EIid><Version>0.31</Version>
            <InherentLabel><GeneralOrSpecialVAT><LabelCode>01</LabelCode></GeneralOrSpecialVAT></InherentLabel></Header>
            <EInvoiceData><SellerInformation><SellerIdNum>%s</SellerIdNum><SellerName>长沙岳麓数控设备有限公司</SellerName></SellerInformation>
            <BuyerInformation><BuyerIdNum>%s</BuyerIdNum><BuyerName>衡阳云岭（精工）有限公司</BuyerName></BuyerInformation>
            <BasicInformation><TotalAmWithoutTax>100000</TotalAmWithoutTax><TotalTaxAm>13000.00</TotalTaxAm>
            <TotalTax-includedAmount>113000.00</TotalTax-includedAmount>
            <TotalTax-includedAmountInChinese>%s</TotalTax-includedAmountInChinese>
            <RequestTime>2023-05-09 08:00:00</RequestTime></BasicInformation>
            <IssuItemInformation><ItemName>*建筑服务*工程服务</ItemName><Quantity>2</Quantity><UnPrice>50000</UnPrice>
            <Amount>100000</Amount><TaxRate>0.13</TaxRate><ComTaxAm>13000</ComTaxAm></IssuItemInformation></EInvoiceData>
            <TaxSupervisionInfo><InvoiceNumber>23432000000012345678</InvoiceNumber><IssueTime>2023-05-08</IssueTime></TaxSupervisionInfo>
            </EInvoice>""";

    private static final String CONTROL =
            """
            <eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019"><fp:InvoiceCode>043002300111</fp:InvoiceCode>
            <fp:InvoiceNo>12345678</fp:InvoiceNo><fp:IssueDate>2023年05月08日</fp:IssueDate>
            <fp:InvoiceCheckCode>12345678901234567890</fp:InvoiceCheckCode><fp:Buyer><fp:BuyerName>衡阳云岭精工有限公司</fp:BuyerName></fp:Buyer>
            <fp:TaxInclusiveTotalAmount>759.00</fp:TaxInclusiveTotalAmount><fp:TaxTotalAmount>***</fp:TaxTotalAmount>
            <fp:TaxExclusiveTotalAmount>759.00</fp:TaxExclusiveTotalAmount><fp:GoodsInfos><fp:GoodsInfo><fp:Item>*软件*排产系统</fp:Item>
            <fp:Amount>759.00</fp:Amount><fp:TaxScheme>0%</fp:TaxScheme><fp:TaxAmount>***</fp:TaxAmount></fp:GoodsInfo></fp:GoodsInfos></eInvoice>""";

    private static final String VOUCHER =
            """
            <xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:inv="http://xbrl.mof.gov.cn/taxonomy/2021-09-30/inv">
            <inv:TypeOfInvoice>增值税电子普通发票</inv:TypeOfInvoice><inv:CodeOfInvoice>043002300111</inv:CodeOfInvoice>
            <inv:NumberOfInvoice>12345678</inv:NumberOfInvoice><inv:DateOfIssue>2023-05-08</inv:DateOfIssue>
            <inv:NameOfPurchaser>衡阳云岭精工有限公司</inv:NameOfPurchaser><inv:TotalAmountExcludingTax>9.91</inv:TotalAmountExcludingTax>
            <inv:TotalTaxAmount>1.29</inv:TotalTaxAmount><inv:TaxIncludedAmountInFigures>11.20</inv:TaxIncludedAmountInFigures>
            <inv:InformationOfTaxableGoodsOrServicesDetailItemsTuple><inv:NameOfTaxableGoodsOrServices>*五金*螺丝</inv:NameOfTaxableGoodsOrServices>
            <inv:AmountExcludingTax>9.91</inv:AmountExcludingTax><inv:TaxRate>13.00%</inv:TaxRate><inv:TaxAmount>1.29</inv:TaxAmount>
            </inv:InformationOfTaxableGoodsOrServicesDetailItemsTuple></xbrl>""";

    private static String bureau(String words) {
        return BUREAU.formatted(PrintedInvoice.SELLER_ID, PrintedInvoice.BUYER_ID, words);
    }

    @Test
    void reads_the_tax_bureaus_xml() {
        Paper paper = new PrintedInvoice(Means.XML).data(bureau("壹拾壹万叁仟圆整")).read();
        assertThat(paper.read(Invoice.INVOICE_TYPE).settled()).contains("digital-special");
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).contains("23432000000012345678");
        assertThat(paper.read(Invoice.ISSUE_DATE).settled()).contains(LocalDate.of(2023, 5, 8));
        assertThat(paper.read(Invoice.BUYER_NAME).settled()).contains("衡阳云岭（精工）有限公司");
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("113000"));
        assertThat(paper.rows().get(0).read(Invoice.Row.TAX_RATE).settled()).contains("0.13");
        assertThat(paper.rows().get(0).read(Invoice.Row.NAME).settled()).contains("*建筑服务*工程服务");
    }

    @Test
    void reads_the_tax_control_xml() {
        Paper paper = new PrintedInvoice(Means.OFD).data(CONTROL).read();
        assertThat(paper.read(Invoice.INVOICE_TYPE).settled()).contains("vat-e-normal");
        assertThat(paper.read(Invoice.INVOICE_CODE).settled()).contains("043002300111");
        assertThat(paper.read(Invoice.CHECK_CODE).settled()).contains("12345678901234567890");
        assertThat(paper.read(Invoice.TAX_AMOUNT).settled()).contains(Yuan.ZERO);
        assertThat(paper.rows()).hasSize(1);
    }

    @Test
    void reads_the_voucher_standard() {
        Paper paper = new PrintedInvoice(Means.OFD).data(VOUCHER).read();
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).contains("12345678");
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).contains(Yuan.of("11.20"));
        assertThat(paper.rows().get(0).read(Invoice.Row.TAX_RATE).settled()).contains("13.00%");
    }

    @Test
    void reads_the_keys_of_an_ofd() {
        Paper paper = new PrintedInvoice(Means.OFD)
                .keys(Map.of("发票号码", "12345678", "校验码", "12345 67890 12345 67890", "合计税额", "***", "合计 金额", "759.00"))
                .read();
        assertThat(paper.read(Invoice.INVOICE_NUMBER).settled()).contains("12345678");
        assertThat(paper.read(Invoice.CHECK_CODE).settled()).contains("12345678901234567890");
        assertThat(paper.read(Invoice.NET_AMOUNT).settled()).contains(Yuan.of("759"));
    }

    @Test
    void does_not_settle_the_total_of_data_whose_words_differ() {
        Paper paper = new PrintedInvoice(Means.XML).data(bureau("壹拾贰万叁仟圆整")).read();
        assertThat(paper.read(Invoice.TOTAL_AMOUNT)).isInstanceOf(Doubtful.class);
    }

    @Test
    void does_not_settle_a_number_on_which_data_and_face_differ() {
        Paper paper = new PrintedInvoice(Means.TEXT_LAYER)
                .data(bureau("壹拾壹万叁仟圆整"))
                .digitalHead("电子发票（增值税专用发票）", "23432000000099999999", "2023年05月08日")
                .read();
        assertThat(paper.read(Invoice.INVOICE_NUMBER)).isInstanceOf(Doubtful.class);
    }

    @Test
    void takes_in_no_document_type_and_no_entities() {
        String evil = "<!DOCTYPE EInvoice [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + bureau("&x;");
        assertThat(InvoiceXml.parse(evil)).isEmpty();
        assertThat(InvoiceXml.parse("no xml")).isEmpty();
        assertThat(InvoiceXml.parse("")).isEmpty();
    }
}
