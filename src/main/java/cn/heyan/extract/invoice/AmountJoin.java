package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.List;
import java.util.Optional;

/**
 * Joins what all readers state of net, tax and total under what must hold: net + tax = total, capitals = total, the code's
 * amount = net or total. Where it holds, arithmetic witnesses; where it does not, what follows from the other two figures
 * stands as a contradiction.
 */
final class AmountJoin {
    private AmountJoin() {}

    /** Whether net, tax and total that were stated add up. */
    static boolean join(Stated stated, Optional<InvoiceQr> qr, List<Line> lines) {
        capitals(stated);
        qr.ifPresent(code -> code(stated, code));
        sumOfLines(stated, lines);
        Optional<Triple> triple = Triple.best(stated, false);
        if (triple.isEmpty()) {
            Line.sum(lines, Frame.AMOUNT).ifPresent(sum -> lines.get(0)
                    .cell(Frame.AMOUNT)
                    .ifPresent(cell -> stated.guess(
                            Invoice.NET_AMOUNT, sum, Stated.witness(lines.get(0).face(), cell))));
            triple = Triple.best(stated, true).filter(found -> found.isLawful(lines));
            triple.ifPresent(found -> found.promote(stated));
        }
        if (triple.isPresent()) {
            agree(stated, triple.get(), lines);
        } else {
            contradict(stated);
        }
        qr.ifPresent(code -> object(stated, code));
        return triple.isPresent();
    }

    /** A code whose amount is neither net nor total objects to the total: a paper that contradicts itself settles nothing. */
    private static void object(Stated stated, InvoiceQr qr) {
        boolean known = sure(stated, Invoice.NET_AMOUNT)
                        .filter(net -> net.value().equals(qr.amount()))
                        .isPresent()
                || sure(stated, Invoice.TOTAL_AMOUNT)
                        .filter(total -> total.value().equals(qr.amount()))
                        .isPresent();
        boolean carriesTotal = carriesTotal(qr);
        Optional<Candidate<Yuan>> tax = sure(stated, Invoice.TAX_AMOUNT);
        if (!known && (carriesTotal || tax.isPresent())) {
            Witness witness = stated.of(Invoice.QR_AMOUNT).get(0).witnesses().get(0);
            Yuan total = carriesTotal ? qr.amount() : qr.amount().plus(tax.get().value());
            stated.add(Invoice.TOTAL_AMOUNT, total, witness);
        }
    }

    private static boolean carriesTotal(InvoiceQr qr) {
        return qr.type().equals("31") || qr.type().equals("32");
    }

    private static void capitals(Stated stated) {
        stated.of(Invoice.CAPITALS_AMOUNT).forEach(capitals -> {
            Witness at = capitals.witnesses().get(0);
            stated.add(
                    Invoice.TOTAL_AMOUNT,
                    capitals.value(),
                    new Witness(at.page(), at.box(), at.asPrinted(), Means.CAPITALS, at.confidence()));
        });
    }

    /** The amount of the code is net or total: it witnesses what it equals, else what its type should carry. */
    private static void code(Stated stated, InvoiceQr qr) {
        Witness witness = stated.of(Invoice.QR_AMOUNT).get(0).witnesses().get(0);
        boolean net = states(stated, Invoice.NET_AMOUNT, qr.amount());
        boolean total = states(stated, Invoice.TOTAL_AMOUNT, qr.amount());
        boolean carriesTotal = carriesTotal(qr);
        if (total && (carriesTotal || !net || states(stated, Invoice.TAX_AMOUNT, Yuan.ZERO))) {
            stated.add(Invoice.TOTAL_AMOUNT, qr.amount(), witness);
        }
        if (net && (!carriesTotal || !total)) {
            stated.add(Invoice.NET_AMOUNT, qr.amount(), witness);
        }
        if (!net && !total) {
            stated.add(carriesTotal ? Invoice.TOTAL_AMOUNT : Invoice.NET_AMOUNT, qr.amount(), witness);
        }
    }

