package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.InvoiceNumber;

/** The XML of electronic invoices of 2019 (税控电子发票, edrm e-invoice). */
final class TaxControlXml {
    private TaxControlXml() {}

    static boolean speaks(InvoiceXml xml) {
        return xml.name().equals("eInvoice");
    }

    static void read(InvoiceXml xml, DataWriter out) {
        out.digits(Invoice.INVOICE_CODE, xml.text("InvoiceCode"))
                .digits(Invoice.INVOICE_NUMBER, xml.text("InvoiceNo"))
                .day(Invoice.ISSUE_DATE, xml.text("IssueDate"))
                .digits(Invoice.CHECK_CODE, xml.text("InvoiceCheckCode"))
                .name(Invoice.BUYER_NAME, xml.text("BuyerName"))
                .digits(Invoice.BUYER_TAX_ID, xml.text("BuyerTaxID"))
                .name(Invoice.SELLER_NAME, xml.text("SellerName"))
                .digits(Invoice.SELLER_TAX_ID, xml.text("SellerTaxID"))
                .amount(Invoice.NET_AMOUNT, xml.text("TaxExclusiveTotalAmount"))
                .amount(Invoice.TAX_AMOUNT, xml.text("TaxTotalAmount"))
                .amount(Invoice.TOTAL_AMOUNT, xml.text("TaxInclusiveTotalAmount"))
                .words(xml.text("TaxInclusiveTotalAmountWithWords"))
                .remarks(xml.text("Note"));
        InvoiceNumber.typeOfCode(xml.text("InvoiceCode"))
                .flatMap(InvoiceKind::ofControlType)
                .ifPresent(type -> out.text(Invoice.INVOICE_TYPE, type));
        out.digits(Invoice.RED_OF, xml.text("OriginalInvoiceNo"))
                .digits(Invoice.RED_OF_CODE, xml.text("OriginalInvoiceCode"));
        for (InvoiceXml item : xml.all("GoodsInfo")) {
            out.row(
                    item.text("Item"),
                    item.text("Specification"),
                    item.text("MeasurementDimension"),
                    item.text("Quantity"),
                    item.text("Price"),
                    item.text("Amount"),
                    item.text("TaxScheme"),
                    item.text("TaxAmount"));
        }
    }
}
