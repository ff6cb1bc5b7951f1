package cn.heyan.desk.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding as the packet's page lists it (结论).
 *
 * @param key by which reviewers' words about it are kept; empty in older reports
 * @param counts its outcome after a reviewer's word
 * @param said the statements that agree or do not
 * @param review who said what about it; null fields where nobody did
 */
record FindingLine(
        String key,
        String check,
        String type,
        String rule,
        String title,
        String verdict,
        String counts,
        String severity,
        String clause,
        String source,
        String message,
        List<Statement> said,
        Review review) {

    /** A statement, with the page counted through (0: on none) and the box as {@code x,y,w,h}. */
    record Statement(String what, String value, int page, String called, String box) {}

    /** A reviewer's word; {@code who} is empty where there is none. */
    record Review(String said, String who, String when, String why, String screenshot) {

        public boolean given() {
            return !who.isEmpty();
        }
    }

    private static final List<String> GRAVITY = List.of("BLOCK", "ERROR", "WARN", "INFO");

    static final Comparator<FindingLine> GRAVEST = Comparator.comparingInt(line -> GRAVITY.indexOf(line.severity()));

    static List<FindingLine> all(Told told) {
        List<FindingLine> all = new ArrayList<>();
        told.root().path("checks").forEach(check -> all.add(of(check, told)));
        return all;
    }

    private static FindingLine of(JsonNode node, Told told) {
        List<Statement> said = new ArrayList<>();
        for (JsonNode one : node.path("said")) {
            int page = told.number(one);
            said.add(new Statement(
                    one.path("what").asText(),
                    Shown.amounts(one.path("value").asText()),
                    page,
                    page == 0 ? "" : told.called(page),
                    box(one.path("box"))));
        }
        JsonNode review = node.path("review");
        return new FindingLine(
                node.path("key").asText(),
                node.path("id").asText(),
                node.path("type").asText(),
                node.path("rule").asText(),
                Shown.amounts(node.path("title").asText()),
                node.path("verdict").asText(),
                review.path("counts").asText(node.path("verdict").asText()),
                node.path("severity").asText(),
                node.path("clause").asText(),
                (node.path("notice").asText() + " " + node.path("clausePlace").asText()).strip(),
                message(node),
                said,
                new Review(
                        review.path("said").asText(),
                        review.path("who").asText(),
                        Shown.moment(review.path("when").asText()),
                        review.path("why").asText(),
                        review.path("screenshot").asText()));
    }

    /** In the language of the page; reports of before have Chinese alone. */
    private static String message(JsonNode node) {
        String chinese = node.path("message").asText();
        return Shown.inEnglish() ? node.path("messageEnglish").asText(chinese) : chinese;
    }

    static String box(JsonNode box) {
        return box.size() == 4
                ? box.path(0).asText() + "," + box.path(1).asText() + ","
                        + box.path(2).asText() + "," + box.path(3).asText()
                : "";
    }

    /** The pages it points at, each once, with the places on it. */
    public List<Waterfall.Link> links() {
        Map<Integer, List<String>> places = new LinkedHashMap<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        said.stream().filter(one -> one.page() > 0).forEach(one -> {
            places.computeIfAbsent(one.page(), none -> new ArrayList<>()).add(one.page() + ":" + one.box());
            names.put(one.page(), one.called());
        });
        return places.entrySet().stream()
                .map(entry ->
                        new Waterfall.Link(names.getOrDefault(entry.getKey(), ""), String.join(";", entry.getValue())))
                .toList();
    }

    /** Whether the packet's verdict hangs on it. */
    public boolean decides() {
        return severity.equals("BLOCK") || severity.equals("ERROR");
    }

    /** Its places for the viewer: {@code page:x,y,w,h;…}. */
    public String places() {
        return String.join(
                ";",
                said.stream()
                        .filter(one -> one.page() > 0)
                        .map(one -> one.page() + ":" + one.box())
                        .toList());
    }

    /** Whether a person looks it up outside the packet. */
    public boolean lookedUpOutside() {
        return verdict.equals("CANNOT_TELL") && !decides() || type.equals("QR_VERIFY") || type.equals("MANUAL");
    }

    /** Whether a seal or signature is asked for that a person may see where it was looked for. */
    public boolean aboutMarks() {
        return type.equals("SEAL_SIGN")
                && (counts.equals("CANNOT_TELL") || counts.equals("DIFFERS"))
                && said.stream().anyMatch(one -> one.page() > 0 && !one.box().isEmpty());
    }
}
