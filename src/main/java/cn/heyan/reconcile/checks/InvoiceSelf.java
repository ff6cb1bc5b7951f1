package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invoice's digits, capitals, code and arithmetic say the same (formats: exact to the fen, 大写 = 小写). */
final class InvoiceSelf implements Check {
    /** Capitals that the reader was this sure of stand on their own: a misread character rarely leaves an amount. */
    private static final double CLEAR = 0.8;

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Finding> findings = new ArrayList<>();
        List<Paper> invoices = examined.invoices();
        for (Paper invoice : invoices) {
            contradiction(spec, invoice).ifPresent(conclusion -> findings.add(say(examined, conclusion, invoice)));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        return invoices.isEmpty()
                ? Conclusion.idle(spec, "invoice.none").alone()
                : Conclusion.agrees(spec, "self.agrees")
                        .with("count", invoices.size())
                        .alone();
    }

    private static Optional<Conclusion> contradiction(CheckSpec spec, Paper invoice) {
        Reading<Yuan> total = invoice.read(Invoice.TOTAL_AMOUNT);
        if (quarrels(total) || quarrels(invoice.read(Invoice.NET_AMOUNT))) {
            return Optional.of(Conclusion.differs(spec, "self.amount"));
        }
        if (quarrels(invoice.read(Invoice.ISSUE_DATE)) || otherThan(invoice, Invoice.QR_DATE, Invoice.ISSUE_DATE)) {
            return Optional.of(Conclusion.differs(spec, "self.date"));
        }
        if (otherThan(invoice, Invoice.QR_NUMBER, Invoice.INVOICE_NUMBER)) {
            return Optional.of(Conclusion.differs(spec, "self.number"));
        }
        if (total.settled().isEmpty()) {
            return Optional.of(Conclusion.open(spec, "self.unread"));
        }
        if (Answer.match(invoice.read(Invoice.CAPITALS_AMOUNT), total, Yuan::equals) == Answer.NO) {
            return Optional.of(Conclusion.differs(spec, "self.amount"));
        }
        return codeDiffers(invoice) || sumDiffers(invoice)
                ? Optional.of(Conclusion.differs(spec, "self.amount"))
                : Optional.empty();
    }

    /** Whether two values stand against each other that each stand firm. */
    private static boolean quarrels(Reading<?> reading) {
        return reading.fold(
                settled -> false,
                doubtful ->
                        doubtful.candidates().stream().filter(InvoiceSelf::firm).count() >= 2,
                absent -> false);
    }

    private static boolean firm(Candidate<?> candidate) {
        long means =
                candidate.witnesses().stream().map(w -> w.means()).distinct().count();
        return means >= 2
                || candidate.witnesses().stream()
                        .anyMatch(w -> w.means() == Means.QR
                                || w.means().authoritative()
                                || (w.means() == Means.CAPITALS && w.confidence() >= CLEAR));
    }

    private static <T> boolean otherThan(Paper invoice, Field<T> one, Field<T> other) {
        return Answer.match(invoice.read(one), invoice.read(other), Object::equals) == Answer.NO;
    }

    /** The code holds the net amount or the total, by type; neither is a contradiction. */
    private static boolean codeDiffers(Paper invoice) {
        Optional<Yuan> code = invoice.read(Invoice.QR_AMOUNT).settled();
        List<Yuan> printed = new ArrayList<>(Answer.values(invoice.read(Invoice.NET_AMOUNT)));
        printed.addAll(Answer.values(invoice.read(Invoice.TOTAL_AMOUNT)));
        boolean netKnown = !invoice.read(Invoice.NET_AMOUNT).witnesses().isEmpty();
        return code.isPresent() && netKnown && !printed.contains(code.get());
    }

    private static boolean sumDiffers(Paper invoice) {
        Optional<Yuan> net = invoice.read(Invoice.NET_AMOUNT).settled();
        Optional<Yuan> tax = invoice.read(Invoice.TAX_AMOUNT).settled();
        Optional<Yuan> total = invoice.read(Invoice.TOTAL_AMOUNT).settled();
        return net.isPresent()
                && tax.isPresent()
                && total.isPresent()
                && !net.get().plus(tax.get()).equals(total.get());
    }

    private static Finding say(Case examined, Conclusion conclusion, Paper invoice) {
        Reading<Yuan> total = invoice.read(Invoice.TOTAL_AMOUNT);
        Reading<Yuan> capitals = invoice.read(Invoice.CAPITALS_AMOUNT);
        conclusion
                .with("invoice", Wording.paper(examined, invoice))
                .with("total", Wording.yuan(total))
                .with("capitals", Wording.yuan(capitals))
                .with("code", Wording.yuan(invoice.read(Invoice.QR_AMOUNT)))
                .with("net", Wording.yuan(invoice.read(Invoice.NET_AMOUNT)))
                .with("tax", Wording.yuan(invoice.read(Invoice.TAX_AMOUNT)))
                .with("date", Wording.any(invoice.read(Invoice.ISSUE_DATE)))
                .with("codeDate", Wording.any(invoice.read(Invoice.QR_DATE)))
                .with("number", Wording.any(invoice.read(Invoice.INVOICE_NUMBER)))
                .with("codeNumber", Wording.any(invoice.read(Invoice.QR_NUMBER)));
        total.fold(
                settled -> conclusion.said("价税合计（小写）", total),
                doubtful -> {
                    doubtful.candidates()
                            .forEach(each -> conclusion.said(
                                    "价税合计（" + means(each) + "）", new Settled<>(each.value(), each.witnesses())));
                    return conclusion;
                },
                absent -> conclusion);
        return conclusion
                .said("价税合计（大写）", capitals)
                .said("二维码金额", invoice.read(Invoice.QR_AMOUNT))
                .said("合计金额", invoice.read(Invoice.NET_AMOUNT))
                .said("合计税额", invoice.read(Invoice.TAX_AMOUNT))
                .finding();
    }

    private static String means(Candidate<?> candidate) {
        return Wording.list(candidate.witnesses().stream()
                .map(witness -> switch (witness.means()) {
                    case CAPITALS -> "大写";
                    case QR -> "二维码";
                    case ARITHMETIC -> "推算";
                    case TYPED_BY_REVIEWER -> "人工";
                    default -> "小写";
                })
                .distinct()
                .toList());
    }
}
