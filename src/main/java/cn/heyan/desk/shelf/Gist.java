package cn.heyan.desk.shelf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A report.json without what {@link Reading} leaves aside (报告摘要): witnesses, boxes, clauses. A tenth of it, in the same shape. */
final class Gist {

    /** Higher whenever {@link Reading} asks for more: what was kept before is not used then. */
    static final int FORM = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> INVOICE = List.of(
            "invoiceNumber",
            "issueDate",
            "buyerName",
            "sellerName",
            "netAmount",
            "taxAmount",
            "totalAmount",
            "counted",
            "countedAmount",
            "reason",
            "doubtful",
            "file",
            "pages");
    private static final List<String> CHECK = List.of("id", "rule", "title", "verdict", "severity", "message");

    private Gist() {}

    static String of(JsonNode report) {
        ObjectNode gist = NODES.objectNode();
        gist.set("verdict", report.path("verdict"));
        gist.set("bridges", each(report.path("bridges"), List.of("declared", "verified")));
        gist.set("invoices", each(report.path("invoices"), INVOICE));
        ArrayNode checks = gist.putArray("checks");
        report.path("checks").forEach(check -> checks.add(check(check)));
        ArrayNode documents = gist.putArray("documents");
        report.path("documents").forEach(document -> {
            if (PaperLine.isListed(document.path("kind").asText())) {
                documents.add(document(document));
            }
        });
        if (report.has("accounts")) {
            gist.set("accounts", report.path("accounts"));
        }
        return gist.toString();
    }

    private static ObjectNode check(JsonNode check) {
        ObjectNode gist = some(check, CHECK);
        gist.set("said", each(check.path("said"), List.of("page")));
        return gist;
    }

    private static ObjectNode document(JsonNode document) {
        ObjectNode gist = some(document, List.of("kind", "file", "lines"));
        gist.putArray("pages").add(document.path("pages").path(0).asInt(1));
        ObjectNode fields = gist.putObject("fields");
        document.path("fields").properties().forEach(field -> {
            boolean doubtful = field.getValue().path("state").asText().equals("doubtful");
            if (doubtful || !field.getValue().path("value").asText("").isEmpty()) {
                fields.set(
                        field.getKey(),
                        some(field.getValue(), doubtful ? List.of("value", "state") : List.of("value")));
            }
        });
        return gist;
    }

    private static ArrayNode each(JsonNode nodes, List<String> names) {
        ArrayNode some = NODES.arrayNode();
        nodes.forEach(node -> some.add(some(node, names)));
        return some;
    }

    private static ObjectNode some(JsonNode node, List<String> names) {
        ObjectNode some = NODES.objectNode();
        names.stream().filter(node::hasNonNull).forEach(name -> some.set(name, node.path(name)));
        return some;
    }
}
