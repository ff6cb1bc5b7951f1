package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the landmarks of all kinds from config/papers/landmarks.yml. */
final class LandmarkBook {

    private static final String FILE = "landmarks.yml";

    private LandmarkBook() {}

    static List<Landmarks> load(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("缺少版面标志文件 " + file + "，请从安装包恢复。");
        }
        try {
            List<Landmarks> all = new ArrayList<>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(file.toFile())
                    .fields()
                    .forEachRemaining(entry -> all.add(one(file, entry.getKey(), entry.getValue())));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("版面标志文件 " + file + " 无法读取：" + e.getMessage(), e);
        }
    }

    private static Landmarks one(Path file, String id, JsonNode marks) {
        String kindId = marks.path("kind").asText(id);
        DocumentKind kind = DocumentKind.of(kindId)
                .orElseThrow(() -> new IllegalStateException(file + " 中的材料种类 " + kindId + " 不存在，请核对拼写。"));
        return new Landmarks(
                kind,
                marks.path("name").asText(kind.chinese()),
                patterns(marks.path("titles")),
                patterns(marks.path("faint")),
                texts(marks.path("labels")),
                marks.path("enough").asInt(0),
                marks.path("weight").asDouble(0),
                marks.path("family").asText(""),
                new Landmarks.Inner(
                        texts(marks.path("continues")),
                        patterns(marks.path("prefaces")),
                        patterns(marks.path("parts")),
                        patterns(marks.path("attachments"))),
                new Landmarks.Bars(
                        texts(marks.path("never")),
                        texts(marks.path("unlessTitled")),
                        texts(marks.path("needs")),
                        marks.path("atMost").asInt(0)),
                marks.path("single").asBoolean(false),
                marks.path("takesAll").asBoolean(false),
                marks.path("numbered").asBoolean(false));
    }

    private static List<Pattern> patterns(JsonNode list) {
        return texts(list).stream().map(Pattern::compile).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
