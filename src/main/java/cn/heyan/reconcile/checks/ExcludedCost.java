package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Exclusion;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.count.Excluded;
import cn.heyan.reconcile.count.GoodsLines;
import cn.heyan.reconcile.count.Judged;
import java.util.ArrayList;
import java.util.List;

/** No line of an invoice is an excluded cost: what is, leaves the total; what only looks like it, is shown. */
final class ExcludedCost implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Finding> findings = new ArrayList<>();
        for (Paper invoice : examined.invoices()) {
            Excluded excluded = Excluded.in(invoice, spec.exclusions());
            if (excluded.any() && examined.tally().bridge().isPresent()) {
                findings.add(gone(examined, spec, invoice, excluded));
            } else if (excluded.any() || !excluded.suspects().isEmpty()) {
                findings.add(suspected(examined, spec, invoice, excluded));
            } else if (!GoodsLines.allRead(invoice) && counts(examined, invoice)) {
                findings.add(unseen(examined, spec, invoice));
            }
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        return examined.invoices().isEmpty()
                ? Conclusion.idle(spec, "invoice.none").alone()
                : Conclusion.agrees(spec, "excluded.none")
                        .with("cost", titles(spec))
                        .with("count", examined.invoices().size())
                        .alone();
    }

    private static Finding gone(Case examined, CheckSpec spec, Paper invoice, Excluded excluded) {
        Judged judged = examined.tally().of(invoice);
        Yuan amount = judged.leaves().getOrDefault(Reason.EXCLUDED_COST, Yuan.ZERO);
        boolean counted = judged.leaves().containsKey(Reason.EXCLUDED_COST);
        boolean open = counted && !judged.counts().isExact() && amount.isZero();
        String key = !counted ? "excluded.anyway" : open ? "excluded.open" : "excluded.gone";
        Conclusion conclusion = open ? Conclusion.open(spec, key) : Conclusion.differs(spec, key);
        excluded.label().ifPresent(label -> conclusion.said("特定业务", label));
        return said(examined, conclusion, spec, invoice, excluded.lines())
                .with("amount", Shown.yuan(amount))
                .with("rest", Shown.interval(judged.counts()))
                .computed("剔除（含税额）", amount)
                .finding();
    }

    private static Finding suspected(Case examined, CheckSpec spec, Paper invoice, Excluded excluded) {
        Conclusion conclusion = Conclusion.open(spec, "excluded.suspected").atMost(Severity.WARN);
        List<Readings> lines = excluded.suspects().isEmpty() ? excluded.lines() : excluded.suspects();
        return said(examined, conclusion, spec, invoice, lines).finding();
    }

    private static boolean counts(Case examined, Paper invoice) {
        return examined.tally().bridge().isEmpty()
                || examined.tally().of(invoice).contributes();
    }

    private static Finding unseen(Case examined, CheckSpec spec, Paper invoice) {
        return said(examined, Conclusion.open(spec, "excluded.unseen"), spec, invoice, invoice.rows())
                .said("金额合计", invoice.read(Invoice.NET_AMOUNT))
                .finding();
    }

    private static Conclusion said(
            Case examined, Conclusion conclusion, CheckSpec spec, Paper invoice, List<Readings> lines) {
        conclusion
                .with("invoice", Wording.paper(examined, invoice))
                .with("cost", titles(spec))
                .with(
                        "lines",
                        lines.isEmpty()
                                ? "整张发票"
                                : "“"
                                        + Wording.list(lines.stream()
                                                .map(line -> line.read(Invoice.Row.NAME)
                                                        .likeliest()
                                                        .orElse("—"))
                                                .toList())
                                        + "”");
        for (Readings line : lines) {
            conclusion.said("项目名称", line.read(Invoice.Row.NAME)).said("金额（不含税）", line.read(Invoice.Row.AMOUNT));
        }
        return conclusion;
    }

    private static String titles(CheckSpec spec) {
        return String.join("、", spec.exclusions().stream().map(Exclusion::title).toList());
    }
}
