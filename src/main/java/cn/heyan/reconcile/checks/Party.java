package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.ArrayList;
import java.util.List;

/** The party of every paper of these kinds is the applicant: buyer, borrower, account holder. */
final class Party implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<String> kinds = spec.texts("kinds");
        List<Paper> papers = examined.papers(kinds).stream()
                .filter(paper -> paper.kind() != DocumentKind.VAT_INVOICE
                        || examined.invoices().contains(paper))
                .toList();
        List<Finding> findings = new ArrayList<>();
        papers.forEach(paper -> findings.addAll(doubts(examined, spec, paper)));
        if (!findings.isEmpty()) {
            return findings;
        }
        return papers.isEmpty()
                ? Conclusion.idle(spec, "party.none").alone()
                : Conclusion.agrees(spec, "party.all-applicant")
                        .with("count", papers.size())
                        .with("applicant", Wording.any(examined.applicant().name()))
                        .said("申报单位", examined.applicant().name())
                        .alone();
    }

    private static List<Finding> doubts(Case examined, CheckSpec spec, Paper paper) {
        Roles role = Roles.of(paper.kind());
        Reading<String> name = role.shown(paper);
        Answer same = role.isApplicant(examined.applicant(), paper);
        if (same == Answer.YES) {
            return List.of();
        }
        boolean invoice = paper.kind() == DocumentKind.VAT_INVOICE;
        String what = Wording.paper(examined, paper);
        Conclusion conclusion = same == Answer.NO
                ? Conclusion.differs(spec, invoice ? "party.invoice-other" : "party.other")
                : Conclusion.open(spec, "party.open");
        if (same == Answer.OPEN && !invoice) {
            conclusion.atMost(Severity.WARN);
        }
        if (invoice) {
            Reading<Yuan> amount = paper.read(Invoice.TOTAL_AMOUNT);
            conclusion.with("amount", Wording.yuan(amount)).said(what + " 价税合计", amount);
        }
        return conclusion
                .with("paper", what)
                .with("role", role.chinese())
                .with("name", Wording.any(name))
                .with("applicant", Wording.any(examined.applicant().name()))
                .said(what + " " + role.chinese(), name)
                .said("申报单位", examined.applicant().name())
                .alone();
    }
}
