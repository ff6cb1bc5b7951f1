package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.DateWindow;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.count.Counting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every invoice is dated inside the window, the first and the last day included. */
final class InvoiceWindow implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> invoices = examined.invoices().stream()
                .filter(invoice -> !Counting.isRed(invoice))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Paper invoice : invoices) {
            Answer inside = Answer.whether(invoice.read(Invoice.ISSUE_DATE), spec.window()::holds);
            if (inside != Answer.YES) {
                findings.add(finding(examined, spec, invoice, inside));
            }
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        return invoices.isEmpty()
                ? Conclusion.idle(spec, "invoice.none").alone()
                : Conclusion.agrees(spec, "window.all-inside")
                        .with("count", invoices.size())
                        .with("from", spec.window().from())
                        .with("to", spec.window().to())
                        .alone();
    }

    private static Finding finding(Case examined, CheckSpec spec, Paper invoice, Answer inside) {
        Reading<LocalDate> date = invoice.read(Invoice.ISSUE_DATE);
        String name = Wording.paper(examined, invoice);
        return outcome(spec, date, inside)
                .with("invoice", name)
                .with("amount", Wording.yuan(invoice.read(Invoice.TOTAL_AMOUNT)))
                .said(name + " 开票日期", date)
                .said(name + " 价税合计", invoice.read(Invoice.TOTAL_AMOUNT))
                .computed("时间窗口", spec.window().from() + " 至 " + spec.window().to())
                .finding();
    }

    private static Conclusion outcome(CheckSpec spec, Reading<LocalDate> reading, Answer inside) {
        DateWindow window = spec.window();
        LocalDate date = reading.likeliest().orElse(window.from());
        if (inside == Answer.OPEN) {
            return Conclusion.open(spec, "window.date-open").with("date", Wording.any(reading));
        }
        boolean early = date.isBefore(window.from());
        LocalDate edge = early ? window.from() : window.to();
        return Conclusion.differs(spec, early ? "window.before" : "window.after")
                .with("date", date)
                .with("edge", edge)
                .with("days", Shown.days(date, edge));
    }
}
