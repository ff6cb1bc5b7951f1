package cn.heyan.reconcile.match;

import cn.heyan.evidence.Paper;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.count.Twins;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts contracts, invoices and payments together (三单匹配): by the numbers that they name; else by the other party; where that party has
 * several contracts, by amounts, if there is only one way in which they come out exactly. What cannot be told apart stays together.
 */
public final class Matching {

    private final List<Heap> deals = new ArrayList<>();

    private Matching() {}

    /** The accounts that these papers make, in the order in which they first appear. */
    public static List<Account> of(List<Paper> papers, Applicant applicant) {
        List<Slip> slips = new ArrayList<>();
        for (Paper paper : papers) {
            Leg.of(paper.kind())
                    .map(leg -> Slip.of(paper, leg, applicant))
                    .filter(slip -> slips.stream().noneMatch(other -> repeats(other, slip)))
                    .ifPresent(slips::add);
        }
        return new Matching().accounts(slips);
    }

    private List<Account> accounts(List<Slip> slips) {
        List<Slip> contracts = of(slips, Leg.CONTRACT);
        contracts.forEach(contract -> deals.add(new Heap(contract)));
        List<Slip> unplaced = new ArrayList<>();
        for (Slip invoice : of(slips, Leg.INVOICE)) {
            List<Heap> named = deals.stream()
                    .filter(heap ->
                            heap.slips.stream().anyMatch(other -> other.leg() == Leg.CONTRACT && invoice.names(other)))
                    .toList();
            if (named.isEmpty()) {
                unplaced.add(invoice);
            } else {
                Heap.join(deals, named).add(invoice, true);
            }
        }
        List<Slip> orphans = unplaced.stream()
                .filter(invoice -> invoice.namesNoneOf(contracts))
                .toList();
        unplaced.removeAll(orphans);
        new Placing(deals, Leg.CONTRACT).place(unplaced);
        Heap.byPartner(orphans).forEach(deals::add);

        List<Heap> accounts = new ArrayList<>(deals.stream().map(Heap::copy).toList());
        List<Slip> unnamed = new ArrayList<>();
        for (Slip payment : of(slips, Leg.PAYMENT)) {
            List<Heap> named = accounts.stream()
                    .filter(heap -> heap.slips.stream().anyMatch(payment::names))
                    .toList();
            if (named.isEmpty()) {
                unnamed.add(payment);
            } else {
                Heap.join(accounts, named).add(payment, true);
            }
        }
        new Placing(accounts, Leg.INVOICE).place(unnamed);
        return accounts.stream().map(this::account).toList();
    }

    private Account account(Heap heap) {
        List<Deal> own = deals.stream()
                .filter(deal -> heap.slips.containsAll(deal.slips))
                .map(deal -> new Deal(of(deal.slips, Leg.CONTRACT), of(deal.slips, Leg.INVOICE), deal.told))
                .toList();
        List<Slip> payments = of(heap.slips, Leg.PAYMENT);
        return new Account(own, payments, heap.told || payments.isEmpty());
    }

    private static boolean repeats(Slip one, Slip other) {
        if (one.leg() != other.leg()) {
            return false;
        }
        return one.leg() == Leg.INVOICE
                ? Twins.same(one.paper(), other.paper()) == Answer.YES
                : Answer.match(one.number(), other.number(), Matching::sameNumber) == Answer.YES
                        && Answer.match(one.amount(), other.amount(), Yuan::equals) == Answer.YES
                        && Parties.sameName(one.partner(), other.partner()) != Answer.NO;
    }

    private static boolean sameNumber(String one, String other) {
        return Printed.normalise(one).equalsIgnoreCase(Printed.normalise(other));
    }

    static List<Yuan> amounts(List<Slip> slips) {
        return slips.stream().flatMap(slip -> slip.amount().settled().stream()).toList();
    }

    private static List<Slip> of(List<Slip> slips, Leg leg) {
        return slips.stream().filter(slip -> slip.leg() == leg).toList();
    }
}
