package cn.heyan.desk.overview;

import cn.heyan.desk.shelf.BridgeLine;
import cn.heyan.desk.shelf.CheckLine;
import cn.heyan.desk.shelf.Report;
import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.LedgerEntry.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures over packets.
 *
 * @param lines one for each programme
 * @param all over all of them
 * @param findings the commonest first
 * @param ages how many packets wait or are stuck, by days since they came
 */
record Overview(List<Line> lines, Line all, List<Bar> findings, List<Bar> ages) {

    /** Bounds of ages in days: under one, under three, under seven, under thirty, more. */
    static final List<Integer> AGES = List.of(1, 3, 7, 30);

    private static final Set<State> ENDED = EnumSet.of(State.REPORTED, State.REFUSED, State.BROKEN);

    private static final int MOST_FINDINGS = 15;

    /**
     * A programme's figures; money in yuan, over packets whose declared total is settled.
     *
     * @param programme id; blank where it is not known
     */
    record Line(String programme, int packets, Map<String, Integer> outcomes, Yuan declared, Yuan low, Yuan high) {

        public int count(String outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    /**
     * How often.
     *
     * @param share of the commonest, 0 to 100
     */
    record Bar(String name, int count, int share) {}

    static Overview of(List<KeptPacket> packets, List<Report> reports, Instant now) {
        Map<String, Report> byId =
                reports.stream().collect(Collectors.toMap(one -> one.packet().id(), one -> one));
        TreeMap<String, List<KeptPacket>> byProgramme = new TreeMap<>();
        packets.forEach(one -> byProgramme
                .computeIfAbsent(one.programme(), none -> new ArrayList<>())
                .add(one));
        List<Line> lines = new ArrayList<>();
        byProgramme.forEach((programme, members) -> lines.add(line(programme, members, byId)));
        return new Overview(lines, line("", packets, byId), findings(reports), ages(packets, now));
    }

    private static Line line(String programme, List<KeptPacket> packets, Map<String, Report> reports) {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        Yuan declared = Yuan.ZERO;
        Yuan low = Yuan.ZERO;
        Yuan high = Yuan.ZERO;
        for (KeptPacket packet : packets) {
            String outcome = packet.state() == State.REPORTED ? packet.verdict() : standing(packet);
            outcomes.merge(outcome, 1, Integer::sum);
            // only the first bridge: programmes with several declare parts of the same money
            Optional<BridgeLine> bridge = Optional.ofNullable(reports.get(packet.id()))
                    .flatMap(report -> report.bridges().stream().findFirst())
                    .filter(one -> one.declared().isPresent());
            if (bridge.isPresent()) {
                declared = declared.plus(bridge.get().declared().orElse(Yuan.ZERO));
                low = low.plus(bridge.get().low());
                high = high.plus(bridge.get().high());
            }
        }
        return new Line(programme, packets.size(), outcomes, declared, low, high);
    }

    private static List<Bar> findings(List<Report> reports) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Report report : reports) {
            report.checks().stream()
                    .filter(Overview::isFinding)
                    .map(CheckLine::title)
                    .distinct()
                    .forEach(title -> counts.merge(title, 1, Integer::sum));
        }
        return bars(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FINDINGS)
                .toList());
    }

    private static List<Bar> ages(List<KeptPacket> packets, Instant now) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i <= AGES.size(); i++) {
            counts.put(String.valueOf(i), 0);
        }
        packets.stream()
                .filter(Overview::isOpen)
                .forEach(packet -> counts.merge(String.valueOf(age(packet, now)), 1, Integer::sum));
        return bars(List.copyOf(counts.entrySet()));
    }

    private static List<Bar> bars(List<Map.Entry<String, Integer>> counts) {
        int most = counts.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
        return counts.stream()
                .map(one -> new Bar(one.getKey(), one.getValue(), most == 0 ? 0 : 100 * one.getValue() / most))
                .toList();
    }

    /** What a reviewer has to look at: it differs, or cannot be told although it decides. */
    static boolean isFinding(CheckLine check) {
        return check.verdict().equals("DIFFERS")
                || (check.verdict().equals("CANNOT_TELL") && check.severity().matches("BLOCK|ERROR"));
    }

    /** REPORTED, REFUSED, BROKEN, or WAITING for all that are on their way. */
    static String standing(KeptPacket packet) {
        return ENDED.contains(packet.state()) ? packet.state().name() : State.WAITING.name();
    }

    /** Nobody has been able to report it yet. */
    static boolean isOpen(KeptPacket packet) {
        return packet.state() != State.REPORTED;
    }

    /** Which of {@link #AGES} a packet that waits is in; -1 for one that does not. */
    static int age(KeptPacket packet, Instant now) {
        if (!isOpen(packet)) {
            return -1;
        }
        long days = Duration.between(packet.received(), now).toDays();
        int age = 0;
        while (age < AGES.size() && days >= AGES.get(age)) {
            age++;
        }
        return age;
    }
}
