package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import java.util.Set;

/** The finance ministry's voucher standard (电子凭证会计数据标准, XBRL); two generations of element names occur. */
final class VoucherXbrl {
    private static final String TAXONOMY = "http://xbrl.mof.gov.cn/taxonomy/";

    private static final Set<String> ITEM = Set.of("NameOfTaxableGoodsOrServices", "ItemName");

    private VoucherXbrl() {}

    static boolean speaks(InvoiceXml xml) {
        return xml.name().equals("xbrl")
                && xml.speaks(TAXONOMY)
                && !first(xml, "InvoiceNumber", "NumberOfInvoice").isEmpty();
    }

    static void read(InvoiceXml xml, DataWriter out) {
        out.digits(Invoice.INVOICE_CODE, first(xml, "CodeOfInvoice", "InvoiceCode"))
                .digits(Invoice.INVOICE_NUMBER, first(xml, "NumberOfInvoice", "InvoiceNumber"))
                .day(Invoice.ISSUE_DATE, first(xml, "DateOfIssue", "IssueTime", "RequestTime"))
                .digits(Invoice.CHECK_CODE, first(xml, "IdentifyingCode", "CheckCode"))
                .name(Invoice.BUYER_NAME, first(xml, "NameOfPurchaser", "BuyerName"))
                .name(Invoice.SELLER_NAME, first(xml, "NameOfSeller", "SellerName"))
                .amount(Invoice.NET_AMOUNT, first(xml, "TotalAmountExcludingTax", "TotalAmWithoutTax"))
                .amount(Invoice.TAX_AMOUNT, first(xml, "TotalTaxAmount", "TotalTaxAm"))
                .amount(Invoice.TOTAL_AMOUNT, first(xml, "TaxIncludedAmountInFigures", "TotalTax-includedAmount"))
                .words(first(xml, "TaxIncludedAmountInWords", "TotalTax-includedAmountInChinese"))
                .remarks(first(xml, "Remarks", "Remark"));
        id(xml, out, Invoice.BUYER_TAX_ID, "OfPurchaser", "BuyerIdNum");
        id(xml, out, Invoice.SELLER_TAX_ID, "OfSeller", "SellerIdNum");
        InvoiceKind.ofTitle(first(xml, "TypeOfInvoice", "EInvoiceType", "GeneralOrSpecialVAT"))
                .ifPresent(type -> out.text(Invoice.INVOICE_TYPE, type));
        out.digits(
                Invoice.RED_OF, first(xml, "OriginalInvoiceNumber", "NumberOfOriginalInvoice", "NumberOfBlueInvoice"));
        for (InvoiceXml item : xml.allWith(ITEM)) {
            out.row(
                    first(item, "NameOfTaxableGoodsOrServices", "ItemName"),
                    first(item, "Specification", "SpecMod"),
                    first(item, "UnitOfGoodsOrServices", "MeaUnits"),
                    first(item, "QuantityOfGoodsOrServices", "Quantity"),
                    first(item, "UnitPriceOfGoodsOrServices", "UnPrice"),
                    first(item, "AmountExcludingTax", "Amount"),
                    first(item, "TaxRate"),
                    first(item, "TaxAmount", "ComTaxAm"));
        }
    }

    private static void id(InvoiceXml xml, DataWriter out, Field<String> field, String party, String later) {
        out.digits(
                field,
                first(
                        xml,
                        "TaxpayerIdentificationNumberUnifiedSocialCreditCode" + party,
                        "TaxpayerIdentificationNumber" + party,
                        later));
    }

    private static String first(InvoiceXml xml, String... names) {
        for (String name : names) {
            String text = xml.text(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
