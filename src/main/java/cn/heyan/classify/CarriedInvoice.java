package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Embedded;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether data beside a page is an invoice's (随附的发票数据): a file may carry any XML, and an OFD notes of its own about
 * itself.
 */
final class CarriedInvoice {

    /** What an invoice's number is called in an OFD's CustomData, its tags, and a PDF's Info keys. */
    private static final Set<String> NUMBER = Set.of("发票号码", "invoicenumber", "invoiceno");

    /** The tax bureau's XML, and that of the tax-control invoices of 2019; both differ in one letter's case only. */
    private static final Pattern BUREAU = Pattern.compile("^[^<]*(?:<[?!][^>]*>\\s*)*<(?:[\\w.-]+:)?[Ee]Invoice[\\s>]");

    /** The finance ministry's voucher standard keeps invoices apart from tickets and bank receipts by the end of the name space. */
    private static final Pattern VOUCHER =
            Pattern.compile("http://xbrl\\.mof\\.gov\\.cn/taxonomy/[^\"'/]+/e?inv[\"'_]");

    /** Parts that programmes pass on under roots of their own. */
    private static final Pattern PARTS = Pattern.compile("<(?:[\\w.-]+:)?(?:EInvoiceData|EIid)[\\s>]");

    private static final Pattern PLAIN_NUMBER = Pattern.compile(
            "<(?:[\\w.-]+:)?(?:InvoiceNumber|InvoiceNo|fphm|发票号码)>\\s*(?:<!\\[CDATA\\[)?(?:\\d{20}|\\d{8})\\D",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_TOTAL = Pattern.compile(
            "<(?:[\\w.-]+:)?(?:TotalTax-includedAmount|TaxInclusiveTotalAmount|AmountWithTax|jshj|价税合计)>",
            Pattern.CASE_INSENSITIVE);

    /** Tickets are digital invoices too, but none that count here. */
    private static final Pattern TICKET = Pattern.compile("铁路电子客票|客票行程单|机动车销售统一发票|二手车销售统一发票");

    private static final int HEAD = 4000;

    private CarriedInvoice() {}

    static boolean in(Embedded embedded) {
        return inKeys(embedded) || inContent(embedded.content());
    }

    private static boolean inKeys(Embedded embedded) {
        return embedded.keys().entrySet().stream()
                .anyMatch(key -> NUMBER.contains(Printed.normalise(key.getKey()).toLowerCase(Locale.ROOT))
                        && Printed.normalise(key.getValue()).matches("\\d{8}|\\d{20}"));
    }

    private static boolean inContent(String content) {
        String head = content.substring(0, Math.min(HEAD, content.length()));
        boolean invoice = BUREAU.matcher(head).find()
                || PARTS.matcher(head).find()
                || PLAIN_NUMBER.matcher(content).find()
                        && PLAIN_TOTAL.matcher(content).find()
                || VOUCHER.matcher(head).find() && content.contains("InvoiceNumber")
                || VOUCHER.matcher(head).find() && content.contains("NumberOfInvoice");
        return invoice && !TICKET.matcher(content).find();
    }
}
