package cn.heyan.reconcile.match;

import java.util.List;
import java.util.stream.Stream;

/**
 * Deals and what was paid for them (往来): one deal, unless it cannot be told which of several of one supplier a payment is for.
 *
 * @param deals with one supplier; none, if something was paid for which there is neither contract nor invoice
 * @param payments for them
 * @param told whether each payment's place is certain: by a number it names, or by the payee
 */
public record Account(List<Deal> deals, List<Slip> payments, boolean told) {

    public Account {
        deals = List.copyOf(deals);
        payments = List.copyOf(payments);
    }

    /** The contracts of all its deals. */
    public List<Slip> contracts() {
        return deals.stream().flatMap(deal -> deal.contracts().stream()).toList();
    }

    /** The invoices of all its deals. */
    public List<Slip> invoices() {
        return deals.stream().flatMap(deal -> deal.invoices().stream()).toList();
    }

    /** The papers of one leg. */
    public List<Slip> of(Leg leg) {
        return switch (leg) {
            case CONTRACT -> contracts();
            case INVOICE -> invoices();
            case PAYMENT -> payments;
        };
    }

    /** Every paper of it. */
    public List<Slip> all() {
        return Stream.of(Leg.values()).flatMap(leg -> of(leg).stream()).toList();
    }

    /** Whether each paper's place is certain, invoices' and payments'. */
    public boolean certain() {
        return told && deals.stream().allMatch(Deal::told);
    }
}
