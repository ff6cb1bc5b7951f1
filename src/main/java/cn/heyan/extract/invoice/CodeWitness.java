package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.InvoiceNumber;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets the two-dimensional codes inside an invoice's area witness what they say (发票二维码). */
final class CodeWitness {
    private static final Pattern FEN = Pattern.compile("[?&]bill_num=(\\d{8})(?:&.*)?&total_amount=(\\d{1,15})(?!\\d)");

    private CodeWitness() {}

    /** States number, date and the rest; the amount is placed later, when it is known what it equals. */
    static Optional<InvoiceQr> read(Page page, Box area, Stated stated) {
        List<InvoiceQr> read = new ArrayList<>();
        for (CodeSymbol symbol : page.codes()) {
            if (area.holds(symbol.box().centreX(), symbol.box().centreY())) {
                Witness witness = new Witness(page.ref(), symbol.box(), symbol.payload(), Means.QR, 1);
                Optional<InvoiceQr> qr = InvoiceQr.parse(symbol.payload());
                qr.ifPresent(code -> {
                    state(code, witness, stated);
                    read.add(code);
                });
                if (qr.isEmpty()) {
                    inFen(symbol.payload(), witness, stated);
                }
            }
        }
        return read.stream().findFirst();
    }

    private static void state(InvoiceQr qr, Witness witness, Stated stated) {
        stated.add(Invoice.QR_PAYLOAD, witness.asPrinted(), witness);
        stated.add(Invoice.QR_NUMBER, qr.number(), witness);
        stated.add(Invoice.QR_AMOUNT, qr.amount(), witness);
        stated.add(Invoice.QR_DATE, qr.date(), witness);
        stated.add(Invoice.INVOICE_NUMBER, qr.number(), witness);
        stated.add(Invoice.ISSUE_DATE, qr.date(), witness);
        if (InvoiceNumber.isCode(qr.code())) {
            stated.add(Invoice.INVOICE_CODE, qr.code(), witness);
        }
        if (qr.checkCode().length() == 20 && !InvoiceNumber.isDigital(qr.number())) {
            stated.add(Invoice.CHECK_CODE, qr.checkCode(), witness);
        }
    }

    /** A Shenzhen blockchain invoice's code is an address with the total in fen. */
    private static void inFen(String payload, Witness witness, Stated stated) {
        Matcher m = FEN.matcher(payload);
        if (m.find()) {
            stated.add(Invoice.QR_PAYLOAD, payload, witness);
            stated.add(Invoice.QR_NUMBER, m.group(1), witness);
            stated.add(Invoice.INVOICE_NUMBER, m.group(1), witness);
            stated.add(Invoice.TOTAL_AMOUNT, new Yuan(BigDecimal.valueOf(Long.parseLong(m.group(2)), 2)), witness);
        }
    }
}
