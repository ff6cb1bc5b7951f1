package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Printed;
import java.util.HashMap;
import java.util.Map;

/** Named values that an OFD (CustomData) or a PDF (Info dictionary) carries about its invoice. */
final class InvoiceKeys {
    private InvoiceKeys() {}

    static void read(Map<String, String> keys, DataWriter out) {
        Map<String, String> by = new HashMap<>();
        keys.forEach((key, value) -> by.put(Printed.normalise(key), value));
        out.digits(Invoice.INVOICE_CODE, first(by, "发票代码", "InvoiceCode"))
                .digits(Invoice.INVOICE_NUMBER, first(by, "发票号码", "InvoiceNumber", "InvoiceNo"))
                .day(Invoice.ISSUE_DATE, first(by, "开票日期", "IssueTime", "IssueDate"))
                .digits(Invoice.CHECK_CODE, first(by, "校验码", "InvoiceCheckCode"))
                .name(Invoice.BUYER_NAME, first(by, "购买方名称", "BuyerName"))
                .digits(Invoice.BUYER_TAX_ID, first(by, "购买方纳税人识别号", "BuyerIdNum", "BuyerTaxID"))
                .name(Invoice.SELLER_NAME, first(by, "销售方名称", "SellerName"))
                .digits(Invoice.SELLER_TAX_ID, first(by, "销售方纳税人识别号", "SellerIdNum", "SellerTaxID"))
                .amount(Invoice.NET_AMOUNT, first(by, "合计金额", "TotalAmWithoutTax"))
                .amount(Invoice.TAX_AMOUNT, first(by, "合计税额", "TotalTaxAm"))
                .amount(Invoice.TOTAL_AMOUNT, first(by, "价税合计", "TotalTax-includedAmount"));
    }

    private static String first(Map<String, String> keys, String... names) {
        for (String name : names) {
            if (keys.containsKey(name)) {
                return keys.getOrDefault(name, "");
            }
        }
        return "";
    }
}
