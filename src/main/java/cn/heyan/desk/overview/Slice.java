package cn.heyan.desk.overview;

import cn.heyan.desk.shelf.Report;
import cn.heyan.store.KeptPacket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which packets a figure of the overview counts; what is left out is not asked for. The list behind the figure has the same address.
 *
 * @param programme id
 * @param from first day received
 * @param to last day received
 * @param state WAITING, REPORTED, REFUSED or BROKEN
 * @param verdict AGREES, DIFFERS or CANNOT_TELL
 * @param check title of a check that differs or cannot be told
 * @param age number of {@link Overview#AGES}
 */
record Slice(
        @Nullable String programme,
        @Nullable String from,
        @Nullable String to,
        @Nullable String state,
        @Nullable String verdict,
        @Nullable String check,
        @Nullable String age) {

    boolean holds(KeptPacket packet, Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(packet.received(), zone);
        return (blank(programme) || packet.programme().equals(programme))
                && day(from).filter(day::isBefore).isEmpty()
                && day(to).filter(day::isAfter).isEmpty()
                && (blank(state) || Overview.standing(packet).equals(state))
                && (blank(verdict) || packet.verdict().equals(verdict))
                && (blank(age) || String.valueOf(Overview.age(packet, now)).equals(age));
    }

    boolean finds(Report report) {
        return blank(check)
                || report.checks().stream()
                        .anyMatch(one -> Overview.isFinding(one) && one.title().equals(check));
    }

    boolean asksForCheck() {
        return !blank(check);
    }

    /** The list behind a figure: this, and one thing more. */
    public String list(String name, String value) {
        return with("/overview/packets", name, value);
    }

    /** The list behind a figure: this, and two things more. */
    public String list(String name, String value, String second, String other) {
        return UriComponentsBuilder.fromUriString(list(name, value))
                .replaceQueryParam(second, "{second}")
                .encode()
                .buildAndExpand(other)
                .toUriString();
    }

    private String with(String path, String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List.of(
                        new String[] {"programme", text(programme)},
                        new String[] {"from", text(from)},
                        new String[] {"to", text(to)},
                        new String[] {"state", text(state)},
                        new String[] {"verdict", text(verdict)},
                        new String[] {"check", text(check)},
                        new String[] {"age", text(age)})
                .forEach(one -> {
                    if (!one[1].isEmpty() && !one[0].equals(name)) {
                        address.queryParam(one[0], one[1]);
                    }
                });
        return address.queryParam(name, value).build().encode().toUriString();
    }

    private static boolean blank(@Nullable String value) {
        return text(value).isEmpty();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static Optional<LocalDate> day(@Nullable String iso) {
        try {
            return blank(iso) ? Optional.empty() : Optional.of(LocalDate.parse(text(iso)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
