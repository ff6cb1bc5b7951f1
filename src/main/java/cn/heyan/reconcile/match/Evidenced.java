package cn.heyan.reconcile.match;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.notation.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amounts that an invoice or another paper states, with and without tax, as a table may quote them. */
final class Evidenced {

    private static final Set<String> GROSS = Set.of("totalAmount", "gross");
    private static final Set<String> NET = Set.of("netAmount", "net");

    private Evidenced() {}

    /**
     * The amounts that the name of the field stands for: {@code totalAmount} those with tax, {@code netAmount} those without, any
     * other both; of the line, and of the whole invoice if this line is all of it.
     */
    static List<Reading<?>> amounts(Paper paper, Optional<Readings> line, String name) {
        List<Reading<?>> amounts = new ArrayList<>();
        boolean wholly = line.isEmpty() || paper.rows().size() <= 1;
        if (!NET.contains(name)) {
            line.flatMap(Evidenced::gross).ifPresent(amounts::add);
            if (wholly) {
                add(amounts, paper.read(Invoice.TOTAL_AMOUNT));
            }
        }
        if (!GROSS.contains(name)) {
            line.map(each -> each.read(Invoice.Row.AMOUNT)).ifPresent(amount -> add(amounts, amount));
            if (wholly) {
                add(amounts, paper.read(Invoice.NET_AMOUNT));
            }
        }
        if (amounts.isEmpty()) {
            paper.readings().named(name).ifPresent(reading -> add(amounts, reading));
        }
        return amounts;
    }

    private static void add(List<Reading<?>> amounts, Reading<?> amount) {
        if (!amount.witnesses().isEmpty()) {
            amounts.add(amount);
        }
    }

    /** A line's amount with its tax; settled if both are. */
    static Optional<Reading<Yuan>> gross(Readings line) {
        Reading<Yuan> net = line.read(Invoice.Row.AMOUNT);
        Reading<Yuan> tax = line.read(Invoice.Row.TAX);
        Optional<Yuan> sum = net.likeliest().flatMap(n -> tax.likeliest().map(n::plus));
        boolean settled = net.settled().isPresent() && tax.settled().isPresent();
        return sum.map(gross -> settled
                ? new Settled<>(gross, net.witnesses())
                : new Doubtful<>(List.of(new Candidate<>(gross, net.witnesses()))));
    }
}
