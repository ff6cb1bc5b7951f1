package cn.heyan.reconcile.count;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.Exclusion;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of an invoice is a cost that does not count: the whole of it, some of its lines, or nothing.
 *
 * @param lines that are such a cost
 * @param suspects lines that only look like it; they count
 * @param label the service label (特定业务标识), where it marks the whole invoice
 */
public record Excluded(List<Readings> lines, List<Readings> suspects, Optional<Reading<String>> label) {
    private static final Pattern CATEGORY = Pattern.compile("^[*＊]([^*＊]+)[*＊]");

    public Excluded {
        lines = List.copyOf(lines);
        suspects = List.copyOf(suspects);
    }

    /** What of this invoice the programme does not count. */
    public static Excluded in(Paper invoice, List<Exclusion> exclusions) {
        Reading<String> label = invoice.read(Invoice.SERVICE_LABEL);
        boolean marked = Answer.values(label).stream()
                .anyMatch(text -> exclusions.stream().anyMatch(each -> holds(text, each.labels())));
        List<Readings> lines = invoice.rows().stream()
                .filter(row -> exclusions.stream().anyMatch(each -> excluded(row, each)))
                .toList();
        return new Excluded(
                lines,
                invoice.rows().stream()
                        .filter(row ->
                                !lines.contains(row) && exclusions.stream().anyMatch(each -> suspect(row, each)))
                        .toList(),
                marked ? Optional.of(label) : Optional.empty());
    }

    /** Whether anything of it does not count. */
    public boolean any() {
        return label.isPresent() || !lines.isEmpty();
    }

    /** How much of the invoice's amount does not count, with the share of tax where tax counts. */
    public Interval amount(Paper invoice, Yuan whole, boolean withTax) {
        if (label.isPresent() || lines.size() == invoice.rows().size()) {
            return Interval.exactly(lines.isEmpty() && label.isEmpty() ? Yuan.ZERO : whole);
        }
        Yuan sum = Yuan.ZERO;
        boolean trusted = addsUp(invoice);
        for (Readings line : lines) {
            Reading<Yuan> amount = line.read(Invoice.Row.AMOUNT);
            Optional<Yuan> net = trusted ? amount.likeliest() : amount.settled();
            if (net.isEmpty()) {
                return new Interval(Yuan.ZERO, whole);
            }
            sum = sum.plus(net.get()).plus(withTax ? tax(line, net.get(), invoice) : Yuan.ZERO);
        }
        return Interval.exactly(sum.min(whole));
    }

    /** The lines' amounts are as printed if they add up to the settled net amount: arithmetic is a witness. */
    private static boolean addsUp(Paper invoice) {
        return GoodsLines.sum(invoice.rows())
                .equals(invoice.read(Invoice.NET_AMOUNT).settled());
    }

    /** The line's tax as printed; else its share of the invoice's tax. */
    private static Yuan tax(Readings line, Yuan net, Paper invoice) {
        Optional<Yuan> printed = line.read(Invoice.Row.TAX).settled();
        if (printed.isPresent()) {
            return printed.get();
        }
        Optional<Yuan> allNet = invoice.read(Invoice.NET_AMOUNT).settled().filter(n -> !n.isZero());
        Optional<Yuan> allTax = invoice.read(Invoice.TAX_AMOUNT).settled();
        if (allNet.isEmpty() || allTax.isEmpty()) {
            return line.read(Invoice.Row.TAX).likeliest().orElse(Yuan.ZERO);
        }
        BigDecimal share = net.amount().divide(allNet.get().amount(), MathContext.DECIMAL64);
        return allTax.get().times(share);
    }

    private static boolean excluded(Readings row, Exclusion exclusion) {
        return names(row).anyMatch(name -> {
            Matcher category = CATEGORY.matcher(name);
            boolean byCategory = category.find() && exclusion.categories().contains(category.group(1));
            return byCategory || (holds(name, exclusion.keywords()) && !holds(name, exclusion.unless()));
        });
    }

    private static boolean suspect(Readings row, Exclusion exclusion) {
        return names(row).anyMatch(name -> holds(name, exclusion.suspects()) || holds(name, exclusion.keywords()));
    }

    private static Stream<String> names(Readings row) {
        return Answer.values(row.read(Invoice.Row.NAME)).stream().map(Printed::normalise);
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
