package cn.heyan.reconcile.match;

import cn.heyan.reconcile.Answer;
import java.util.List;

/**
 * Contracts and the invoices billed under them (一笔业务): one contract, unless it cannot be told which of several of one supplier an
 * invoice belongs to; none, if no contract was handed in.
 *
 * @param contracts with one supplier
 * @param invoices under them
 * @param told whether each paper's place is certain: by number, or by the only contract of that supplier
 */
public record Deal(List<Slip> contracts, List<Slip> invoices, boolean told) {

    public Deal {
        contracts = List.copyOf(contracts);
        invoices = List.copyOf(invoices);
    }

    /** Whether no more was billed than agreed. */
    public Answer withinContract() {
        Answer within = Total.of(invoices).within(Total.of(contracts));
        if (within == Answer.NO) {
            return told || contracts.size() > 1 ? Answer.NO : Answer.OPEN;
        }
        return within == Answer.YES && contracts.size() > 1 && !fits() ? Answer.OPEN : within;
    }

    /** Whether every invoice names a contract's number. */
    public boolean named() {
        return invoices.stream().allMatch(invoice -> contracts.stream().anyMatch(invoice::names));
    }

    /** Whether the invoices can be shared out among the contracts so that none is exceeded. */
    private boolean fits() {
        boolean plain = invoices.stream()
                .allMatch(invoice ->
                        invoice.amount().settled().filter(a -> !a.isNegative()).isPresent());
        return !plain
                || Fitting.possible(
                        Matching.amounts(invoices),
                        contracts.stream()
                                .flatMap(contract -> contract.amount().settled().stream())
                                .map(amount -> amount.plus(Total.ROUNDING))
                                .toList());
    }
}
