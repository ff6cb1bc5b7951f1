package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a truth file: one flat object for a file with one document, or a list of documents with their pages. */
final class TruthJson {

    /** What a flat truth says about the file rather than the paper. */
    private static final Set<String> ASIDE = Set.of(
            "file", "kind", "title", "note", "truthOf", "inconsistent", "taxAmountPrinted", "pages", "qr", "qrPayload");

    /** Names of a flat audit truth that the reading calls otherwise. */
    private static final Map<String, String> AUDIT = Map.of("entity", "auditee");

    private static final Set<String> ROW =
            Set.of("name", "spec", "unit", "quantity", "unitPrice", "amount", "taxRate", "tax");

    private TruthJson() {}

    static Truth read(JsonNode node, Path file, String name) {
        return node.has("documents") ? several(node, file, name) : flat(node, file, name);
    }

    private static Truth several(JsonNode node, Path file, String name) {
        List<Due> documents = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (JsonNode one : node.path("documents")) {
            List<Integer> pages = new ArrayList<>();
            one.path("pages").forEach(page -> pages.add(page.asInt()));
            Map<String, String> fields = scalars(one.path("fields"));
            if (fields.containsKey("qrPayload")) {
                codes.add(fields.remove("qrPayload"));
            }
            List<Map<String, String>> rows = new ArrayList<>();
            one.path("rows").forEach(row -> rows.add(scalars(row)));
            documents.add(new Due(
                    one.path("kind").asText(),
                    pages,
                    fields,
                    rows,
                    one.path("inconsistent").asBoolean()));
        }
        return new Truth(file, name, documents, codes, true);
    }

    private static Truth flat(JsonNode node, Path file, String name) {
        boolean audit = node.path("kind").asText().startsWith("audit-report");
        Map<String, String> fields = new LinkedHashMap<>();
        scalars(node).forEach((key, value) -> {
            String ours = audit ? AUDIT.getOrDefault(key, key) : key;
            if (!ASIDE.contains(key) && !ours.isEmpty()) {
                fields.put(ours, value);
            }
        });
        List<Map<String, String>> rows = new ArrayList<>();
        node.path("lines").forEach(line -> {
            Map<String, String> row = scalars(line);
            row.keySet().retainAll(ROW);
            rows.add(row);
        });
        List<String> codes = new ArrayList<>();
        node.path("qr").forEach(code -> codes.add(code.path("payload").asText()));
        if (node.hasNonNull("qrPayload")) {
            codes.add(node.path("qrPayload").asText());
        }
        Due due = new Due(
                audit ? "annual-audit-report" : "vat-invoice",
                List.of(),
                fields,
                rows,
                node.path("inconsistent").asBoolean());
        return new Truth(file, name, List.of(due), codes, false);
    }

    /** The values that are plain text, numbers or true; null and empty ones are open. */
    private static Map<String, String> scalars(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (entry.getKey().equals("filingCodes") && entry.getValue().isArray()) {
                List<String> codes = new ArrayList<>();
                entry.getValue().forEach(code -> codes.add(code.asText()));
                values.put(entry.getKey(), String.join(",", codes));
            } else if (entry.getValue().isValueNode()
                    && !entry.getValue().asText("").isEmpty()
                    && !entry.getValue().isNull()) {
                values.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return values;
    }
}
