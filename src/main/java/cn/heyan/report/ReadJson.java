package cn.heyan.report;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageSense;
import cn.heyan.packet.SourceFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What {@code heyan read --json} says of a file: its documents, fields and what could not be read. */
public final class ReadJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReadJson() {}

    /** One object for each file of the packet, refused ones included, in the packet's order. */
    public static List<ObjectNode> files(Dossier dossier) {
        Packet packet = dossier.read().packet();
        ArrayNode all = NODES.arrayNode();
        packet.files().forEach(file -> put(file, dossier, all.addObject()));
        packet.refused().forEach(file -> all.add(refused(file.name(), file.reason())));
        return List.copyOf(all.valueStream().map(ObjectNode.class::cast).toList());
    }

    /** The object for a file that was refused, with the sentence that says why. */
    public static ObjectNode refused(String file, String sentence) {
        ObjectNode node = NODES.objectNode().put("file", file);
        node.putNull("sha256").putNull("mediaType").put("pages", 0);
        node.putArray("documents");
        node.putArray("codes");
        node.putArray("pageSense");
        node.putArray("unread");
        return node.put("refused", sentence);
    }

    /** Any of these as text, indented, in UTF-8 characters. */
    public static String text(JsonNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(SourceFile file, Dossier dossier, ObjectNode node) {
        Places places = Places.of(dossier.read().packet());
        node.put("file", file.name())
                .put("sha256", file.sha256())
                .put("mediaType", file.mediaType())
                .put("pages", file.pages());
        ArrayNode documents = node.putArray("documents");
        for (Paper paper : dossier.papers()) {
            if (paper.document().firstPage().file().equals(file.name())) {
                new PaperJson(places).put(paper, documents.addObject());
            }
        }
        codes(file, dossier, node.putArray("codes"));
        ArrayNode sense = node.putArray("pageSense");
        dossier.read().pages().stream()
                .filter(page -> page.ref().file().equals(file.name()))
                .forEach(page -> PageSenseJson.put(PageSense.of(page), sense.addObject()));
        ArrayNode unread = node.putArray("unread");
        Missing.pages(dossier, Words.ui(Locale.SIMPLIFIED_CHINESE)).forEach((page, reason) -> {
            if (page.file().equals(file.name())) {
                unread.addObject().put("page", page.number()).put("reason", reason);
            }
        });
        node.putNull("refused");
    }

    /** Every two-dimensional code that was decoded, also those that no document makes use of. */
    private static void codes(SourceFile file, Dossier dossier, ArrayNode codes) {
        for (Page page : dossier.read().pages()) {
            if (page.ref().file().equals(file.name())) {
                for (CodeSymbol symbol : page.codes()) {
                    ObjectNode one = codes.addObject()
                            .put("page", page.ref().number())
                            .put("payload", symbol.payload())
                            .put("purpose", symbol.use().id());
                    one.set("box", Places.box(symbol.box()));
                }
            }
        }
    }
}
