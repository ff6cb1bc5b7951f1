package cn.heyan.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and periods as Chinese papers write them (日期与期间). */
public final class ChineseDate {
    private static final String N = "[0-9OoDQIl|\\]〇○零Ｏ一二三四五六七八九十廿卅元正壹贰貳叁肆伍陆陸柒捌玖拾]";
    private static final String S = "[ \\t\\u3000\\u00a0]*";
    private static final String YEAR = "(?<y>(?:" + N + S + "){4})年" + S;
    private static final Pattern WORDED =
            Pattern.compile(YEAR + "(?<m>(?:" + N + S + "){1,4})月" + S + "(?<d>(?:" + N + S + "){1,4})[日号曰口]");
    /** 二〇二三年 whose 〇 a reader of pictures did not see: no year has three numerals, so it can only have been that. */
    private static final Pattern DROPPED = Pattern.compile("(?<!" + N + ")(?<c>二)(?<y>[一二三]" + S
            + "[一二三四五六七八九〇○零Oo0])年" + S + "(?<m>(?:" + N + S + "){1,4})月" + S + "(?<d>(?:" + N + S
            + "){1,4})[日号曰口]");
    /** 一 between 〇 and another numeral, seen as a dash. */
    private static final Pattern DASHED = Pattern.compile("(?<=二[0Oo〇○零])[-—–_](?=[0Oo〇○零一二三四五六七八九]年)");

    private static final Pattern POINTED = Pattern.compile("(?<![0-9.])(?<y>(?:19|20)\\d{2})" + S + "(?<p>[-/.·])" + S
            + "(?<m>\\d{1,2})" + S + "\\k<p>" + S + "(?<d>\\d{1,2})(?![0-9])(?!\\.\\d)");
    private static final Pattern SOLID =
            Pattern.compile("(?<![0-9A-Za-z.])(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?![0-9A-Za-z.])");
    private static final String TO = S + "起?" + S + "(?:至|到|止|[-—–~～])+" + S;
    private static final String DAY = "(?:" + S + "(?<d>(?:" + N + S + "){1,4})[日号曰])?";
    private static final Pattern PERIOD = Pattern.compile(YEAR + "(?:(?<m>(?:" + N + S + "){1,3})月?" + DAY + ")?" + TO
            + "(?:" + YEAR.replace("<y>", "<ty>") + ")?(?:(?<tm>(?:" + N + S + "){1,3})月"
            + DAY.replace("<d>", "<td>") + ")?");
    private static final Pattern POINTED_PERIOD =
            Pattern.compile("(?<![0-9.])(?<y>(?:19|20)\\d{2})[-/.](?<m>\\d{1,2})" + "(?:[-/.](?<d>\\d{1,2}))?" + TO
                    + "(?<ty>(?:19|20)\\d{2})[-/.](?<tm>\\d{1,2})(?:[-/.](?<td>\\d{1,2}))?(?![0-9])");
    private static final Pattern ONE =
            Pattern.compile(YEAR + "(?:度|(?:(?<m>(?:" + N + S + "){1,3})月(?!" + S + N + "))?)");

    private ChineseDate() {}

    /**
     * A date inside a text.
     *
     * @param date the day
     * @param from index of its first char
     * @param to index after its last char
     */
    public record Found(LocalDate date, int from, int to) {}

    /** The day, if the whole text is a date. */
    public static Optional<LocalDate> parse(String text) {
        String trimmed = halfWidth(text).strip();
        return find(trimmed).stream()
                .filter(found -> found.from() == 0 && found.to() == trimmed.length())
                .map(Found::date)
                .findFirst();
    }

    /** Every date in the text, in order; days that the calendar does not have are none. */
    public static List<Found> find(String text) {
        String plain = halfWidth(text);
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : List.of(WORDED, POINTED, SOLID)) {
            Matcher m = pattern.matcher(plain);
            while (m.find()) {
                day(m.group("y"), m.group("m"), m.group("d"))
                        .ifPresent(date -> found.add(new Found(date, m.start(), m.end())));
            }
        }
        Matcher dropped = DROPPED.matcher(plain);
        while (dropped.find()) {
            day("二〇" + dropped.group("y"), dropped.group("m"), dropped.group("d"))
                    .ifPresent(date -> found.add(new Found(date, dropped.start(), dropped.end())));
        }
        found.sort(Comparator.comparingInt(Found::from));
        return List.copyOf(found);
    }

    /** The first period in the text, both ends inclusive: from day to day, from month to month, one month, one year. */
    public static Optional<DateWindow> window(String text) {
        String plain = halfWidth(text);
        for (Pattern pattern : List.of(PERIOD, POINTED_PERIOD)) {
            Matcher m = pattern.matcher(plain);
            while (m.find()) {
                Optional<DateWindow> window = period(m);
                if (window.isPresent()) {
                    return window;
                }
            }
        }
        List<Found> days = find(plain);
        if (days.size() >= 2
                && plain.substring(days.get(0).to(), days.get(1).from()).matches(TO)) {
            return window(days.get(0).date(), days.get(1).date());
        }
        if (!days.isEmpty()) {
            return Optional.empty();
        }
        Matcher one = ONE.matcher(plain);
        return one.find() ? whole(one.group("y"), one.group("m")) : Optional.empty();
    }

    private static Optional<DateWindow> period(Matcher m) {
        String toYear = m.group("ty");
        String toMonth = m.group("tm");
        if (toYear == null && toMonth == null || (toMonth == null && m.group("m") != null)) {
            return Optional.empty();
        }
        Optional<LocalDate> from = m.group("d") == null
                ? whole(m.group("y"), m.group("m")).map(DateWindow::from)
                : day(m.group("y"), m.group("m"), m.group("d"));
        String year = toYear == null ? m.group("y") : toYear;
        Optional<LocalDate> to = m.group("td") == null
                ? whole(year, toMonth).map(DateWindow::to)
                : day(year, toMonth == null ? "12" : toMonth, m.group("td"));
        return from.flatMap(first -> to.flatMap(last -> window(first, last)));
    }

    private static Optional<DateWindow> window(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateWindow(from, to));
    }

    private static Optional<DateWindow> whole(String year, @Nullable String month) {
        int y = ChineseNumeral.year(year);
        if (y < 1900 || y > 2199) {
            return Optional.empty();
        }
        if (month == null) {
            return Optional.of(DateWindow.year(y));
        }
        int m = ChineseNumeral.small(month);
        if (m < 1 || m > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(y, m);
        return Optional.of(new DateWindow(whole.atDay(1), whole.atEndOfMonth()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int y = ChineseNumeral.year(year);
        if (y < 1900 || y > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, ChineseNumeral.small(month), ChineseNumeral.small(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Full-width characters as half-width ones, char for char, so that places in the text stay what they are. */
    private static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            String folded = Printed.fold(String.valueOf(c));
            out.append(folded.length() == 1 ? folded.charAt(0) : c);
        }
        return DASHED.matcher(out).replaceAll("一");
    }
}
