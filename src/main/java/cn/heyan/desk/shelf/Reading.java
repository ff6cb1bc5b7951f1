package cn.heyan.desk.shelf;

import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads report.json; what an older one lacks is simply not there. */
final class Reading {

    private Reading() {}

    static Report report(KeptPacket packet, JsonNode json) {
        List<InvoiceRow> invoices = new ArrayList<>();
        json.path("invoices").forEach(one -> invoices.add(invoice(packet, one)));
        List<CheckLine> checks = new ArrayList<>();
        json.path("checks").forEach(one -> checks.add(check(one)));
        List<BridgeLine> bridges = new ArrayList<>();
        json.path("bridges").forEach(one -> bridge(one).ifPresent(bridges::add));
        List<PaperLine> papers = new ArrayList<>();
        json.path("documents").forEach(one -> {
            if (PaperLine.isListed(text(one, "kind"))) {
                papers.add(paper(one));
            }
        });
        Optional<List<AccountLine>> accounts =
                json.has("accounts") ? Optional.of(accounts(json.path("accounts"))) : Optional.empty();
        return new Report(packet, text(json, "verdict"), bridges, invoices, checks, papers, accounts);
    }

    private static List<AccountLine> accounts(JsonNode node) {
        List<AccountLine> accounts = new ArrayList<>();
        node.forEach(one -> accounts.add(new AccountLine(
                one.path("certain").asBoolean(),
                legs(one.path("contracts")),
                legs(one.path("invoices")),
                legs(one.path("payments")))));
        return accounts;
    }

    private static List<AccountLine.Leg> legs(JsonNode node) {
        List<AccountLine.Leg> legs = new ArrayList<>();
        node.forEach(one -> legs.add(
                new AccountLine.Leg(text(one, "number"), text(one, "partner"), yuan(text(one, "amount")), where(one))));
        return legs;
    }

    private static InvoiceRow invoice(KeptPacket packet, JsonNode node) {
        Set<String> doubtful = new HashSet<>();
        node.path("doubtful").properties().forEach(field -> doubtful.add(field.getKey()));
        return new InvoiceRow(
                packet,
                text(node, "invoiceNumber"),
                date(text(node, "issueDate")),
                text(node, "buyerName"),
                text(node, "sellerName"),
                yuan(text(node, "netAmount")),
                yuan(text(node, "taxAmount")),
                yuan(text(node, "totalAmount")),
                where(node),
                node.path("counted").asBoolean(),
                yuan(text(node, "countedAmount")).orElse(Yuan.ZERO),
                text(node, "reason"),
                doubtful);
    }

    private static CheckLine check(JsonNode node) {
        Set<Integer> pages = new java.util.TreeSet<>();
        node.path("said").forEach(said -> {
            if (said.path("page").isInt()) {
                pages.add(said.path("page").asInt());
            }
        });
        return new CheckLine(
                text(node, "id"),
                text(node, "rule"),
                text(node, "title"),
                text(node, "verdict"),
                text(node, "severity"),
                text(node, "message"),
                List.copyOf(new ArrayList<>(pages)));
    }

    private static Optional<BridgeLine> bridge(JsonNode node) {
        Optional<Yuan> low = yuan(text(node.path("verified"), "low"));
        Optional<Yuan> high = yuan(text(node.path("verified"), "high"));
        JsonNode declared = node.path("declared");
        return low.flatMap(from ->
                high.map(to -> new BridgeLine(text(declared, "field"), yuan(text(declared, "value")), from, to)));
    }

    private static PaperLine paper(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> doubtful = new HashSet<>();
        node.path("fields").properties().forEach(field -> {
            String value = text(field.getValue(), "value");
            if (!value.isEmpty()) {
                values.put(field.getKey(), value);
            }
            if (text(field.getValue(), "state").equals("doubtful")) {
                doubtful.add(field.getKey());
            }
        });
        List<Map<String, String>> rows = new ArrayList<>();
        node.path("lines").forEach(line -> {
            Map<String, String> row = new LinkedHashMap<>();
            line.properties().forEach(cell -> {
                if (cell.getValue().isValueNode() && !cell.getValue().isNull()) {
                    row.put(cell.getKey(), cell.getValue().asText());
                }
            });
            rows.add(Map.copyOf(row));
        });
        return new PaperLine(text(node, "kind"), where(node), values, doubtful, rows);
    }

    private static Where where(JsonNode node) {
        return new Where(text(node, "file"), node.path("pages").path(0).asInt(1));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isNull() ? "" : node.path(name).asText("");
    }

    static Optional<Yuan> yuan(String digits) {
        return digits.matches("-?\\d+(\\.\\d+)?") ? Optional.of(Yuan.of(digits)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
