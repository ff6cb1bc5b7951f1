package cn.heyan.notation;

import java.time.LocalDate;

/**
 * From one day to another, both inclusive (时间窗口).
 *
 * @param from first day inside
 * @param to last day inside
 */
public record DateWindow(LocalDate from, LocalDate to) {

    public DateWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window ends before it begins: " + from + " to " + to);
        }
    }

    /** The calendar year. */
    public static DateWindow year(int year) {
        return new DateWindow(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether the day lies inside, the first and the last day included. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the other window lies wholly inside this one. */
    public boolean holds(DateWindow other) {
        return holds(other.from) && holds(other.to);
    }
}
