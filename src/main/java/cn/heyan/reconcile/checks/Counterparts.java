package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Deal;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Slip;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which contracts, invoices and payments have no counterpart, both ways. */
final class Counterparts {

    static final String FOR_REFERENCE = "three.missing-optional";

    private final Case examined;
    private final CheckSpec spec;
    private final List<Account> accounts;
    private final Set<Leg> required;
    private final Set<Leg> present;
    private final Map<Leg, List<Slip>> lacking = new EnumMap<>(Leg.class);

    Counterparts(Case examined, CheckSpec spec, List<Account> accounts, Set<Leg> required, Set<Leg> present) {
        this.examined = examined;
        this.spec = spec;
        this.accounts = accounts;
        this.required = required;
        this.present = present;
    }

    /** A leg that is required and of which there is no paper at all. */
    List<Finding> absentLegs(int papers) {
        List<Finding> findings = new ArrayList<>();
        for (Leg leg : required) {
            if (!present.contains(leg)) {
                findings.add((examined.hasGaps()
                                ? Conclusion.open(spec, "three.leg-open")
                                : Conclusion.differs(spec, "three.leg-none"))
                        .with("leg", leg.chinese())
                        .with("count", papers)
                        .finding());
            }
        }
        return findings;
    }

    /** What this account lacks. */
    List<Finding> of(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Deal deal : account.deals()) {
            if (deal.contracts().isEmpty()) {
                lacks(deal.invoices(), Leg.CONTRACT, findings);
            }
            if (deal.invoices().isEmpty()) {
                lacks(deal.contracts(), Leg.INVOICE, findings);
            }
        }
        if (account.payments().isEmpty() && !account.invoices().isEmpty()) {
            lacks(account.invoices(), Leg.PAYMENT, findings);
        }
        if (account.deals().isEmpty()) {
            findings.add(stray(account.payments()));
        }
        return findings;
    }

    /** What is missing without being asked for, in one sentence a leg. */
    List<Finding> forReference() {
        List<Finding> findings = new ArrayList<>();
        lacking.forEach((leg, slips) -> findings.add(Conclusion.open(spec, FOR_REFERENCE)
                .atMost(Severity.INFO)
                .with("papers", TradePapers.names(examined, slips))
                .with("leg", leg.chinese())
                .finding()));
        return findings;
    }

    private void lacks(List<Slip> slips, Leg leg, List<Finding> findings) {
        if (!present.contains(leg)) {
            return;
        }
        if (!required.contains(leg)) {
            lacking.computeIfAbsent(leg, key -> new ArrayList<>()).addAll(slips);
            return;
        }
        boolean sure = !examined.hasGaps() && allRead(slips) && allRead(others(leg));
        findings.add(TradePapers.say(
                        (sure ? Conclusion.differs(spec, "three.missing") : Conclusion.open(spec, "three.missing-open"))
                                .with("papers", TradePapers.names(examined, slips))
                                .with("partner", TradePapers.partner(slips))
                                .with("leg", leg.chinese()),
                        examined,
                        slips)
                .finding());
    }

    private Finding stray(List<Slip> payments) {
        boolean sure = !examined.hasGaps() && allRead(payments) && allRead(others(Leg.INVOICE));
        return TradePapers.say(
                        (sure ? Conclusion.differs(spec, "three.stray") : Conclusion.open(spec, "three.stray-open"))
                                .with("papers", TradePapers.names(examined, payments))
                                .with("partner", TradePapers.partner(payments)),
                        examined,
                        payments)
                .finding();
    }

    /** The papers of a leg: one whose party is unread may be the counterpart. */
    private List<Slip> others(Leg leg) {
        return accounts.stream().flatMap(account -> account.of(leg).stream()).toList();
    }

    private static boolean allRead(List<Slip> slips) {
        return slips.stream().allMatch(slip -> slip.partner().settled().isPresent());
    }
}
