package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Deal;
import cn.heyan.reconcile.match.Slip;
import cn.heyan.reconcile.match.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Nothing is billed above the contract, nothing paid above the invoices, and what was billed was paid. */
final class TradeSums {

    private final Case examined;
    private final CheckSpec spec;
    private final Account account;

    TradeSums(Case examined, CheckSpec spec, Account account) {
        this.examined = examined;
        this.spec = spec;
        this.account = account;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Deal deal : account.deals()) {
            if (!deal.contracts().isEmpty() && !deal.invoices().isEmpty()) {
                billed(deal, findings);
            }
        }
        if (!account.payments().isEmpty() && !account.invoices().isEmpty()) {
            paid(findings);
        }
        return findings;
    }

    private void billed(Deal deal, List<Finding> findings) {
        Answer within = deal.withinContract();
        if (within == Answer.YES) {
            return;
        }
        boolean sure = within == Answer.NO && (deal.named() || !examined.hasGaps());
        Conclusion conclusion =
                sure ? Conclusion.differs(spec, "three.overbilled") : Conclusion.open(spec, "three.overbilled-open");
        findings.add(compared(conclusion, deal.invoices(), deal.contracts()));
    }

    private void paid(List<Finding> findings) {
        List<Slip> invoices = account.invoices();
        List<Slip> payments = account.payments();
        Answer notMore = Total.of(payments).within(Total.of(invoices));
        Answer notLess = Total.of(invoices).within(Total.of(payments));
        boolean sure = account.certain() && !examined.hasGaps();
        if (notMore == Answer.NO) {
            findings.add(compared(
                    sure ? Conclusion.differs(spec, "three.overpaid") : Conclusion.open(spec, "three.paid-open"),
                    payments,
                    invoices));
        } else if (notLess == Answer.NO) {
            findings.add(compared(
                    (sure ? Conclusion.differs(spec, "three.underpaid") : Conclusion.open(spec, "three.paid-open"))
                            .atMost(Severity.WARN),
                    payments,
                    invoices));
        } else if (notMore == Answer.OPEN || notLess == Answer.OPEN) {
            findings.add(compared(Conclusion.open(spec, "three.paid-open"), payments, invoices));
        }
    }

    private Finding compared(Conclusion conclusion, List<Slip> parts, List<Slip> whole) {
        Total part = Total.of(parts);
        Total all = Total.of(whole);
        conclusion
                .with("parts", TradePapers.names(examined, parts))
                .with("partSum", amount(part))
                .with("whole", TradePapers.names(examined, whole))
                .with("wholeSum", amount(all))
                .with("difference", Shown.yuan(part.likely().minus(all.likely()).abs()));
        return TradePapers.say(
                        conclusion,
                        examined,
                        Stream.concat(whole.stream(), parts.stream()).toList())
                .finding();
    }

    private static String amount(Total total) {
        return Shown.yuan(total.likely()) + (total.settled() ? "" : "（有金额没有读清）");
    }
}
