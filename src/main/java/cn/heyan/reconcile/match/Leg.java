package cn.heyan.reconcile.match;

import cn.heyan.packet.DocumentKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a paper is to a purchase (三单): what was agreed, what was billed, what was paid. */
public enum Leg {
    /** 合同. */
    CONTRACT(
            "合同",
            EnumSet.of(DocumentKind.PURCHASE_CONTRACT, DocumentKind.SERVICE_CONTRACT, DocumentKind.PROJECT_CONTRACT)),
    /** 发票. */
    INVOICE("发票", EnumSet.of(DocumentKind.VAT_INVOICE)),
    /** 付款. */
    PAYMENT("付款凭证", EnumSet.of(DocumentKind.BANK_PAYMENT_VOUCHER, DocumentKind.BANK_RECEIPT_VOUCHER));

    private final String chinese;
    private final Set<DocumentKind> kinds;

    Leg(String chinese, Set<DocumentKind> kinds) {
        this.chinese = chinese;
        this.kinds = kinds;
    }

    /** How a reviewer calls it. */
    public String chinese() {
        return chinese;
    }

    /** What papers of this kind are to a purchase; nothing for other kinds. */
    public static Optional<Leg> of(DocumentKind kind) {
        for (Leg leg : values()) {
            if (leg.kinds.contains(kind)) {
                return Optional.of(leg);
            }
        }
        return Optional.empty();
    }
}
