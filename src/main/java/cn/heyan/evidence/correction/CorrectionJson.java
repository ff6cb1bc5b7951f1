package cn.heyan.evidence.correction;

import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Corrections as JSON and back: how they are kept, told to other programmes, and taken from them. */
public final class CorrectionJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CorrectionJson() {}

    /** One object, its {@code sort} first. */
    public static ObjectNode write(Correction correction) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (correction instanceof Correction.Value value) {
            document(node.put("sort", "value"), "document", value.document());
            node.put("row", value.row()).put("field", value.field()).put("typed", value.typed());
            value.spot().ifPresent(spot -> spot(node, spot));
        } else if (correction instanceof Correction.Kind kind) {
            document(node.put("sort", "kind"), "document", kind.document());
            node.put("kind", kind.kind().id());
        } else if (correction instanceof Correction.Split split) {
            document(node.put("sort", "split"), "document", split.document());
            page(node.putObject("from"), split.from());
        } else if (correction instanceof Correction.Merge merge) {
            document(node.put("sort", "merge"), "document", merge.document());
            document(node, "other", merge.other());
        } else if (correction instanceof Correction.Reorder reorder) {
            document(node.put("sort", "reorder"), "document", reorder.document());
            ArrayNode pages = node.putArray("pages");
            reorder.pages().forEach(each -> page(pages.addObject(), each));
        } else if (correction instanceof Correction.MarkSeen seen) {
            spot(node.put("sort", "mark-seen").put("mark", seen.mark()), seen.spot());
        } else if (correction instanceof Correction.PageLegible legible) {
            page(node.put("sort", "page-legible").putObject("page"), legible.at());
        } else if (correction instanceof Correction.Judged judged) {
            node.put("sort", "judged").put("finding", judged.finding()).put("check", judged.check());
            node.put("accepted", judged.accepted());
        } else if (correction instanceof Correction.LookedUp lookedUp) {
            node.put("sort", "looked-up").put("finding", lookedUp.finding()).put("check", lookedUp.check());
            node.put("platform", lookedUp.platform()).put("asItShouldBe", lookedUp.asItShouldBe());
            lookedUp.screenshot().ifPresent(picture -> node.put("screenshot", picture));
        }
        return node;
    }

    /** The correction in this object; fails with an IllegalArgumentException that names what is missing. */
    public static Correction read(JsonNode node) {
        String sort = text(node, "sort");
        return switch (sort) {
            case "value" ->
                new Correction.Value(
                        document(node, "document"),
                        node.path("row").asInt(0),
                        text(node, "field"),
                        text(node, "typed"),
                        node.has("box") ? Optional.of(spot(node)) : Optional.empty());
            case "kind" ->
                new Correction.Kind(
                        document(node, "document"),
                        DocumentKind.of(text(node, "kind"))
                                .orElseThrow(() -> new IllegalArgumentException("no kind of document: " + node)));
            case "split" -> new Correction.Split(document(node, "document"), page(node.path("from")));
            case "merge" -> new Correction.Merge(document(node, "document"), document(node, "other"));
            case "reorder" -> {
                List<PageRef> pages = new ArrayList<>();
                node.path("pages").forEach(each -> pages.add(page(each)));
                yield new Correction.Reorder(document(node, "document"), pages);
            }
            case "mark-seen" -> new Correction.MarkSeen(text(node, "mark"), spot(node));
            case "page-legible" -> new Correction.PageLegible(page(node.path("page")));
            case "judged" ->
                new Correction.Judged(
                        text(node, "finding"),
                        text(node, "check"),
                        node.path("accepted").asBoolean());
            case "looked-up" ->
                new Correction.LookedUp(
                        text(node, "finding"),
                        text(node, "check"),
                        text(node, "platform"),
                        node.path("asItShouldBe").asBoolean(),
                        Optional.ofNullable(node.path("screenshot").textValue()));
            default -> throw new IllegalArgumentException("no sort of correction: " + sort);
        };
    }

    /** The correction in this text. */
    public static Correction parse(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("no JSON: " + json, broken);
        }
    }

    private static void document(ObjectNode node, String name, DocumentAddress address) {
        ObjectNode place = node.putObject(name);
        page(place, address.first());
        place.put("nth", address.nth());
    }

    private static DocumentAddress document(JsonNode node, String name) {
        JsonNode place = node.path(name);
        return new DocumentAddress(page(place), place.path("nth").asInt(1));
    }

    private static void page(ObjectNode node, PageRef page) {
        node.put("file", page.file()).put("page", page.number());
    }

    private static PageRef page(JsonNode node) {
        return new PageRef(text(node, "file"), node.path("page").asInt());
    }

    private static void spot(ObjectNode node, Correction.Spot spot) {
        page(node.putObject("at"), spot.page());
        Box box = spot.box();
        node.putArray("box").add(box.x()).add(box.y()).add(box.width()).add(box.height());
    }

    private static Correction.Spot spot(JsonNode node) {
        JsonNode box = node.path("box");
        return new Correction.Spot(
                page(node.path("at")),
                new Box(
                        box.path(0).asDouble(),
                        box.path(1).asDouble(),
                        box.path(2).asDouble(),
                        box.path(3).asDouble()));
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).textValue();
        if (text == null) {
            throw new IllegalArgumentException("a correction names its " + name + ": " + node);
        }
        return text;
    }
}
