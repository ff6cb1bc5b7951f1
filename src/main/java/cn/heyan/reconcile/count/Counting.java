package cn.heyan.reconcile.count;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Gaps;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.figure.DeclaredTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the invoices of a packet: which enter the verified total (核定数), how much of each, and why not. */
public final class Counting {
    private final CountingRules rules;
    private final Applicant applicant;
    private final Reading<WanYuan> declared;
    private final List<Paper> invoices;
    private final Twins twins;

    private Counting(Dossier dossier, Applicant applicant, Reading<WanYuan> declared, CountingRules rules) {
        this.rules = rules;
        this.applicant = applicant;
        this.declared = declared;
        this.invoices = dossier.papers(DocumentKind.VAT_INVOICE);
        this.twins = new Twins(invoices);
    }

    /** Counts as a check of type INVOICE_SUM says. */
    public static Tally count(Case uncounted, CheckSpec spec) {
        return count(
                uncounted.dossier(),
                uncounted.applicant(),
                DeclaredTotal.of(uncounted, spec.expression("declared")),
                CountingRules.of(spec));
    }

    /** Counts by the rules; the declared total bounds what an unreadable amount may be. */
    public static Tally count(Dossier dossier, Applicant applicant, Reading<WanYuan> declared, CountingRules rules) {
        Counting counting = new Counting(dossier, applicant, declared, rules);
        List<Judged> judged = counting.judge();
        Gaps gaps = Gaps.of(dossier);
        BridgeBuilding bridge = new BridgeBuilding(rules, declared);
        List<Paper> audits = dossier.papers(DocumentKind.SPECIAL_AUDIT_REPORT);
        return new Tally(
                judged,
                Optional.of(
                        judged.isEmpty() && !audits.isEmpty()
                                ? bridge.ofAudits(audits, gaps)
                                : bridge.ofInvoices(judged, gaps)));
    }

    private List<Judged> judge() {
        List<Judged> judged = new ArrayList<>();
        for (Paper invoice : invoices) {
            if (!isRed(invoice)) {
                judged.add(blue(invoice));
            }
        }
        List<Judged> blues = List.copyOf(judged);
        invoices.stream().filter(Counting::isRed).forEach(invoice -> judged.add(red(invoice, blues)));
        judged.sort((a, b) -> Integer.compare(invoices.indexOf(a.invoice()), invoices.indexOf(b.invoice())));
        return judged;
    }

    private Judged blue(Paper invoice) {
        Reading<Yuan> amount = invoice.read(rules.amount());
        Paper original = twins.original(invoice);
        if (!original.equals(invoice)) {
            Yuan twice = amount.settled()
                    .or(() -> original.read(rules.amount()).settled())
                    .orElse(Yuan.ZERO);
            return Judged.left(invoice, Reason.DUPLICATE, twice, Optional.of(original));
        }
        Answer dated = Answer.whether(invoice.read(Invoice.ISSUE_DATE), rules.window()::holds);
        Answer bought =
                Parties.isApplicant(applicant, invoice.read(Invoice.BUYER_NAME), invoice.read(Invoice.BUYER_TAX_ID));
        Optional<Yuan> settled = amount.settled();
        if (dated == Answer.NO) {
            return Judged.left(invoice, Reason.OUT_OF_WINDOW, settled.orElse(Yuan.ZERO), Optional.empty());
        }
        if (bought == Answer.NO) {
            return Judged.left(invoice, Reason.OTHER_BUYER, settled.orElse(Yuan.ZERO), Optional.empty());
        }
        if (settled.isEmpty()) {
            return Judged.unreadable(invoice, largest(amount));
        }
        Judged judged = less(invoice, settled.get());
        boolean open = dated == Answer.OPEN
                || bought == Answer.OPEN
                || twins.suspected(invoice).isPresent()
                || isUnseen(invoice);
        return open && judged.contributes() ? judged.perhaps() : judged;
    }

    /** Some costs do not count, and what this invoice is for was not wholly read. */
    private boolean isUnseen(Paper invoice) {
        return !rules.exclusions().isEmpty() && !GoodsLines.allRead(invoice);
    }