    private static void sumOfLines(Stated stated, List<Line> lines) {
        if (lines.size() < 2) {
            return; // one line prints the same figure twice; a reader errs twice the same way
        }
        Line.sum(lines, Frame.AMOUNT)
                .filter(sum -> states(stated, Invoice.NET_AMOUNT, sum))
                .ifPresent(sum -> {
                    Line first = lines.get(0);
                    Run at = first.cell(Frame.AMOUNT).orElse(Run.NONE);
                    stated.add(Invoice.NET_AMOUNT, sum, arithmetic(Stated.witness(first.face(), at), "各行金额之和"));
                });
    }

    /** All three figures agree; they prove each other only if no reader can have erred in all three alike. */
    private static void agree(Stated stated, Triple triple, List<Line> lines) {
        boolean taxed = !triple.tax().value().isZero();
        String sum = triple.net().value() + " + " + triple.tax().value() + " = "
                + triple.total().value();
        if (taxed && (triple.isLawful(lines) || triple.isSumOf(lines))) {
            add(stated, Invoice.TOTAL_AMOUNT, triple.total(), triple.total(), sum);
        }
        // where the words object to the total, or nobody else confirms it, net and tax are not sure either
        if (sure(stated, Invoice.TOTAL_AMOUNT)
                .filter(total -> total.value().equals(triple.total().value()))
                .isPresent()) {
            add(stated, Invoice.NET_AMOUNT, triple.net(), taxed ? triple.net() : triple.total(), sum);
            add(stated, Invoice.TAX_AMOUNT, triple.tax(), taxed ? triple.tax() : triple.total(), sum);
        }
    }

    private static void add(Stated stated, Field<Yuan> field, Candidate<Yuan> value, Candidate<Yuan> at, String how) {
        stated.add(field, value.value(), arithmetic(at.witnesses().get(0), how));
    }

    /** No three figures agree: what follows from two that are sure is said against, or in place of, the third. */
    private static void contradict(Stated stated) {
        Optional<Candidate<Yuan>> net = sure(stated, Invoice.NET_AMOUNT);
        Optional<Candidate<Yuan>> tax = sure(stated, Invoice.TAX_AMOUNT);
        Optional<Candidate<Yuan>> total = sure(stated, Invoice.TOTAL_AMOUNT);
        net.ifPresent(n -> tax.ifPresent(
                x -> follow(stated, Invoice.TOTAL_AMOUNT, n.value().plus(x.value()), n)));
        net.ifPresent(n -> total.ifPresent(
                t -> follow(stated, Invoice.TAX_AMOUNT, t.value().minus(n.value()), t)));
        tax.ifPresent(x -> total.ifPresent(
                t -> follow(stated, Invoice.NET_AMOUNT, t.value().minus(x.value()), t)));
    }

    private static void follow(Stated stated, Field<Yuan> field, Yuan value, Candidate<Yuan> from) {
        Witness at = from.witnesses().get(0);
        stated.add(field, value, arithmetic(at, "由其他两项推算"));
        from.witnesses().stream()
                .filter(witness -> witness.means() != Means.ARITHMETIC)
                .forEach(witness -> stated.add(field, value, witness)); // it follows from what is sure
    }

    private static Optional<Candidate<Yuan>> sure(Stated stated, Field<Yuan> field) {
        List<Candidate<Yuan>> all = stated.of(field);
        return Settling.settle(all, "").settled().flatMap(value -> Settling.join(all).stream()
                .filter(candidate -> candidate.value().equals(value))
                .findFirst());
    }

    private static boolean states(Stated stated, Field<Yuan> field, Yuan value) {
        return stated.of(field).stream().anyMatch(candidate -> candidate.value().equals(value));
    }

    private static Witness arithmetic(Witness at, String how) {
        return new Witness(at.page(), at.box(), how, Means.ARITHMETIC, 1);
    }
}
