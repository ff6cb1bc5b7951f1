package cn.heyan.report.workbook;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction.Reason;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 发票: every invoice with what it says, and formulas that show what leaves and what counts. */
final class InvoiceSheet {

    static final String NAME = "发票";
    private static final int HEAD = 3;

    private final Source source;
    private final List<CountedInvoice> invoices;
    private final boolean withTax;

    InvoiceSheet(Source source) {
        this.source = source;
        invoices = source.examination().invoices();
        withTax = source.examination().bridges().stream()
                .findFirst()
                .map(Bridge::basis)
                .filter("TAX_EXCLUSIVE"::equals)
                .isEmpty();
    }

    boolean isEmpty() {
        return invoices.isEmpty();
    }

    /** All rows of one column, as a formula of another sheet names them. */
    String column(String letter) {
        return "'" + NAME + "'!$" + letter + "$" + (HEAD + 1) + ":$" + letter + "$" + (HEAD + invoices.size());
    }

    void write() {
        Tab tab = source.tab(NAME)
                .title("发票明细")
                .note(
                        withTax
                                ? "口径：价税合计。减去 = 价税合计 − 计入；存疑和未读出的金额不作数字，不进入合计。"
                                : "口径：不含税金额。减去 = 金额 − 计入；存疑和未读出的金额不作数字，不进入合计。");
        tab.head(List.of(
                Column.of("序号", 6),
                Column.of("开票日期", 11),
                Column.of("发票代码", 13),
                Column.of("发票号码", 22),
                Column.of("购买方", 20),
                Column.of("销售方", 20),
                Column.of("金额（元）", 15),
                Column.of("税额（元）", 13),
                Column.of("价税合计（元）", 15),
                Column.of("金额+税额−合计", 11),
                Column.of("计入（元）", 15),
                Column.of("减去（元）", 15),
                Column.of("处理", 16),
                Column.of("页", 10),
                Column.of("项目", 24)));
        IntStream.range(0, invoices.size()).forEach(i -> row(tab, i));
        tab.filtered();
        if (!invoices.isEmpty()) {
            tab.sums(Stream.of("合计", "", "", "", "", "", "G", "H", "I", "J", "K", "L")
                    .map(this::sum)
                    .toList());
        }
        tab.orElse("本材料包中没有发票。").done();
    }

    private Written sum(String letter) {
        return letter.length() == 1
                ? new Written.Formula("SUM(" + letter + (HEAD + 1) + ":" + letter + (HEAD + invoices.size()) + ")")
                : Written.text(letter);
    }

    private void row(Tab tab, int index) {
        CountedInvoice counted = invoices.get(index);
        Paper paper = counted.invoice();
        int at = tab.nextRow();
        String basis = (withTax ? "I" : "G") + at;
        tab.row(List.of(
                new Written.Ordinal(index + 1),
                Written.read(paper.read(Invoice.ISSUE_DATE)),
                Written.read(paper.read(Invoice.INVOICE_CODE)),
                Written.read(paper.read(Invoice.INVOICE_NUMBER)),
                Written.read(paper.read(Invoice.BUYER_NAME)),
                Written.read(paper.read(Invoice.SELLER_NAME)),
                Written.read(paper.read(Invoice.NET_AMOUNT)),
                Written.read(paper.read(Invoice.TAX_AMOUNT)),
                Written.read(paper.read(Invoice.TOTAL_AMOUNT)),
                new Written.Formula(
                        "IF(COUNT(G" + at + ":I" + at + ")=3,ROUND(G" + at + "+H" + at + "-I" + at + ",2),\"\")"),
                Written.money(counted.countedAmount()),
                new Written.Formula(
                        counted.reason().filter(Reason.RED_LETTER::equals).isPresent()
                                ? "-K" + at
                                : "IF(ISNUMBER(" + basis + "),ROUND(" + basis + "-K" + at + ",2),0)"),
                Written.text(said(counted)),
                source.pages(paper),
                Written.text(items(paper))));
    }

    private String said(CountedInvoice counted) {
        return source.words().say("reason." + counted.reason().map(Enum::name).orElse("none"));
    }

    private static String items(Paper invoice) {
        return String.join(
                "；",
                invoice.rows().stream()
                        .flatMap(row -> row.read(Invoice.Row.NAME).likeliest().stream())
                        .distinct()
                        .toList());
    }
}
