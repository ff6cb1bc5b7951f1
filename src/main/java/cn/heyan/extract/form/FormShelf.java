package cn.heyan.extract.form;

import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.form.FormSpec.Place;
import cn.heyan.extract.form.FormSpec.TableSpec;
import cn.heyan.extract.form.FormSpec.TickSpec;
import cn.heyan.extract.form.FormSpec.Type;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the files of config/papers/forms; what is wrong in one is said with file and key. */
final class FormShelf {

    private static final Set<String> FORM =
            Set.of("name", "programmes", "titles", "include", "fields", "ticks", "tables", "others");
    private static final Set<String> FIELD = Set.of("labels", "type", "place", "within", "columns");
    private static final Set<String> TICKS = Set.of("labels", "options", "most", "beside");
    private static final Set<String> TABLE = Set.of("columns", "types", "until", "without");

    private final Path file;
    private final JsonNode root;

    private FormShelf(Path file) {
        this.file = file;
        try {
            this.root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("表格定义文件 " + file + " 无法读取：" + e.getMessage(), e);
        }
    }

    /** The form of this file. */
    static FormSpec read(Path file) {
        return new FormShelf(file).form();
    }

    private FormSpec form() {
        known(root, FORM, "");
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        Map<String, TickSpec> ticks = new LinkedHashMap<>();
        Map<String, TableSpec> tables = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String name : texts(root.path("include"))) {
            Path part = file.resolveSibling("shared").resolve(name + ".yml");
            if (!Files.isRegularFile(part)) {
                throw wrong("include", "找不到 " + part);
            }
            new FormShelf(part).collect(fields, ticks, tables, others);
        }
        collect(fields, ticks, tables, others);
        if (root.path("titles").isEmpty()) {
            throw wrong("titles", "至少要写一个标题");
        }
        return new FormSpec(
                file.getFileName().toString().replace(".yml", ""),
                root.path("name").asText(),
                texts(root.path("programmes")),
                texts(root.path("titles")).stream().map(this::pattern).toList(),
                List.copyOf(fields.values()),
                List.copyOf(ticks.values()),
                List.copyOf(tables.values()),
                others);
    }

    private void collect(
            Map<String, FieldSpec> fields,
            Map<String, TickSpec> ticks,
            Map<String, TableSpec> tables,
            List<String> others) {
        each("fields", FIELD, this::field).forEach(fields::put);
        each("ticks", TICKS, this::ticks).forEach(ticks::put);
        each("tables", TABLE, this::table).forEach(tables::put);
        others.addAll(texts(root.path("others")));
    }

    private FieldSpec field(String id, JsonNode node) {
        List<String> labels = texts(node.path("labels"));
        if (labels.isEmpty()) {
            throw wrong("fields." + id, "没有 labels");
        }
        return new FieldSpec(
                id,
                labels,
                choice(Type.class, node.path("type").asText("text"), "fields." + id + ".type"),
                choice(Place.class, node.path("place").asText("right"), "fields." + id + ".place"),
                node.path("within").asText(""),
                map(node.path("columns")));
    }

    private TickSpec ticks(String id, JsonNode node) {
        List<String> options = texts(node.path("options"));
        if (options.isEmpty()) {
            throw wrong("ticks." + id, "没有 options");
        }
        return new TickSpec(
                id,
                texts(node.path("labels")),
                options,
                node.path("most").asInt(options.size()),
                node.path("beside").asBoolean(false));
    }

    private TableSpec table(String id, JsonNode node) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        node.path("columns").fields().forEachRemaining(one -> columns.put(one.getKey(), texts(one.getValue())));
        if (columns.size() < 2) {
            throw wrong("tables." + id, "至少要写两个 columns");
        }
        Map<String, Type> types = new LinkedHashMap<>();
        map(node.path("types"))
                .forEach((column, type) -> types.put(column, choice(Type.class, type, "tables." + id + ".types")));
        return new TableSpec(id, columns, types, texts(node.path("until")), texts(node.path("without")));
    }

    private <T> Map<String, T> each(String key, Set<String> keys, BiFunction<String, JsonNode, T> make) {
        Map<String, T> made = new LinkedHashMap<>();
        root.path(key).fields().forEachRemaining(one -> {
            known(one.getValue(), keys, key + "." + one.getKey() + ".");
            made.put(one.getKey(), make.apply(one.getKey(), one.getValue()));
        });
        return made;
    }

    private void known(JsonNode node, Set<String> keys, String at) {
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw wrong(at + key, "不认识这个键，可用的有 " + new java.util.TreeSet<>(keys));
            }
        });
    }

    private <E extends Enum<E>> E choice(Class<E> choices, String written, String at) {
        try {
            return Enum.valueOf(choices, written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            String all = String.join(
                    "、",
                    Stream.of(choices.getEnumConstants())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .toList());
            throw wrong(at, "没有“" + written + "”，可写 " + all);
        }
    }

    private Pattern pattern(String written) {
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            throw wrong("titles", "正则式写错：" + e.getMessage());
        }
    }

    private IllegalArgumentException wrong(String at, String what) {
        return new IllegalArgumentException("表格定义文件 " + file + " 的 " + at + "：" + what);
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.fields()
                .forEachRemaining(one -> map.put(one.getKey(), one.getValue().asText()));
        return map;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
