package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Printed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Named values about an invoice: an OFD's CustomData and CustomTag, a PDF's Info dictionary, and XML of programmes that pass
 * invoices on under names of their own (pinyin initials among them).
 */
final class InvoiceKeys {
    private static final String[] NUMBER = {"发票号码", "InvoiceNumber", "InvoiceNo", "fphm", "EIid"};
    private static final String[] DATE = {"开票日期", "IssueTime", "IssueDate", "kprq"};
    private static final String[] SELLER = {"销售方名称", "SellerName", "xsfmc", "xfmc", "xhdwmc"};
    private static final String[] TOTAL = {
        "价税合计", "TotalTax-includedAmount", "TaxInclusiveTotalAmount", "AmountWithTax", "jshj"
    };

    private InvoiceKeys() {}

    /** Whether the keys of any XML make an invoice: its number with a date, a seller and a total. */
    static boolean make(Map<String, String> keys) {
        Map<String, String> by = folded(keys);
        return !first(by, NUMBER).isEmpty()
                && !first(by, SELLER).isEmpty()
                && !first(by, DATE).isEmpty()
                && !first(by, TOTAL).isEmpty();
    }

    static void read(Map<String, String> keys, DataWriter out) {
        Map<String, String> by = folded(keys);
        out.digits(Invoice.INVOICE_CODE, first(by, "发票代码", "InvoiceCode", "fpdm"))
                .digits(Invoice.INVOICE_NUMBER, first(by, NUMBER))
                .day(Invoice.ISSUE_DATE, first(by, DATE))
                .digits(Invoice.CHECK_CODE, first(by, "校验码", "InvoiceCheckCode", "CheckCode", "jym"))
                .name(Invoice.BUYER_NAME, first(by, "购买方名称", "BuyerName", "gmfmc", "gfmc", "ghdwmc"))
                .digits(
                        Invoice.BUYER_TAX_ID,
                        first(by, "购买方纳税人识别号", "BuyerIdNum", "BuyerTaxID", "BuyerTaxNo", "gmfnsrsbh", "gmfsbh", "gfsh"))
                .name(Invoice.SELLER_NAME, first(by, SELLER))
                .digits(
                        Invoice.SELLER_TAX_ID,
                        first(
                                by,
                                "销售方纳税人识别号",
                                "SellerIdNum",
                                "SellerTaxID",
                                "SellerTaxNo",
                                "xsfnsrsbh",
                                "xsfsbh",
                                "xfsh"))
                .amount(
                        Invoice.NET_AMOUNT,
                        first(by, "合计金额", "TotalAmWithoutTax", "TaxExclusiveTotalAmount", "AmountWithoutTax", "hjje"))
                .amount(Invoice.TAX_AMOUNT, first(by, "合计税额", "TotalTaxAm", "TaxTotalAmount", "hjse"))
                .amount(Invoice.TOTAL_AMOUNT, first(by, TOTAL));
    }

    private static String first(Map<String, String> keys, String... names) {
        for (String name : names) {
            String value = keys.getOrDefault(folded(name), "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static Map<String, String> folded(Map<String, String> keys) {
        Map<String, String> by = new HashMap<>();
        keys.forEach((key, value) -> by.putIfAbsent(folded(key), value));
        return by;
    }

    private static String folded(String key) {
        return Printed.normalise(key).toLowerCase(Locale.ROOT).replace("_", "");
    }
}
