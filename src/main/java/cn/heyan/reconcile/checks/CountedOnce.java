package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.count.Judged;
import cn.heyan.reconcile.count.Twins;
import java.util.ArrayList;
import java.util.List;

/** Every invoice counts once: a second copy, and a copy that says something else. */
final class CountedOnce implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        if (spec.has("scope") && spec.text("scope").equals("archive")) {
            return UsedElsewhere.findings(examined, spec);
        }
        List<Paper> invoices = examined.papers(DocumentKind.VAT_INVOICE);
        List<Finding> findings = new ArrayList<>();
        for (Judged judged : examined.tally().judged()) {
            if (judged.leaves().containsKey(Reason.DUPLICATE)) {
                judged.twin().ifPresent(twin -> findings.add(twice(examined, spec, judged.invoice(), twin)));
            }
        }
        if (examined.tally().bridge().isEmpty()) {
            findings.addAll(again(examined, spec, invoices));
        }
        findings.addAll(suspected(examined, spec));
        findings.addAll(Repeated.findings(examined, spec));
        if (!findings.isEmpty()) {
            return findings;
        }
        return invoices.isEmpty()
                ? Conclusion.idle(spec, "invoice.none").alone()
                : Conclusion.agrees(spec, "twice.none")
                        .with("count", invoices.size())
                        .alone();
    }

    /** Where a programme counts no invoices together, each is held against those before it. */
    private static List<Finding> again(Case examined, CheckSpec spec, List<Paper> invoices) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) {
            Paper copy = invoices.get(i);
            invoices.subList(0, i).stream()
                    .filter(before -> Twins.same(before, copy) == Answer.YES)
                    .findFirst()
                    .ifPresent(before -> findings.add(twice(examined, spec, copy, before)));
        }
        return findings;
    }

    private static Finding twice(Case examined, CheckSpec spec, Paper copy, Paper original) {
        boolean altered = Answer.match(
                                copy.read(Invoice.TOTAL_AMOUNT), original.read(Invoice.TOTAL_AMOUNT), Yuan::equals)
                        == Answer.NO
                || Answer.match(copy.read(Invoice.ISSUE_DATE), original.read(Invoice.ISSUE_DATE), Object::equals)
                        == Answer.NO;
        return said(examined, Conclusion.differs(spec, altered ? "twice.altered" : "twice.counted"), copy, original)
                .finding();
    }

    private static List<Finding> suspected(Case examined, CheckSpec spec) {
        List<Paper> originals = examined.invoices();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Twins.same(originals.get(j), originals.get(i)) == Answer.OPEN) {
                    findings.add(said(
                                    examined,
                                    Conclusion.open(spec, "twice.suspected").atMost(Severity.WARN),
                                    originals.get(i),
                                    originals.get(j))
                            .finding());
                }
            }
        }
        return findings;
    }

    private static Conclusion said(Case examined, Conclusion conclusion, Paper copy, Paper original) {
        String here = Wording.page(examined, copy.document().firstPage());
        String there = Wording.page(examined, original.document().firstPage());
        return conclusion
                .with("invoice", Wording.paper(examined, original))
                .with("here", here)
                .with("there", there)
                .with("amount", Wording.yuan(copy.read(Invoice.TOTAL_AMOUNT)))
                .with("otherAmount", Wording.yuan(original.read(Invoice.TOTAL_AMOUNT)))
                .with("date", Wording.any(copy.read(Invoice.ISSUE_DATE)))
                .with("otherDate", Wording.any(original.read(Invoice.ISSUE_DATE)))
                .said(there + " 发票号码", original.read(Invoice.INVOICE_NUMBER))
                .said(here + " 发票号码", copy.read(Invoice.INVOICE_NUMBER))
                .said(there + " 价税合计", original.read(Invoice.TOTAL_AMOUNT))
                .said(here + " 价税合计", copy.read(Invoice.TOTAL_AMOUNT));
    }
}
