package cn.heyan.desk.review;

import cn.heyan.evidence.FieldNames;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.correction.TypedValue;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document as it was read, for the right-hand side of the packet's page (读数).
 *
 * @param place its address in forms
 * @param kind id of the kind
 * @param called what the kind is called
 * @param reason why it is of this kind and begins where it does
 * @param pages counted through
 * @param fields of the document itself
 * @param columns of its table
 * @param rows of its table, one cell a column
 */
record PaperCard(
        String place,
        String kind,
        String called,
        String reason,
        List<Integer> pages,
        List<Cell> fields,
        List<String> columns,
        List<List<Cell>> rows) {

    /**
     * One field.
     *
     * @param row of the table from 1; 0 for the document itself
     * @param value settled, else empty
     * @param candidates where it is doubtful
     * @param witnesses who state it, each with its place
     * @param before what the machine had read, where a person corrected it
     * @param signed who corrected it, when and why; else empty
     * @param type what a person may type
     */
    record Cell(
            String name,
            String called,
            int row,
            String state,
            String value,
            List<String> candidates,
            List<Seen> witnesses,
            String reason,
            String before,
            String signed,
            Class<?> type) {

        public String places() {
            return witnesses.stream()
                    .filter(seen -> seen.page() > 0)
                    .map(seen -> seen.page() + ":" + seen.box())
                    .findFirst()
                    .orElse("");
        }

        /** The value as people read it: amounts with their thousands parted, codes of ours in words. */
        public String shown() {
            return shown(value);
        }

        /** The same of a candidate. */
        public String shown(String text) {
            return type == Yuan.class || type == WanYuan.class
                    ? Shown.amounts(text)
                    : name.equals(Invoice.INVOICE_TYPE.name()) ? INVOICES.getOrDefault(text, text) : text;
        }

        /** What the box of the form holds at first. */
        public String typed() {
            String first = value.isEmpty() && !candidates.isEmpty() ? candidates.get(0) : value;
            // a form's amounts are typed in 万元, but shown in yuan: without its unit it would be taken for ten thousand
            // times as much
            return type == WanYuan.class && !first.isEmpty() ? first + " 元" : first;
        }

        /** How it is to be typed. */
        public String hint() {
            return TypedValue.hint(type);
        }

        /** Whether that needs saying. */
        public boolean hinted() {
            return type != String.class;
        }
    }

    /** One witness. */
    record Seen(String means, String asPrinted, int page, String box) {}

    private static final Map<String, String> INVOICES = Map.ofEntries(
            Map.entry("vat-special", "增值税专用发票"),
            Map.entry("vat-normal", "增值税普通发票"),
            Map.entry("vat-e-special", "增值税电子专用发票"),
            Map.entry("vat-e-normal", "增值税电子普通发票"),
            Map.entry("vat-e-normal-toll", "通行费电子普通发票"),
            Map.entry("digital-special", "数电发票（专用发票）"),
            Map.entry("digital-normal", "数电发票（普通发票）"),
            Map.entry("digital-normal-toll", "数电发票（通行费）"),
            Map.entry("vat-roll", "增值税普通发票（卷票）"),
            Map.entry("blockchain", "区块链电子发票"),
            Map.entry("general", "通用机打发票"));

    private static final Map<String, String> MEANS = Map.of(
            "xml", "电子数据",
            "ofd", "OFD 数据",
            "text_layer", "文字层",
            "qr", "二维码",
            "ocr", "第一识别",
            "second_ocr", "第二识别",
            "capitals", "大写金额",
            "arithmetic", "勾稽计算",
            "typed_by_reviewer", "人工录入");

    static PaperCard of(Told.Piece piece, Told told) {
        List<Cell> fields = new ArrayList<>();
        piece.node()
                .path("fields")
                .properties()
                .forEach(entry -> fields.add(
                        cell(entry.getKey(), entry.getValue(), CorrectionRules.type(piece, entry.getKey()), told)));
        Set<String> columns = new LinkedHashSet<>();
        piece.node().path("lines").forEach(line -> line.fieldNames().forEachRemaining(columns::add));
        columns.removeAll(Set.of("doubtful", "corrected"));
        List<List<Cell>> rows = new ArrayList<>();
        for (JsonNode line : piece.node().path("lines")) {
            rows.add(row(line, columns, rows.size() + 1, piece));
        }
        String reason = piece.node().path("reason").asText();
        String boundary = piece.node().path("boundary").path("reason").asText();
        return new PaperCard(
                piece.place(),
                piece.kind().id(),
                piece.kind().chinese(),
                boundary.isEmpty() || boundary.equals(reason) ? reason : reason + "；" + boundary,
                piece.pages(),
                fields,
                columns.stream().map(FieldNames::called).toList(),
                rows);
    }

    /** The same with what stands on this page first. */
    PaperCard onPage(int page) {
        List<Cell> sorted = fields.stream()
                .sorted(Comparator.comparing(
                        (Cell cell) -> cell.witnesses().stream().noneMatch(seen -> seen.page() == page)))
                .toList();
        return new PaperCard(place, kind, called, reason, pages, sorted, columns, rows);
    }

    private static Cell cell(String name, JsonNode node, Class<?> type, Told told) {
        List<String> candidates = new ArrayList<>();
        node.path("candidates").forEach(each -> candidates.add(each.asText()));
        List<Seen> witnesses = new ArrayList<>();
        for (JsonNode each : node.path("witnesses")) {
            String means = each.path("means").asText();
            witnesses.add(new Seen(
                    MEANS.getOrDefault(means, means),
                    each.path("asPrinted").asText(),
                    told.number(each),
                    FindingLine.box(each.path("box"))));
        }
        JsonNode corrected = node.path("corrected");
        JsonNode machine = corrected.path("machine");
        String before = machine.path("value").isTextual()
                ? machine.path("value").asText()
                : machine.path("candidates")
                        .path(0)
                        .asText(machine.path("reason").asText());
        return new Cell(
                name,
                FieldNames.called(name),
                0,
                node.path("state").asText(),
                node.path("value").isTextual() ? node.path("value").asText() : "",
                candidates,
                witnesses,
                node.path("reason").asText(),
                before,
                signed(corrected),
                type);
    }

    private static List<Cell> row(JsonNode line, Set<String> columns, int number, Told.Piece piece) {
        Set<String> doubtful = new LinkedHashSet<>();
        line.path("doubtful").forEach(each -> doubtful.add(each.asText()));
        List<Cell> cells = new ArrayList<>();
        for (String column : columns) {
            JsonNode corrected = line.path("corrected").path(column);
            cells.add(new Cell(
                    column,
                    FieldNames.called(column),
                    number,
                    doubtful.contains(column) ? "doubtful" : "settled",
                    line.path(column).isTextual() ? line.path(column).asText() : "",
                    List.of(),
                    List.of(),
                    "",
                    corrected.path("machine").path("value").asText(""),
                    signed(corrected),
                    CorrectionRules.type(piece, column)));
        }
        return cells;
    }

    private static String signed(JsonNode corrected) {
        if (!corrected.has("who")) {
            return "";
        }
        String why = corrected.path("why").asText();
        return corrected.path("who").asText() + " "
                + Shown.moment(corrected.path("when").asText())
                + (why.isEmpty() ? "" : "，" + why);
    }
}