    /** What of a readable invoice remains when excluded lines are gone. */
    private Judged less(Paper invoice, Yuan amount) {
        Excluded excluded = Excluded.in(invoice, rules.exclusions());
        if (!excluded.any()) {
            return Judged.counted(invoice, amount);
        }
        Interval gone = excluded.amount(invoice, amount, rules.withTax());
        Interval counts = new Interval(amount.minus(gone.high()), amount.minus(gone.low()));
        Map<Reason, Yuan> leaves = gone.isExact()
                ? Map.of(Reason.EXCLUDED_COST, gone.low())
                : Map.of(Reason.EXCLUDED_COST, gone.low(), Reason.UNREADABLE, Yuan.ZERO);
        return new Judged(invoice, counts, false, leaves, Optional.empty());
    }

    /** A red-letter invoice takes back what its blue one stated, unless that one does not count anyway. */
    private Judged red(Paper invoice, List<Judged> blues) {
        Paper original = twins.original(invoice);
        if (!original.equals(invoice)) {
            return Judged.left(invoice, Reason.DUPLICATE, Yuan.ZERO, Optional.of(original));
        }
        Optional<Judged> blue = blueOf(invoice, blues);
        boolean blueGone = blue.isPresent() && !blue.get().contributes();
        boolean others =
                Parties.isApplicant(applicant, invoice.read(Invoice.BUYER_NAME), invoice.read(Invoice.BUYER_TAX_ID))
                        == Answer.NO;
        Optional<Paper> twin = blue.map(Judged::invoice);
        if (blueGone || others) {
            return Judged.left(invoice, Reason.RED_LETTER, Yuan.ZERO, twin);
        }
        Reading<Yuan> amount = invoice.read(rules.amount());
        Optional<Yuan> settled = amount.settled().map(Yuan::abs);
        if (settled.isPresent()) {
            return new Judged(
                    invoice,
                    Interval.exactly(settled.get().negate()),
                    false,
                    Map.of(Reason.RED_LETTER, settled.get()),
                    twin);
        }
        Yuan most = largest(amount)
                .or(() -> blue.map(judged -> judged.counts().high()))
                .orElse(Yuan.ZERO);
        return new Judged(
                invoice, new Interval(most.negate(), Yuan.ZERO), false, Map.of(Reason.UNREADABLE, Yuan.ZERO), twin);
    }

    private Optional<Judged> blueOf(Paper red, List<Judged> blues) {
        List<String> numbers = Answer.values(red.read(Invoice.RED_OF)).stream()
                .map(Printed::normalise)
                .toList();
        return blues.stream()
                .filter(blue -> Answer.values(blue.invoice().read(Invoice.INVOICE_NUMBER)).stream()
                        .map(Printed::normalise)
                        .anyMatch(numbers::contains))
                .filter(blue -> !blue.leaves().containsKey(Reason.DUPLICATE))
                .findFirst();
    }

    /** Whether it is a red-letter invoice (红字发票): a negative total, or it names the invoice that it cancels. */
    public static boolean isRed(Paper invoice) {
        boolean negative =
                Answer.values(invoice.read(Invoice.TOTAL_AMOUNT)).stream().anyMatch(Yuan::isNegative);
        return negative || !invoice.read(Invoice.RED_OF).witnesses().isEmpty();
    }

    /** The largest candidate, if every candidate could be one invoice of this project: above nothing, within the declared. */
    private Optional<Yuan> largest(Reading<Yuan> amount) {
        List<Yuan> candidates = Answer.values(amount).stream().map(Yuan::abs).toList();
        Optional<Yuan> bound = declared.likeliest().map(total -> total.yuan().plus(total.tolerance()));
        boolean plausible = candidates.stream()
                .allMatch(each -> !each.isZero()
                        && bound.map(most -> each.compareTo(most) <= 0).orElse(true));
        return plausible ? candidates.stream().max(Yuan::compareTo) : Optional.empty();
    }
}
