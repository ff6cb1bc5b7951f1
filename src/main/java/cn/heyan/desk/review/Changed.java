package cn.heyan.desk.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one examination to the next (前后变化).
 *
 * @param went findings that are not made any more
 * @param came findings that were not made before
 * @param turned findings whose outcome is another
 * @param before the verified total of the first bridge before; empty if there was none
 * @param after the same now
 */
record Changed(List<String> went, List<String> came, List<String> turned, String before, String after) {

    static final Changed NOTHING = new Changed(List.of(), List.of(), List.of(), "", "");

    static Changed between(Told earlier, Told later) {
        Map<String, FindingLine> was = byKey(earlier);
        Map<String, FindingLine> is = byKey(later);
        List<String> went = new ArrayList<>();
        List<String> came = new ArrayList<>();
        List<String> turned = new ArrayList<>();
        was.forEach((key, line) -> {
            if (!is.containsKey(key) && telling(line)) {
                went.add(line.message());
            }
        });
        is.forEach((key, line) -> {
            FindingLine old = was.get(key);
            if (old == null && telling(line)) {
                came.add(line.message());
            } else if (old != null && !old.counts().equals(line.counts())) {
                turned.add(line.title());
            }
        });
        return new Changed(went, came, turned, verified(earlier), verified(later));
    }

    public boolean any() {
        return !went.isEmpty() || !came.isEmpty() || !turned.isEmpty() || !before.equals(after);
    }

    private static boolean telling(FindingLine line) {
        return line.verdict().equals("DIFFERS") || line.verdict().equals("CANNOT_TELL");
    }

    private static Map<String, FindingLine> byKey(Told told) {
        Map<String, FindingLine> lines = new LinkedHashMap<>();
        FindingLine.all(told)
                .forEach(line -> lines.put(line.key().isEmpty() ? line.check() + line.message() : line.key(), line));
        return lines;
    }

    private static String verified(Told told) {
        JsonNode verified = told.root().path("bridges").path(0).path("verified");
        String low = Shown.amounts(verified.path("low").asText());
        String high = Shown.amounts(verified.path("high").asText());
        return low.equals(high) ? low : low + " ～ " + high;
    }
}
