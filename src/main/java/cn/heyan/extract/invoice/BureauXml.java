package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;

/** The tax bureau's own XML of digital invoices (税务数字账户下载的 EInvoice). */
final class BureauXml {
    private BureauXml() {}

    static boolean speaks(InvoiceXml xml) {
        return xml.name().equals("EInvoice");
    }

    static void read(InvoiceXml xml, DataWriter out) {
        String number = xml.text("InvoiceNumber");
        String issued = xml.text("IssueTime");
        out.digits(Invoice.INVOICE_NUMBER, number.isEmpty() ? xml.text("EIid") : number)
                .day(Invoice.ISSUE_DATE, issued.isEmpty() ? xml.text("RequestTime") : issued)
                .name(Invoice.BUYER_NAME, xml.text("BuyerName"))
                .digits(Invoice.BUYER_TAX_ID, xml.text("BuyerIdNum"))
                .name(Invoice.SELLER_NAME, xml.text("SellerName"))
                .digits(Invoice.SELLER_TAX_ID, xml.text("SellerIdNum"))
                .amount(Invoice.NET_AMOUNT, xml.text("TotalAmWithoutTax"))
                .amount(Invoice.TAX_AMOUNT, xml.text("TotalTaxAm"))
                .amount(Invoice.TOTAL_AMOUNT, xml.text("TotalTax-includedAmount"))
                .words(xml.text("TotalTax-includedAmountInChinese"))
                .text(Invoice.REMARKS, xml.text("Remark"));
        String special =
                xml.first("GeneralOrSpecialVAT").map(e -> e.text("LabelCode")).orElse("");
        out.text(Invoice.INVOICE_TYPE, special.endsWith("1") ? "digital-special" : "digital-normal");
        xml.first("EInvoiceType").ifPresent(e -> out.text(Invoice.SERVICE_LABEL, e.text("LabelName")));
        for (InvoiceXml item : xml.all("IssuItemInformation")) {
            out.row(
                    item.text("ItemName"),
                    item.text("SpecMod"),
                    item.text("MeaUnits"),
                    item.text("Quantity"),
                    item.text("UnPrice"),
                    item.text("Amount"),
                    item.text("TaxRate"),
                    item.text("ComTaxAm"));
        }
    }
}
