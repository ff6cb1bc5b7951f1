package cn.heyan.packet.wire;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Embedded;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Sheet;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Word;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one page of the current version; anything unexpected is an IllegalArgumentException. */
final class PageParser {

    private final JsonNode root;
    private final PageRef ref;

    PageParser(JsonNode root, PageRef ref) {
        this.root = root;
        this.ref = ref;
    }

    Page page(PageJson.Pictures pictures) {
        return new Page(
                ref,
                picture(pictures),
                root.required("turned").intValue(),
                root.required("skew").doubleValue(),
                new PageText(
                        ref,
                        Means.valueOf(root.required("means").textValue()),
                        each(root.required("words"), PageParser::word),
                        each(root.required("cells"), PageParser::box)),
                each(root.required("codes"), PageParser::code),
                each(root.required("embedded"), PageParser::embedded),
                legibility(root.required("legibility")),
                new Colours(root.required("coloured").booleanValue(), each(root.required("stamps"), PageParser::stamp)),
                Optional.ofNullable(root.path("print").textValue()).map(PagePrint::new),
                Optional.of(root.path("sheet")).filter(JsonNode::isObject).map(PageParser::sheet));
    }

    private static Sheet sheet(JsonNode node) {
        return new Sheet(
                each(node.required("map"), JsonNode::doubleValue),
                Optional.of(node.path("turned"))
                        .filter(JsonNode::isObject)
                        .map(part -> new Sheet.Turned(
                                box(part.required("part")), each(part.required("map"), JsonNode::doubleValue))));
    }

    private Optional<PagePicture> picture(PageJson.Pictures pictures) {
        JsonNode picture = root.path("picture");
        return picture.isMissingNode()
                ? Optional.empty()
                : Optional.of(pictures.of(
                        picture.required("width").intValue(),
                        picture.required("height").intValue(),
                        picture.required("dpi").intValue()));
    }

    private static Legibility legibility(JsonNode node) {
        return new Legibility(
                node.required("dpi").intValue(),
                node.required("contrast").doubleValue(),
                node.required("sharpness").doubleValue(),
                node.required("inked").doubleValue());
    }

    private static Word word(JsonNode node) {
        String text = node.required("t").textValue();
        Box box = box(node.required("b"));
        double confidence = node.path("c").asDouble(1);
        return node.has("e")
                ? new Word(text, box, each(node.required("e"), JsonNode::doubleValue), confidence)
                : Word.of(text, box, confidence);
    }

    private static CodeSymbol code(JsonNode node) {
        return new CodeSymbol(
                node.required("payload").textValue(),
                box(node.required("box")),
                node.required("decoder").textValue());
    }

    private static Embedded embedded(JsonNode node) {
        Map<String, String> keys = new LinkedHashMap<>();
        node.required("keys")
                .properties()
                .forEach(key -> keys.put(key.getKey(), key.getValue().textValue()));
        return new Embedded(
                Means.valueOf(node.required("means").textValue()),
                node.required("name").textValue(),
                keys,
                node.required("content").textValue());
    }

    private static Stamp stamp(JsonNode node) {
        return new Stamp(
                box(node.required("box")),
                Stamp.Shape.valueOf(node.required("shape").textValue()));
    }

    private static Box box(JsonNode node) {
        return new Box(
                node.required(0).doubleValue(),
                node.required(1).doubleValue(),
                node.required(2).doubleValue(),
                node.required(3).doubleValue());
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>(array.size());
        array.forEach(node -> all.add(one.apply(node)));
        return all;
    }
}
