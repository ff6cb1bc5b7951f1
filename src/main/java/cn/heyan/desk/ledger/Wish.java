package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which invoices, in which order, grouped how; blank means all. The address of a ledger page says it.
 *
 * @param q in number, seller, buyer, applicant or file
 * @param programme its id
 * @param applicant exactly this name
 * @param packet its id or the beginning of it
 * @param counted {@code yes} or {@code no}
 * @param from issued on or after
 * @param to issued on or before
 * @param sort a column; with a minus before it downwards
 * @param group seller, month, applicant, programme or reason
 * @param twice only invoices that lie in more than one packet
 */
record Wish(
        String q,
        String programme,
        String applicant,
        String packet,
        String counted,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String sort,
        String group,
        boolean twice) {

    private static final Function<InvoiceRow, Comparable<?>> BY_DATE =
            row -> row.date().map(LocalDate::toString).orElse("9999");

    static final Map<String, Function<InvoiceRow, Comparable<?>>> COLUMNS = Map.of(
            "date",
            BY_DATE,
            "number",
            InvoiceRow::number,
            "seller",
            InvoiceRow::seller,
            "applicant",
            row -> row.packet().applicant(),
            "net",
            row -> row.net().orElse(Yuan.ZERO),
            "tax",
            row -> row.tax().orElse(Yuan.ZERO),
            "total",
            row -> row.total().orElse(Yuan.ZERO),
            "amount",
            InvoiceRow::countedAmount,
            "reason",
            InvoiceRow::reason);

    static final List<String> GROUPS = List.of("seller", "month", "applicant", "programme", "reason");

    boolean matches(InvoiceRow row) {
        String text = Printed.normalise(q).toLowerCase(Locale.ROOT);
        boolean named = text.isEmpty()
                || List.of(
                                row.number(),
                                row.seller(),
                                row.buyer(),
                                row.packet().applicant(),
                                row.packet().name())
                        .stream()
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(text));
        return named
                && (programme.isEmpty() || row.packet().programme().equals(programme))
                && (applicant.isEmpty() || row.packet().applicant().equals(applicant))
                && (packet.isEmpty() || row.packet().id().startsWith(packet))
                && (counted.isEmpty() || row.counted() == counted.equals("yes"))
                && from.filter(day -> row.date()
                                .filter(issued -> !issued.isBefore(day))
                                .isEmpty())
                        .isEmpty()
                && to.filter(day -> row.date()
                                .filter(issued -> !issued.isAfter(day))
                                .isEmpty())
                        .isEmpty();
    }

    @SuppressWarnings("unchecked") // each column compares with its own kind
    Comparator<InvoiceRow> order() {
        boolean down = sort.startsWith("-");
        Function<InvoiceRow, Comparable<?>> column = COLUMNS.getOrDefault(down ? sort.substring(1) : sort, BY_DATE);
        Comparator<InvoiceRow> up =
                (one, other) -> ((Comparable<Object>) column.apply(one)).compareTo(column.apply(other));
        return (down ? up.reversed() : up).thenComparing(InvoiceRow::number);
    }

    /** What a row's group is called; a programme by its id. */
    String groupOf(InvoiceRow row) {
        return switch (group) {
            case "seller" -> row.seller();
            case "month" -> row.month();
            case "applicant" -> row.packet().applicant();
            case "programme" -> row.packet().programme();
            case "reason" -> row.reason();
            default -> "";
        };
    }
}
