package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.Report;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a ledger page asks for; what it leaves out is blank. */
record Asked(
        @Nullable String q,
        @Nullable String programme,
        @Nullable String applicant,
        @Nullable String packet,
        @Nullable String counted,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String group,
        @Nullable String twice) {

    Wish wish() {
        return new Wish(
                text(q),
                text(programme),
                text(applicant),
                text(packet),
                text(counted),
                day(from),
                day(to),
                text(sort).isEmpty() ? "date" : text(sort),
                text(group),
                !text(twice).isEmpty());
    }

    /** The reports of the packets that were asked for. */
    List<Report> of(List<Report> reports) {
        return reports.stream()
                .filter(report ->
                        text(programme).isEmpty() || report.packet().programme().equals(programme))
                .filter(report ->
                        text(applicant).isEmpty() || report.packet().applicant().equals(applicant))
                .filter(report -> text(packet).isEmpty() || report.packet().id().startsWith(text(packet)))
                .filter(report -> text(q).isEmpty()
                        || (report.packet().applicant() + report.packet().name()).contains(text(q)))
                .toList();
    }

    /** The query of an address that asks the same. */
    public String address() {
        return Optional.ofNullable(builder().build().encode().getQuery()).orElse("");
    }

    /** The same, sorted by this column; downwards where it is so upwards already. */
    public String sortedBy(String column) {
        String next = wish().sort().equals(column) ? "-" + column : column;
        return "/ledger?"
                + builder().replaceQueryParam("sort", next).build().encode().getQuery();
    }

    /** What screen readers say of the column's order. */
    @Nullable
    public String order(String column) {
        return wish().sort().equals(column) ? "ascending" : wish().sort().equals("-" + column) ? "descending" : null;
    }

    private UriComponentsBuilder builder() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        put(address, "q", q);
        put(address, "programme", programme);
        put(address, "applicant", applicant);
        put(address, "packet", packet);
        put(address, "counted", counted);
        put(address, "from", from);
        put(address, "to", to);
        put(address, "sort", sort);
        put(address, "group", group);
        put(address, "twice", twice);
        return address;
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            address.queryParam(name, text(value));
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static Optional<LocalDate> day(@Nullable String iso) {
        try {
            return text(iso).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(iso)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
