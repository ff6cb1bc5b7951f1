package cn.heyan.desk.shelf;

import cn.heyan.notation.Yuan;
import java.util.List;
import java.util.Optional;

/**
 * Contracts, invoices and payments that the examiner put together (一笔业务).
 *
 * @param certain whether each paper's place is certain: by a number, or by the other party
 * @param contracts may be empty
 * @param invoices may be empty
 * @param payments may be empty
 */
public record AccountLine(boolean certain, List<Leg> contracts, List<Leg> invoices, List<Leg> payments) {

    public AccountLine {
        contracts = List.copyOf(contracts);
        invoices = List.copyOf(invoices);
        payments = List.copyOf(payments);
    }

    /**
     * One paper.
     *
     * @param number blank where not settled
     * @param partner the other party; blank where not read
     * @param amount in yuan, with tax
     * @param where its first page
     */
    public record Leg(String number, String partner, Optional<Yuan> amount, Where where) {}
}
