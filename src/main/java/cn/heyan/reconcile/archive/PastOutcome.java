package cn.heyan.reconcile.archive;

import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an examination came to, short enough to be held against the next one.
 *
 * @param points what differed or could not be told: by a key that stays the same from one examination to the next, the words for it
 * @param verified totals, by the id of the declared field
 */
public record PastOutcome(Map<String, String> points, Map<String, Interval> verified) {

    /** Nothing is known of it. */
    public static final PastOutcome NONE = new PastOutcome(Map.of(), Map.of());

    private static final int SHORT = 120;

    public PastOutcome {
        points = Map.copyOf(points);
        verified = Map.copyOf(verified);
    }

    /** What these findings and bridges come to. */
    public static PastOutcome of(List<Finding> findings, List<Bridge> bridges) {
        Map<String, String> points = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.DIFFERS || finding.verdict() == Verdict.CANNOT_TELL) {
                points.put(key(finding), words(finding));
            }
        }
        Map<String, Interval> verified = new LinkedHashMap<>();
        bridges.forEach(bridge -> verified.put(bridge.field(), bridge.verified()));
        return new PastOutcome(points, verified);
    }

    /** Pages move when papers are added, so they are no part of what a point is. */
    private static String key(Finding finding) {
        Map<String, String> lasting = new TreeMap<>(finding.arguments());
        lasting.values().removeIf(value -> value.contains(" 页"));
        lasting.keySet().removeAll(List.of("pages", "count", "packets"));
        String key = finding.check() + "|" + finding.message() + "|" + lasting;
        return key.length() <= 400 ? key : key.substring(0, 380) + Integer.toHexString(key.hashCode());
    }

    private static String words(Finding finding) {
        StringBuilder words = new StringBuilder(finding.title());
        finding.said().stream().limit(2).forEach(said -> words.append(words.indexOf("：") < 0 ? "：" : "，")
                .append(said.what())
                .append(' ')
                .append(said.value()));
        return words.length() <= SHORT ? words.toString() : words.substring(0, SHORT) + "…";
    }
}
