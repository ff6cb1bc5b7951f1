package cn.heyan.reconcile.match;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.match.RowMatching.Matched;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an amount that is not that of one line is right all the same: the row is part of a contract, several rows make up one
 * invoice, or several lines or invoices make up one row.
 */
public final class Explained {

    private final List<Matched> all;
    private final RowMatching matching;

    /** Among all rows of the table. */
    public Explained(List<Matched> all, RowMatching matching) {
        this.all = List.copyOf(all);
        this.matching = matching;
    }

    /** Whether the amount in this column of the row is explained by its paper and these others. */
    public boolean explains(Pairing pairing, String column, List<Paper> papers) {
        List<Interval> cell = Amounts.of(pairing.cell(column));
        return cell.stream()
                .anyMatch(amount -> isPart(pairing.paper(), amount, pairing.counterpart(column))
                        || sums(amount, pairing.row(), papers)
                        || sharesPaper(pairing, column));
    }

    /** Contracts and invoices whose lines were not read may hold more than this row. */
    private static boolean isPart(Paper paper, Interval amount, Reading<?> whole) {
        boolean unlined = paper.rows().isEmpty();
        return unlined
                && Amounts.of(whole).stream()
                        .anyMatch(most -> amount.low().compareTo(most.high().plus(Total.ROUNDING)) <= 0)
                && paper.kind() != DocumentKind.BANK_PAYMENT_VOUCHER;
    }

    private boolean sums(Interval amount, TableRow row, List<Paper> papers) {
        List<Yuan> net = new ArrayList<>();
        List<Yuan> gross = new ArrayList<>();
        List<Yuan> totals = new ArrayList<>();
        List<Yuan> nets = new ArrayList<>();
        for (Paper paper : papers) {
            for (Readings line : paper.rows()) {
                if (matching.evidenced(row, paper, line)) {
                    line.read(Invoice.Row.AMOUNT).likeliest().ifPresent(net::add);
                    Evidenced.gross(line).flatMap(Reading::likeliest).ifPresent(gross::add);
                }
            }
            if (matching.evidenced(row, paper)) {
                paper.read(Invoice.TOTAL_AMOUNT).likeliest().ifPresent(totals::add);
                paper.read(Invoice.NET_AMOUNT).likeliest().ifPresent(nets::add);
            }
        }
        return Stream.of(net, gross, totals, nets)
                .filter(list -> list.size() > 1)
                .anyMatch(list -> Amounts.meet(amount, Interval.exactly(Yuan.sum(list))));
    }

    /** The rows that rest on one invoice add up to it. */
    private boolean sharesPaper(Pairing pairing, String column) {
        Yuan low = Yuan.ZERO;
        Yuan high = Yuan.ZERO;
        int rows = 0;
        for (Matched each : all) {
            Optional<Interval> own = each.evidence()
                    .filter(other -> other.paper().equals(pairing.paper()))
                    .flatMap(other -> Amounts.of(other.cell(column)).stream().findFirst());
            if (own.isPresent()) {
                low = low.plus(own.get().low());
                high = high.plus(own.get().high());
                rows++;
            }
        }
        Interval sum = new Interval(low, high);
        return rows > 1
                && Stream.of(Invoice.TOTAL_AMOUNT, Invoice.NET_AMOUNT)
                        .flatMap(field -> pairing.paper().read(field).likeliest().stream())
                        .anyMatch(total -> Amounts.meet(sum, Interval.exactly(total)));
    }
}
