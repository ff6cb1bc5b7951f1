package cn.heyan.reconcile.archive;

import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paper as the registry knows it (登记的单据): what it is known again by, and where it lies.
 *
 * @param kind of document
 * @param name as a reviewer calls it, such as 发票 12345678
 * @param page its first one
 * @param numbers that it has: one if it is settled, else every candidate; compared in one form
 * @param sure whether the number is settled
 * @param code 发票代码, blank if it has none or it is not settled
 * @param party the seller of an invoice or contract, as names are compared; blank if it is not settled
 * @param amount in yuan: with tax of an invoice, paid by a voucher
 * @param date of issue
 * @param redOf number of the blue invoice that this red-letter invoice cancels, blank for all others
 * @param counted how much of it entered the verified total; nothing where it was not an invoice to be counted
 */
public record UsedPaper(
        DocumentKind kind,
        String name,
        PageRef page,
        List<String> numbers,
        boolean sure,
        String code,
        String party,
        Optional<Yuan> amount,
        Optional<LocalDate> date,
        String redOf,
        Optional<Yuan> counted) {

    public UsedPaper {
        numbers = List.copyOf(numbers);
    }

    /** What sorts of paper are known again, each in its own way. */
    enum Sort {
        INVOICE,
        PAYMENT,
        CONTRACT,
        AUDIT
    }

    Sort sort() {
        return switch (kind) {
            case VAT_INVOICE -> Sort.INVOICE;
            case BANK_PAYMENT_VOUCHER, BANK_RECEIPT_VOUCHER -> Sort.PAYMENT;
            case ANNUAL_AUDIT_REPORT, SPECIAL_AUDIT_REPORT -> Sort.AUDIT;
            default -> Sort.CONTRACT;
        };
    }

    /** The keys under which it is found in the registry. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        numbers.forEach(number -> keys.add(sort() + ":" + number));
        if (sort() == Sort.INVOICE && !party.isEmpty() && amount.isPresent() && date.isPresent()) {
            keys.add("FACTS:" + party + ":" + amount.get() + ":" + date.get());
        }
        if (!redOf.isEmpty()) {
            keys.add("RED:" + redOf);
        }
        return keys;
    }

    /** The keys to ask the registry for: its own, those of what cancels it, and of what it cancels. */
    Set<String> asked() {
        Set<String> asked = new LinkedHashSet<>(keys());
        if (sort() == Sort.INVOICE) {
            numbers.forEach(number -> asked.add("RED:" + number));
            if (!redOf.isEmpty()) {
                asked.add(Sort.INVOICE + ":" + redOf);
            }
        }
        return asked;
    }

    /** Whether this is a red-letter invoice that cancels the other. */
    boolean cancels(UsedPaper other) {
        return !redOf.isEmpty()
                && other.sort() == Sort.INVOICE
                && other.numbers().contains(redOf);
    }
}
