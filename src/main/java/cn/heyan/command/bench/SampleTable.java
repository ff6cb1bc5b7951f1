package cn.heyan.command.bench;

import cn.heyan.journey.Progress.Stage;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The results of a bench over samples, as a table and as JSON.
 *
 * @param results one for each sample
 * @param times how long each stage worked, all threads together
 */
public record SampleTable(List<SampleResult> results, Map<Stage, Duration> times) {

    public SampleTable {
        results = List.copyOf(results);
        times = Map.copyOf(times);
    }

    /** For a person. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (SampleResult r : results) {
            text.append(String.format(
                    "%-32s %3d pages %6.1f s  found %d/%d  uncalled for %d%n",
                    r.name(),
                    r.pages(),
                    r.seconds(),
                    r.planted() - Math.min(r.planted(), r.missed().size()),
                    r.planted(),
                    r.uncalledFor().size()));
            r.missed()
                    .forEach(
                            missed -> text.append("    missed: ").append(missed).append('\n'));
            r.uncalledFor()
                    .forEach(more ->
                            text.append("    uncalled for: ").append(more).append('\n'));
        }
        text.append(String.format(
                "%d packets, %d pages, %.1f pages a minute; planted %d, missed %d, uncalled for %d%n",
                results.size(), pages(), pages() / seconds() * 60, planted(), missed(), uncalledFor()));
        times.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(stage -> text.append(String.format(
                        "  %-10s %.2f s a page%n",
                        stage.getKey(), stage.getValue().toMillis() / 1000.0 / Math.max(1, pages()))));
        return text.append(
                        String.format("peak heap %d MB, peak process %d MB%n", Memory.peakHeap(), Memory.peakProcess()))
                .toString();
    }

    /** For a script. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("packets", results.size()).put("pages", pages()).put("pagesPerMinute", pages() / seconds() * 60);
        json.put("planted", planted()).put("missed", missed()).put("uncalledFor", uncalledFor());
        json.put("peakHeapMb", Memory.peakHeap()).put("peakProcessMb", Memory.peakProcess());
        ObjectNode stages = json.putObject("secondsPerPage");
        times.forEach((stage, time) -> stages.put(
                stage.name().toLowerCase(java.util.Locale.ROOT), time.toMillis() / 1000.0 / Math.max(1, pages())));
        results.forEach(r -> {
            ObjectNode one = json.withArray("samples").addObject();
            one.put("name", r.name()).put("pages", r.pages()).put("seconds", r.seconds());
            r.missed().forEach(one.putArray("missed")::add);
            r.uncalledFor().forEach(one.putArray("uncalledFor")::add);
        });
        return json;
    }

    private int pages() {
        return results.stream().mapToInt(SampleResult::pages).sum();
    }

    private double seconds() {
        return Math.max(
                0.001, results.stream().mapToDouble(SampleResult::seconds).sum());
    }

    private int planted() {
        return results.stream().mapToInt(SampleResult::planted).sum();
    }

    private int missed() {
        return results.stream().mapToInt(r -> r.missed().size()).sum();
    }

    private int uncalledFor() {
        return results.stream().mapToInt(r -> r.uncalledFor().size()).sum();
    }
}
