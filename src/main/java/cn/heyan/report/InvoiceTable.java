package cn.heyan.report;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.CountedInvoice;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every invoice with what it says, and whether it counts.
 *
 * @param rows by date
 * @param counted sum of what counts
 * @param doubts whether any cell shows several readings
 */
record InvoiceTable(List<Row> rows, String counted, boolean doubts) {

    /** One invoice. */
    record Row(
            String anchor,
            String number,
            Cell date,
            Cell invoiceNumber,
            Cell seller,
            Cell net,
            Cell tax,
            Cell total,
            String countedAmount,
            String css,
            String reason,
            List<PageNames.Link> pages) {}

    static InvoiceTable of(List<CountedInvoice> invoices, PageNames pages, Words words) {
        List<Row> rows = IntStream.range(0, invoices.size())
                .mapToObj(i -> row(i + 1, invoices.get(i), pages, words))
                .toList();
        Yuan sum = Yuan.sum(invoices.stream().map(CountedInvoice::countedAmount).toList());
        boolean doubts = rows.stream()
                .flatMap(row ->
                        Stream.of(row.date(), row.invoiceNumber(), row.seller(), row.net(), row.tax(), row.total()))
                .anyMatch(cell -> cell.css().equals("doubtful"));
        return new InvoiceTable(rows, Figures.yuan(sum), doubts);
    }

    private static Row row(int number, CountedInvoice counted, PageNames pages, Words words) {
        Paper invoice = counted.invoice();
        return new Row(
                "invoice-" + number,
                String.valueOf(number),
                Cell.of(invoice.read(Invoice.ISSUE_DATE), words),
                Cell.of(invoice.read(Invoice.INVOICE_NUMBER), words),
                Cell.of(invoice.read(Invoice.SELLER_NAME), words),
                Cell.of(invoice.read(Invoice.NET_AMOUNT), words),
                Cell.of(invoice.read(Invoice.TAX_AMOUNT), words),
                Cell.of(invoice.read(Invoice.TOTAL_AMOUNT), words),
                Figures.yuan(counted.countedAmount()),
                counted.reason().isEmpty() ? "counted" : counted.counted() ? "partly" : "out",
                counted.reason().map(reason -> words.say("reason." + reason)).orElse(words.say("reason.none")),
                pages.runs(invoice.document().pages()));
    }
}
