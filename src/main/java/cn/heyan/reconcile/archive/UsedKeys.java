package cn.heyan.reconcile.archive;

import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By what a paper is known again in the same packet: an invoice by code and number, a payment by voucher number and amount, a contract by
 * number and seller. Only settled values make keys.
 */
public final class UsedKeys {

    /** Shorter numbers of vouchers and contracts are counted anew by everybody. */
    private static final int SHORTEST = 5;

    private UsedKeys() {}

    /** The key of one paper, if it is of a kind that is used once and its number is settled. */
    public static Optional<String> of(Paper paper) {
        return switch (paper.kind()) {
            case VAT_INVOICE ->
                text(paper, Invoice.INVOICE_NUMBER)
                        .map(number ->
                                "invoice:" + text(paper, Invoice.INVOICE_CODE).orElse("") + ":" + number);
            case BANK_PAYMENT_VOUCHER, BANK_RECEIPT_VOUCHER ->
                text(paper, BankSlip.VOUCHER_NUMBER)
                        .filter(number -> number.length() >= SHORTEST)
                        .flatMap(number -> paper.read(BankSlip.AMOUNT)
                                .settled()
                                .map(amount -> "payment:" + number + ":" + amount));
            case PURCHASE_CONTRACT, SERVICE_CONTRACT, PROJECT_CONTRACT ->
                text(paper, Contract.CONTRACT_NUMBER)
                        .filter(number -> number.length() >= SHORTEST)
                        .flatMap(number -> seller(paper).map(seller -> "contract:" + number + ":" + seller));
            default -> Optional.empty();
        };
    }

    private static Optional<String> seller(Paper contract) {
        return List.of(Contract.SELLER, Contract.PARTY_B).stream()
                .flatMap(field -> contract.read(field).settled().stream())
                .map(PartyName::normalise)
                .findFirst();
    }

    private static Optional<String> text(Paper paper, Field<String> field) {
        return paper.read(field)
                .settled()
                .map(value -> Printed.normalise(value).toUpperCase(Locale.ROOT))
                .filter(value -> !value.isEmpty());
    }
}
