package cn.heyan.extract.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Long straight strokes across a picture: the rules of tables.
 *
 * @param runs what was found in single rows of pixels; a rule a little askew is many of them
 * @param byPlace the same, by their row
 */
record Strokes(List<Run> runs, NavigableMap<Integer, List<Run>> byPlace) {

    private Strokes(List<Run> runs) {
        this(runs, new TreeMap<>(runs.stream().collect(Collectors.groupingBy(Run::at))));
    }

    /** Dark pixels in one row, from one column to another, both inclusive. */
    record Run(int at, int from, int to) {}

    /** A rule may miss this many pixels, where the scan is faint. */
    private static final int HOLE = 3;

    /** Rules are no thicker than this, in pixels. */
    private static final double THICKEST = 4;

    /** Slopes that are tried: up to 1.4 degrees either way. */
    private static final double STEP = 0.0005;

    private static final int STEPS = 50;

    /** The strokes of at least this length. */
    static Strokes across(Ink ink, int shortest) {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            int from = -1;
            int last = -1;
            for (int x = 0; x <= ink.width(); x++) {
                boolean dark = ink.at(x, y);
                if (dark && from < 0) {
                    from = x;
                }
                if (from >= 0 && (x == ink.width() || !dark && x - last > HOLE)) {
                    if (last - from + 1 >= shortest) {
                        runs.add(new Run(y, from, last));
                    }
                    from = -1;
                }
                if (dark) {
                    last = x;
                }
            }
        }
        return new Strokes(runs);
    }

    /** By how much the strokes climb on their way across, as they agree best: 0 for a page that stands straight. */
    double slope() {
        double best = 0;
        long sharpest = -1;
        int longest = runs.stream().mapToInt(run -> run.to() - run.from()).max().orElse(1);
        // a rule that climbs much cannot stay long in one row of pixels
        double steepest = THICKEST / Math.max(1, longest);
        for (int step = 0; step <= 2 * STEPS; step++) {
            // from straight to ever more askew, so that a page without rules stays straight
            double slope = (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * STEP;
            long sharp = Math.abs(slope) > steepest ? -1 : sharpness(slope);
            if (sharp > sharpest) {
                sharpest = sharp;
                best = slope;
            }
        }
        return best;
    }

    private long sharpness(double slope) {
        Map<Integer, Long> lengths = new HashMap<>();
        for (Run run : runs) {
            int at = (int) Math.round(run.at() - slope * (run.from() + run.to()) / 2);
            lengths.merge(at, (long) run.to() - run.from(), Long::sum);
        }
        return lengths.values().stream().mapToLong(length -> length * length).sum();
    }

    /** Those of at least this length. */
    Strokes longerThan(int shortest) {
        return new Strokes(runs.stream()
                .filter(run -> run.to() - run.from() + 1 >= shortest)
                .toList());
    }

    /** The same strokes, laid level. */
    Strokes level(double slope) {
        return new Strokes(runs.stream()
                .map(run ->
                        new Run((int) Math.round(run.at() - slope * (run.from() + run.to()) / 2), run.from(), run.to()))
                .toList());
    }

    /** Where strokes lie, the longest first; what is no farther from a longer one than this belongs to it. */
    List<Integer> places(int apart) {
        Map<Integer, Long> lengths = new HashMap<>();
        runs.forEach(run -> lengths.merge(run.at(), (long) run.to() - run.from(), Long::sum));
        List<Integer> longestFirst = lengths.keySet().stream()
                .sorted(Comparator.comparing(lengths::get).reversed().thenComparing(at -> (int) at))
                .toList();
        List<Integer> places = new ArrayList<>();
        for (int at : longestFirst) {
            if (places.stream().noneMatch(place -> Math.abs(place - at) <= apart)) {
                places.add(at);
            }
        }
        return places.stream().sorted().toList();
    }

    /** What part of the way from one column to another is ruled near this row, 0 to 1. */
    double covered(int at, int near, int from, int to) {
        List<Run> close = byPlace.subMap(at - near, true, at + near, true).values().stream()
                .flatMap(List::stream)
                .filter(run -> run.to() >= from && run.from() <= to)
                .sorted(Comparator.comparingInt(Run::from))
                .toList();
        int covered = 0;
        int end = from;
        for (Run run : close) {
            int begin = Math.max(end, run.from());
            int stop = Math.min(to, run.to());
            if (stop > begin) {
                covered += stop - begin;
                end = stop;
            }
        }
        return covered / (double) Math.max(1, to - from);
    }
}
