package cn.heyan.report;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.DateWindow;
import cn.heyan.reconcile.CountedInvoice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The invoices on the time axis (时间轴) against the window; marks that would overlap are stacked.
 *
 * @param window style of the band that is the window
 * @param windowLabel its first and last day
 * @param months ticks with their labels
 * @param marks one for each invoice, or for all of one day where there are many
 * @param height of the stack in pixels
 * @param undated numbers in the table of the invoices whose date is not settled
 */
record Timeline(
        String window, String windowLabel, List<Mark> months, List<Mark> marks, int height, List<String> undated) {

    /** Something at one place of the axis. */
    record Mark(String css, String style, String label, String title, String anchor) {}

    private static final int MARGIN_DAYS = 45;
    private static final int FARTHEST_DAYS = 200;
    private static final int LANE = 22;
    private static final int ABOVE = 10;
    private static final double MARK = 3.4;
    private static final int MANY = 5;

    static Optional<Timeline> of(List<CountedInvoice> invoices, Optional<DateWindow> window, Words words) {
        return window.filter(some -> !invoices.isEmpty()).map(days -> new Drawing(
                        days, days.from().minusDays(MARGIN_DAYS), days.to().plusDays(MARGIN_DAYS))
                .stretchedTo(invoices)
                .draw(invoices, words));
    }

    /** Where the invoices of a day are marked: how far along the axis, and in which lane above it. */
    private record Spot(LocalDate day, List<Integer> numbers, double at, int lane) {}

    private record Drawing(DateWindow window, LocalDate from, LocalDate to) {

        /** Reaches out to invoices outside the window, but not to a date that is years away. */
        Drawing stretchedTo(List<CountedInvoice> invoices) {
            LocalDate earliest = from;
            LocalDate latest = to;
            for (CountedInvoice invoice : invoices) {
                Optional<LocalDate> day = day(invoice);
                if (day.isPresent()) {
                    LocalDate early = day.get().minusDays(MARGIN_DAYS / 2);
                    LocalDate late = day.get().plusDays(MARGIN_DAYS / 2);
                    earliest = early.isBefore(earliest) ? early : earliest;
                    latest = late.isAfter(latest) ? late : latest;
                }
            }
            LocalDate first = window.from().minusDays(FARTHEST_DAYS);
            LocalDate last = window.to().plusDays(FARTHEST_DAYS);
            return new Drawing(
                    window, earliest.isBefore(first) ? first : earliest, latest.isAfter(last) ? last : latest);
        }

        Timeline draw(List<CountedInvoice> invoices, Words words) {
            Map<LocalDate, List<Integer>> byDay = new TreeMap<>();
            List<String> undated = new ArrayList<>();
            for (int i = 0; i < invoices.size(); i++) {
                int number = i + 1;
                day(invoices.get(i))
                        .ifPresentOrElse(
                                day -> byDay.computeIfAbsent(day, none -> new ArrayList<>())
                                        .add(number),
                                () -> undated.add(String.valueOf(number)));
            }
            List<Spot> spots = new ArrayList<>();
            List<Double> lanes = new ArrayList<>();
            byDay.forEach((day, numbers) -> {
                if (numbers.size() >= MANY) {
                    spots.add(spot(day, numbers, lanes));
                } else {
                    numbers.forEach(number -> spots.add(spot(day, List.of(number), lanes)));
                }
            });
            List<Mark> marks = spots.stream()
                    .map(spot -> mark(spot, lanes.size(), invoices, words))
                    .toList();
            String band = "left:" + percent(window.from()) + "%;width:"
                    + round(percent(window.to().plusDays(1)) - percent(window.from())) + "%";
            String label = words.say(
                    "timeline.window",
                    Map.of("from", window.from().toString(), "to", window.to().toString()));
            return new Timeline(band, label, months(), marks, Math.max(1, lanes.size()) * LANE + ABOVE, undated);
        }

        /** The lowest lane in which the mark does not touch its neighbour. */
        private Spot spot(LocalDate day, List<Integer> numbers, List<Double> lanes) {
            double at = Math.max(0, Math.min(100 - MARK, percent(day) - MARK / 2));
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane) > at) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(0.0);
            }
            lanes.set(lane, at + MARK + 0.2);
            return new Spot(day, numbers, at, lane);
        }

        private Mark mark(Spot spot, int lanes, List<CountedInvoice> invoices, Words words) {
            boolean counted =
                    spot.numbers().stream().allMatch(n -> invoices.get(n - 1).counted());
            String place = !window.holds(spot.day()) ? "outside" : counted ? "counted" : "out";
            int first = spot.numbers().get(0);
            String label = spot.numbers().size() == 1
                    ? String.valueOf(first)
                    : words.say(
                            "timeline.many",
                            Map.of("count", String.valueOf(spot.numbers().size())));
            int top = (lanes - 1 - spot.lane()) * LANE + ABOVE;
            return new Mark(
                    place,
                    "left:" + round(spot.at()) + "%;top:" + top + "px",
                    label,
                    spot.day().toString(),
                    "invoice-" + first);
        }

        private List<Mark> months() {
            List<Mark> ticks = new ArrayList<>();
            long every =
                    ChronoUnit.MONTHS.between(from, to) > 30 ? 6 : ChronoUnit.MONTHS.between(from, to) > 16 ? 3 : 1;
            LocalDate month = from.withDayOfMonth(1).plusMonths(1);
            while (!month.isAfter(to)) {
                if ((month.getMonthValue() - 1) % every == 0) {
                    String label = month.getMonthValue() == 1
                            ? String.valueOf(month.getYear())
                            : String.valueOf(month.getMonthValue());
                    ticks.add(new Mark(
                            month.getMonthValue() == 1 ? "year" : "month",
                            "left:" + percent(month) + "%",
                            label,
                            "",
                            ""));
                }
                month = month.plusMonths(1);
            }
            return ticks;
        }

        private double percent(LocalDate day) {
            return round(100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to));
        }

        private static double round(double percent) {
            return Math.round(percent * 100) / 100.0;
        }

        private static Optional<LocalDate> day(CountedInvoice invoice) {
            return invoice.invoice().read(Invoice.ISSUE_DATE).settled();
        }
    }

    static Comparator<CountedInvoice> byDate() {
        return Comparator.comparing(invoice ->
                invoice.invoice().read(Invoice.ISSUE_DATE).likeliest().orElse(LocalDate.MAX));
    }
}
