package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Settling;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A net, a tax and a total that were stated and that add up.
 *
 * @param net 合计金额
 * @param tax 合计税额
 * @param total 价税合计
 */
record Triple(Candidate<Yuan> net, Candidate<Yuan> tax, Candidate<Yuan> total) {
    /** What rounding line by line may add up to. */
    private static final Yuan ROUNDING = Yuan.of("0.06");

    /** The triple with most witnesses, among what was stated or also among what was guessed. */
    static Optional<Triple> best(Stated stated, boolean guesses) {
        return triples(stated, guesses).stream().max(Comparator.comparingInt(Triple::support));
    }

    private static List<Candidate<Yuan>> all(Stated stated, Field<Yuan> field, boolean guesses) {
        List<Candidate<Yuan>> all = new ArrayList<>(stated.of(field));
        if (guesses) {
            all.addAll(stated.guesses(field));
        }
        return Settling.join(all);
    }

    private static List<Triple> triples(Stated stated, boolean guesses) {
        List<Triple> triples = new ArrayList<>();
        for (Candidate<Yuan> net : all(stated, Invoice.NET_AMOUNT, guesses)) {
            for (Candidate<Yuan> total : all(stated, Invoice.TOTAL_AMOUNT, guesses)) {
                for (Candidate<Yuan> tax : all(stated, Invoice.TAX_AMOUNT, guesses)) {
                    if (net.value().plus(tax.value()).equals(total.value())) {
                        triples.add(new Triple(net, tax, total));
                    }
                }
            }
        }
        return triples;
    }

    private int support() {
        return net.witnesses().size()
                + tax.witnesses().size()
                + total.witnesses().size();
    }

    /** What was guessed is stated now. */
    void promote(Stated stated) {
        stated.add(Invoice.NET_AMOUNT, net.value(), net.witnesses().get(0));
        stated.add(Invoice.TAX_AMOUNT, tax.value(), tax.witnesses().get(0));
        stated.add(Invoice.TOTAL_AMOUNT, total.value(), total.witnesses().get(0));
    }

    /** Whether there are several lines whose amounts and taxes add up to net and tax. */
    boolean isSumOf(List<Line> lines) {
        return lines.size() > 1
                && Line.sum(lines, Frame.AMOUNT).equals(Optional.of(net.value()))
                && Line.sum(lines, Frame.TAX).equals(Optional.of(tax.value()));
    }

    /** The tax is what the printed rate makes of the net; where none was read, what one of the law's rates makes of it. */
    boolean isLawful(List<Line> lines) {
        List<BigDecimal> printed = lines.stream()
                .flatMap(line -> line.cell(Frame.RATE).flatMap(cell -> Rate.of(cell.text())).stream())
                .filter(rate -> Rate.LAWFUL.stream().anyMatch(known -> known.compareTo(rate) == 0))
                .distinct()
                .toList();
        return (printed.size() == 1 ? printed : Rate.LAWFUL)
                .stream()
                        .anyMatch(rate ->
                                net.value().times(rate).minus(tax.value()).abs().compareTo(ROUNDING) <= 0);
    }
}
