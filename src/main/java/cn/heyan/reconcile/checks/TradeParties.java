package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Reading;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Deal;
import cn.heyan.reconcile.match.Slip;
import java.util.ArrayList;
import java.util.List;

/** The applicant pays, and whoever is a contract's other party bills and is paid. */
final class TradeParties {

    private final Case examined;
    private final CheckSpec spec;
    private final Account account;

    TradeParties(Case examined, CheckSpec spec, Account account) {
        this.examined = examined;
        this.spec = spec;
        this.account = account;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Deal deal : account.deals()) {
            deal.invoices().forEach(invoice -> partner(invoice, deal.contracts(), "销售方", findings));
        }
        List<Slip> before = account.invoices().isEmpty() ? account.contracts() : account.invoices();
        for (Slip payment : account.payments()) {
            partner(payment, before, "收款人", findings);
            payer(payment, findings);
        }
        return findings;
    }

    /** Another party than any of these papers has, although a number ties them together. */
    private void partner(Slip slip, List<Slip> others, String role, List<Finding> findings) {
        boolean another = !others.isEmpty()
                && others.stream().allMatch(other -> Parties.sameName(slip.partner(), other.partner()) == Answer.NO);
        if (another) {
            findings.add(Conclusion.differs(spec, "three.other-partner")
                    .with("paper", TradePapers.name(examined, slip))
                    .with("role", role)
                    .with("name", Wording.any(slip.partner()))
                    .with("others", TradePapers.names(examined, others))
                    .with("partner", TradePapers.partner(others))
                    .said(TradePapers.name(examined, slip) + " " + role, slip.partner())
                    .said(
                            TradePapers.name(examined, others.get(0)) + " 对方单位",
                            others.get(0).partner())
                    .finding());
        }
    }

    private void payer(Slip payment, List<Finding> findings) {
        Reading<String> payer = payment.paper().read(BankSlip.PAYER);
        if (Parties.isApplicant(examined.applicant(), payer, new Absent<>("")) == Answer.NO) {
            findings.add(Conclusion.differs(spec, "three.payer")
                    .with("paper", TradePapers.name(examined, payment))
                    .with("name", Wording.any(payer))
                    .with("applicant", Wording.any(examined.applicant().name()))
                    .said(TradePapers.name(examined, payment) + " 付款人", payer)
                    .said("申报单位", examined.applicant().name())
                    .finding());
        }
    }
}
