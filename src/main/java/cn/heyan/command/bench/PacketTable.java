package cn.heyan.command.bench;

import cn.heyan.command.bench.PacketResult.Belonging;
import cn.heyan.command.bench.PacketResult.Fate;
import cn.heyan.journey.Progress.Stage;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The results of a bench over made packets: planted, found, missed and false per check type and per programme.
 *
 * @param results one for each packet
 * @param times how long each stage worked, all threads together
 */
public record PacketTable(List<PacketResult> results, Map<Stage, Duration> times) {

    public PacketTable {
        results = List.copyOf(results);
        times = Map.copyOf(times);
    }

    /** Whether nothing was missed and nothing was said falsely. */
    public boolean clean() {
        return results.stream()
                .allMatch(r -> r.count(Fate.MISSED) + r.count(Fate.FALSE) == 0 && r.belonging() != Belonging.WRONG);
    }

    /** For a person: first what went wrong, then the tables. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (PacketResult result : results) {
            if (result.belonging() == Belonging.ASKED || result.belonging() == Belonging.WRONG) {
                text.append("%-6s %s  programme%n".formatted(result.belonging(), result.name()));
            }
            result.outcomes().stream()
                    .filter(o -> o.fate() != Fate.FOUND)
                    .forEach(o -> text.append(
                            "%-6s %s  %s %s  %s%n".formatted(o.fate(), result.name(), o.type(), o.check(), o.said())));
        }
        table(text, "check type", PacketTable::byType);
        table(text, "programme", r -> Map.of(r.programme(), r.outcomes()));
        if (results.stream().anyMatch(r -> r.belonging() != Belonging.NAMED)) {
            text.append("%nprogramme not named: right %d, asked %d, wrong %d%n"
                    .formatted(all(Belonging.RIGHT), all(Belonging.ASKED), all(Belonging.WRONG)));
        }
        double seconds = results.stream().mapToDouble(PacketResult::seconds).sum();
        text.append(System.lineSeparator());
        times.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(stage -> text.append("  %-10s %.2f s a packet%n"
                        .formatted(
                                stage.getKey(), stage.getValue().toMillis() / 1000.0 / Math.max(1, results.size()))));
        return text.append("%d packets, %.1f s each; planted %d, found %d, missed %d, false %d%n"
                        .formatted(
                                results.size(),
                                seconds / Math.max(1, results.size()),
                                all(Fate.FOUND) + all(Fate.MISSED),
                                all(Fate.FOUND),
                                all(Fate.MISSED),
                                all(Fate.FALSE)))
                .toString();
    }

    /** For a script. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("packets", results.size());
        for (Fate fate : Fate.values()) {
            json.put(fate.name().toLowerCase(java.util.Locale.ROOT), all(fate));
        }
        for (Belonging belonging : Belonging.values()) {
            json.withObject("/belonging").put(belonging.name().toLowerCase(java.util.Locale.ROOT), all(belonging));
        }
        counted(PacketTable::byType)
                .forEach((type, counts) -> put(json.withObject("/checkTypes").putObject(type), counts));
        counted(r -> Map.of(r.programme(), r.outcomes()))
                .forEach((id, counts) -> put(json.withObject("/programmes").putObject(id), counts));
        results.forEach(
                r -> r.outcomes().stream().filter(o -> o.fate() != Fate.FOUND).forEach(o -> json.withArray("wrong")
                        .addObject()
                        .put("packet", r.name())
                        .put("fate", o.fate().name())
                        .put("type", o.type())
                        .put("check", o.check())
                        .put("said", o.said())));
        return json;
    }

    private static void put(ObjectNode json, long[] counts) {
        json.put("found", counts[0]).put("missed", counts[1]).put("false", counts[2]);
    }

    private long all(Belonging belonging) {
        return results.stream().filter(r -> r.belonging() == belonging).count();
    }

    private long all(Fate fate) {
        return results.stream().mapToLong(r -> r.count(fate)).sum();
    }

    private static Map<String, List<PacketResult.Outcome>> byType(PacketResult result) {
        Map<String, List<PacketResult.Outcome>> types = new TreeMap<>();
        result.outcomes().forEach(o -> types.computeIfAbsent(o.type(), type -> new java.util.ArrayList<>())
                .add(o));
        return types;
    }

    private Map<String, long[]> counted(Function<PacketResult, Map<String, List<PacketResult.Outcome>>> groups) {
        Map<String, long[]> counted = new TreeMap<>();
        for (PacketResult result : results) {
            groups.apply(result).forEach((name, outcomes) -> {
                long[] counts = counted.computeIfAbsent(name, n -> new long[Fate.values().length]);
                outcomes.forEach(o -> counts[o.fate().ordinal()]++);
            });
        }
        return counted;
    }

    private void table(
            StringBuilder text, String head, Function<PacketResult, Map<String, List<PacketResult.Outcome>>> groups) {
        text.append("%n%-42s %8s %8s %8s %8s%n".formatted(head, "planted", "found", "missed", "false"));
        counted(groups)
                .forEach((name, c) ->
                        text.append("%-42s %8d %8d %8d %8d%n".formatted(name, c[0] + c[1], c[0], c[1], c[2])));
    }
}
