package cn.heyan.desk.review;

import cn.heyan.report.Demands;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bridge as a picture (核减桥): declared, each deduction, verified; one bar a line, all to one scale.
 *
 * @param title what is declared
 * @param bars from the declared total to the verified one
 * @param threshold where the notice's threshold lies, in percent of the width; less than 0 where there is none
 * @param thresholdAmount the threshold as people read it
 * @param below whether the verified total is below it for sure
 */
record Waterfall(String title, List<Bar> bars, double threshold, String thresholdAmount, boolean below) {

    /**
     * One line.
     *
     * @param label what it is
     * @param amount as people read it, deductions with their sign
     * @param x where the bar begins, in percent
     * @param width of the bar, in percent
     * @param open of the part that is not sure, in percent
     * @param css its colour's class
     * @param links the pages that prove it
     */
    record Bar(String label, String amount, double x, double width, double open, String css, List<Link> links) {}

    /** A page that proves it, with the places to light up. */
    record Link(String called, String places) {}

    private static final Map<String, List<String>> TELLING = Map.of(
            "OUT_OF_WINDOW", List.of("issueDate", "totalAmount"),
            "OTHER_BUYER", List.of("buyerName", "totalAmount"),
            "DUPLICATE", List.of("invoiceNumber", "totalAmount"),
            "RED_LETTER", List.of("totalAmount", "redOf"));

    static List<Waterfall> all(Told told, Optional<Demands> demands, Map<String, String> words, String only) {
        List<Waterfall> all = new ArrayList<>();
        told.root().path("bridges").forEach(node -> all.add(of(node, told, demands, words, only)));
        return all;
    }

    private static Waterfall of(
            JsonNode node, Told told, Optional<Demands> demands, Map<String, String> words, String only) {
        JsonNode declared = node.path("declared");
        String value = declared.path("value").isTextual()
                ? declared.path("value").asText()
                : declared.path("candidates").path(0).asText("0");
        BigDecimal top = new BigDecimal(value);
        BigDecimal low = new BigDecimal(node.path("verified").path("low").asText("0"));
        BigDecimal high = new BigDecimal(node.path("verified").path("high").asText("0"));
        Optional<BigDecimal> threshold = demands.flatMap(
                        demand -> demand.threshold(declared.path("field").asText()))
                .map(yuan -> yuan.amount());
        double whole =
                Math.max(1, top.max(high).max(threshold.orElse(BigDecimal.ONE)).doubleValue());
        List<Bar> bars = new ArrayList<>();
        int page = told.number(declared);
        bars.add(new Bar(
                words.getOrDefault("declared", ""),
                Shown.amount(top),
                0,
                percent(top, whole),
                0,
                "declared",
                page == 0
                        ? List.of()
                        : List.of(new Link(told.called(page), page + ":" + FindingLine.box(declared.path("box"))))));
        BigDecimal left = top;
        for (JsonNode deduction : node.path("deductions")) {
            BigDecimal amount = new BigDecimal(deduction.path("amount").asText("0"));
            BigDecimal sure = new BigDecimal(
                    deduction.path("low").asText(deduction.path("amount").asText("0")));
            BigDecimal after = left.subtract(amount);
            bars.add(new Bar(
                    words.getOrDefault(
                            deduction.path("reason").asText(),
                            deduction.path("reason").asText()),
                    sure.equals(amount)
                            ? Shown.amount(amount.negate())
                            : Shown.amount(sure.negate()) + " ～ " + Shown.amount(amount.negate()),
                    percent(after.min(left), whole),
                    percent(amount.abs(), whole),
                    percent(amount.subtract(sure).abs(), whole),
                    "deducted",
                    links(deduction, told)));
            left = after;
        }
        boolean exact = low.equals(high);
        bars.add(new Bar(
                words.getOrDefault("verified", ""),
                exact ? Shown.amount(low) : Shown.amount(low) + " ～ " + Shown.amount(high),
                0,
                percent(high, whole),
                percent(high.subtract(low), whole),
                "verified",
                List.of()));
        boolean below = threshold.filter(least -> high.compareTo(least) < 0).isPresent();
        return new Waterfall(
                only,
                bars,
                threshold.map(least -> percent(least, whole)).orElse(-1.0),
                threshold.map(Shown::amount).orElse(""),
                below);
    }

    private static List<Link> links(JsonNode deduction, Told told) {
        List<Link> links = new ArrayList<>();
        for (JsonNode one : deduction.path("documents")) {
            for (Told.Piece piece : told.documents()) {
                boolean same = piece.node().path("pages").equals(one.path("pages"))
                        && piece.node().path("file").equals(one.path("file"))
                        && (!one.has("invoiceNumber")
                                || piece.node()
                                        .path("fields")
                                        .path("invoiceNumber")
                                        .path("value")
                                        .equals(one.path("invoiceNumber")));
                if (same) {
                    links.add(new Link(told.called(piece.pages().get(0)), places(piece, deduction, told)));
                    break;
                }
            }
        }
        return links;
    }

    /** The fields that tell why the document is deducted. */
    private static String places(Told.Piece piece, JsonNode deduction, Told told) {
        List<String> places = new ArrayList<>();
        for (String field : TELLING.getOrDefault(deduction.path("reason").asText(), List.of("totalAmount"))) {
            JsonNode witness =
                    piece.node().path("fields").path(field).path("witnesses").path(0);
            if (told.number(witness) > 0) {
                places.add(told.number(witness) + ":" + FindingLine.box(witness.path("box")));
            }
        }
        return places.isEmpty() ? piece.pages().get(0) + ":" : String.join(";", places);
    }

    private static double percent(BigDecimal amount, double whole) {
        return Math.round(Math.max(0, Math.min(100, 100 * amount.doubleValue() / whole)) * 100) / 100.0;
    }

    /** What the lines are called. */
    static Map<String, String> words(Locale locale) {
        return new TreeMap<>(locale.getLanguage().equals("en") ? ENGLISH : CHINESE);
    }

    private static final Map<String, String> ENGLISH = Map.of(
            "declared", "declared",
            "verified", "verified",
            "DUPLICATE", "counted twice",
            "OUT_OF_WINDOW", "outside the window",
            "EXCLUDED_COST", "excluded cost",
            "OTHER_BUYER", "another buyer",
            "UNSUPPORTED", "no evidence",
            "RED_LETTER", "red-letter",
            "UNREADABLE", "not readable");

    private static final Map<String, String> CHINESE = Map.of(
            "declared", "申报数",
            "verified", "核定数",
            "DUPLICATE", "重复",
            "OUT_OF_WINDOW", "不在时间窗口内",
            "EXCLUDED_COST", "不计入的费用",
            "OTHER_BUYER", "购买方不是申报单位",
            "UNSUPPORTED", "无凭证支持",
            "RED_LETTER", "红字冲减",
            "UNREADABLE", "读不出");
}
