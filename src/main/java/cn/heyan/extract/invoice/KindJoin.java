package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.InvoiceNumber;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what title, invoice code and two-dimensional code say about the type of an invoice. */
final class KindJoin {
    private KindJoin() {}

    /**
     * The type that the two-dimensional code or the invoice code's digits stand for. It confirms the face's, or corrects it
     * where the seal covers the word for electronic.
     */
    private static void type(Stated stated, String type, Witness at) {
        List<Candidate<String>> faces = stated.of(Invoice.INVOICE_TYPE);
        List<Candidate<String>> kept = new ArrayList<>(faces.stream()
                .filter(face -> !face.value().equals(type.replace("-e-", "-"))
                        || face.value().equals(type))
                .toList());
        String finer = kept.stream()
                .map(Candidate::value)
                .filter(face -> InvoiceKind.agree(face, type))
                .findFirst()
                .orElse(type);
        kept.add(Candidate.of(finer, at));
        stated.replace(Invoice.INVOICE_TYPE, kept);
    }

    static void join(Stated stated, Optional<InvoiceQr> qr) {
        stated.of(Invoice.INVOICE_CODE).stream().findFirst().ifPresent(code -> InvoiceNumber.typeOfCode(code.value())
                .flatMap(InvoiceKind::ofControlType)
                .ifPresent(type -> {
                    Witness at = code.witnesses().get(0);
                    type(stated, type, new Witness(at.page(), at.box(), at.asPrinted(), Means.ARITHMETIC, 1));
                }));
        stated.of(Invoice.QR_PAYLOAD).stream().findFirst().ifPresent(payload -> qr.flatMap(
                        code -> InvoiceKind.ofControlType(code.type()))
                .ifPresent(type -> type(stated, type, payload.witnesses().get(0))));
    }
}
