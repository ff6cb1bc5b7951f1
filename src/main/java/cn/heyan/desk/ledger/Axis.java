package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.notation.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Invoices as dots on a line of time; measures are in units of the picture.
 *
 * @param height of the picture; it is {@link #WIDTH} wide
 * @param bands windows (时间窗口), where the invoices have them
 * @param dots one for each invoice, those of one day over each other, those that do not count below
 * @param more how many a pile has besides its dots
 * @param ticks months or years
 * @param undated how many invoices have no settled date
 */
record Axis(int height, List<Band> bands, List<Dot> dots, List<More> more, List<Tick> ticks, int undated) {

    static final int WIDTH = 1280;

    private static final int STEP = 11;

    private static final int SCALE = 26;

    private static final int MOST_HIGH = 10;

    /** A window. */
    record Band(double x, double width, String label) {}

    /** An invoice; {@code place} is before, inside, after, or plain where there is no window. */
    record Dot(double x, double y, String place, boolean counted, InvoiceRow row) {}

    /** The rest of a pile that is too high to be drawn. */
    record More(double x, double y, int count) {}

    /** A month or year. */
    record Tick(double x, String label, boolean year) {}

    static Optional<Axis> of(List<InvoiceRow> rows, Optional<DateWindow> window) {
        TreeMap<LocalDate, List<InvoiceRow>> days = new TreeMap<>();
        rows.forEach(row -> row.date().ifPresent(day -> days.computeIfAbsent(day, none -> new ArrayList<>())
                .add(row)));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        if (window.isPresent()) {
            first = first.isBefore(window.get().from()) ? first : window.get().from();
            last = last.isAfter(window.get().to()) ? last : window.get().to();
        }
        Drawing drawing = new Drawing(first.minusDays(15), last.plusDays(15));
        return Optional.of(drawing.axis(days, window, (int)
                rows.stream().filter(row -> row.date().isEmpty()).count()));
    }

    private record Drawing(LocalDate from, LocalDate to) {

        Axis axis(TreeMap<LocalDate, List<InvoiceRow>> days, Optional<DateWindow> window, int undated) {
            // days that fall on the same place of the picture share a pile
            TreeMap<Long, List<InvoiceRow>> piles = new TreeMap<>();
            days.forEach((day, rows) -> piles.computeIfAbsent(Math.round(x(day) / STEP), none -> new ArrayList<>())
                    .addAll(rows));
            int highest = Math.min(
                    MOST_HIGH,
                    piles.values().stream().mapToInt(List::size).max().orElse(1));
            int height = SCALE + 14 + highest * STEP;
            List<Dot> dots = new ArrayList<>();
            List<More> more = new ArrayList<>();
            piles.forEach((place, pile) -> {
                // what does not count is what one looks for: never hidden in the rest of a pile
                List<InvoiceRow> sorted = pile.stream()
                        .sorted(Comparator.comparing(InvoiceRow::counted))
                        .toList();
                int drawn = sorted.size() > MOST_HIGH ? MOST_HIGH - 1 : sorted.size();
                double x = place * (double) STEP;
                for (int lane = 0; lane < drawn; lane++) {
                    InvoiceRow row = sorted.get(lane);
                    String side = side(row.date().orElse(from), window);
                    dots.add(new Dot(x, height - SCALE + 4 - (lane + 1) * STEP, side, row.counted(), row));
                }
                if (drawn < sorted.size()) {
                    more.add(new More(x, height - SCALE + 4 - MOST_HIGH * STEP, sorted.size() - drawn));
                }
            });
            List<Band> bands = window
                    .map(one -> new Band(
                            x(one.from()), x(one.to().plusDays(1)) - x(one.from()), one.from() + " – " + one.to()))
                    .stream()
                    .toList();
            return new Axis(height, bands, dots, more, ticks(), undated);
        }

        private static String side(LocalDate day, Optional<DateWindow> window) {
            return window.map(one -> day.isBefore(one.from()) ? "before" : day.isAfter(one.to()) ? "after" : "inside")
                    .orElse("plain");
        }

        private List<Tick> ticks() {
            long months = ChronoUnit.MONTHS.between(from, to);
            int every = months > 72 ? 12 : months > 36 ? 6 : months > 16 ? 3 : 1;
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate month = from.withDayOfMonth(1).plusMonths(1);
                    !month.isAfter(to);
                    month = month.plusMonths(1)) {
                if ((month.getMonthValue() - 1) % every == 0) {
                    boolean year = month.getMonthValue() == 1;
                    ticks.add(new Tick(
                            x(month),
                            year ? String.valueOf(month.getYear()) : String.valueOf(month.getMonthValue()),
                            year));
                }
            }
            return ticks;
        }

        private double x(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return Math.round(10 * WIDTH * part) / 10.0;
        }
    }
}
