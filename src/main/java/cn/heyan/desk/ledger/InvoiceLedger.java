package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.notation.Yuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The invoices that were asked for, with totals over exactly these.
 *
 * @param parts in groups, or all in one
 * @param sums over all of them
 * @param packets how many other packets hold an invoice of the same number, by number
 */
record InvoiceLedger(List<Part> parts, Sums sums, Map<String, Integer> packets) {

    InvoiceLedger {
        parts = List.copyOf(parts);
        packets = Map.copyOf(packets);
    }

    /**
     * A group.
     *
     * @param name blank where there are no groups
     */
    record Part(String name, List<InvoiceRow> rows, Sums sums) {}

    /**
     * Totals in yuan.
     *
     * @param unknown how many rows have no settled total and are missing from the sum
     */
    record Sums(int rows, int unknown, Yuan net, Yuan tax, Yuan total, Yuan counted) {

        static Sums of(List<InvoiceRow> rows) {
            return new Sums(
                    rows.size(),
                    (int) rows.stream().filter(row -> row.total().isEmpty()).count(),
                    sum(rows.stream().map(InvoiceRow::net).toList()),
                    sum(rows.stream().map(InvoiceRow::tax).toList()),
                    sum(rows.stream().map(InvoiceRow::total).toList()),
                    Yuan.sum(rows.stream().map(InvoiceRow::countedAmount).toList()));
        }

        private static Yuan sum(List<Optional<Yuan>> amounts) {
            return Yuan.sum(amounts.stream().flatMap(Optional::stream).toList());
        }
    }

    static InvoiceLedger of(List<InvoiceRow> all, Wish wish) {
        Map<String, Set<String>> holders = all.stream()
                .filter(row -> !row.number().isEmpty())
                .collect(Collectors.groupingBy(
                        InvoiceRow::number,
                        Collectors.mapping(row -> row.packet().id(), Collectors.toSet())));
        Map<String, Integer> twice = new LinkedHashMap<>();
        holders.forEach((number, ids) -> {
            if (ids.size() > 1) {
                twice.put(number, ids.size() - 1);
            }
        });
        List<InvoiceRow> rows = all.stream()
                .filter(wish::matches)
                .filter(row -> !wish.twice() || twice.containsKey(row.number()))
                .sorted(wish.order())
                .toList();
        List<Part> parts = new ArrayList<>();
        Map<String, List<InvoiceRow>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(wish.groupOf(row), none -> new ArrayList<>())
                .add(row));
        grouped.forEach((name, members) -> parts.add(new Part(name, members, Sums.of(members))));
        return new InvoiceLedger(parts, Sums.of(rows), twice);
    }

    List<InvoiceRow> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** All groups, with so many rows in all. */
    List<Part> first(int most) {
        List<Part> first = new ArrayList<>();
        int left = most;
        for (Part part : parts) {
            List<InvoiceRow> rows = part.rows().stream().limit(left).toList();
            left -= rows.size();
            first.add(new Part(part.name(), rows, part.sums()));
        }
        return first;
    }

    /** How many other packets hold this invoice. */
    public int elsewhere(InvoiceRow row) {
        return packets.getOrDefault(row.number(), 0);
    }
}
