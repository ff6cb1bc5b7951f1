package cn.heyan.extract.form;

import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.form.FormSpec.Place;
import cn.heyan.extract.form.FormSpec.TableSpec;
import cn.heyan.extract.form.FormSpec.TickSpec;
import cn.heyan.extract.form.FormSpec.Type;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files of config/papers/forms. */
final class FormShelf {

    private static final Set<String> FORM =
            Set.of("name", "programmes", "titles", "include", "fields", "ticks", "tables", "others");
    private static final Set<String> FIELD = Set.of("labels", "type", "place", "within", "columns");
    private static final Set<String> TICKS = Set.of("labels", "options", "most", "beside");
    private static final Set<String> TABLE = Set.of("columns", "types", "until", "without");

    private final SpecFile spec;

    private FormShelf(SpecFile spec) {
        this.spec = spec;
    }

    /** The form of this file. */
    static FormSpec read(Path file) {
        return new FormShelf(SpecFile.read(file)).form();
    }

    private FormSpec form() {
        JsonNode root = spec.root();
        spec.known(root, FORM, "");
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        Map<String, TickSpec> ticks = new LinkedHashMap<>();
        Map<String, TableSpec> tables = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String name : SpecFile.texts(root.path("include"))) {
            Path part = spec.file().resolveSibling("shared").resolve(name + ".yml");
            if (!Files.isRegularFile(part)) {
                throw spec.wrong("include", "找不到 " + part);
            }
            new FormShelf(SpecFile.read(part)).collect(fields, ticks, tables, others);
        }
        collect(fields, ticks, tables, others);
        if (root.path("titles").isEmpty()) {
            throw spec.wrong("titles", "至少要写一个标题");
        }
        return new FormSpec(
                spec.id(),
                root.path("name").asText(),
                SpecFile.texts(root.path("programmes")),
                SpecFile.texts(root.path("titles")).stream()
                        .map(title -> spec.pattern(title, "titles"))
                        .toList(),
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
        spec.each("fields", FIELD, this::field).forEach(fields::put);
        spec.each("ticks", TICKS, this::ticks).forEach(ticks::put);
        spec.each("tables", TABLE, this::table).forEach(tables::put);
        others.addAll(SpecFile.texts(spec.root().path("others")));
    }

    private FieldSpec field(String id, JsonNode node) {
        List<String> labels = SpecFile.texts(node.path("labels"));
        if (labels.isEmpty()) {
            throw spec.wrong("fields." + id, "没有 labels");
        }
        return new FieldSpec(
                id,
                labels,
                spec.choice(Type.class, node.path("type").asText("text"), "fields." + id + ".type"),
                spec.choice(Place.class, node.path("place").asText("right"), "fields." + id + ".place"),
                node.path("within").asText(""),
                SpecFile.map(node.path("columns")));
    }

    private TickSpec ticks(String id, JsonNode node) {
        List<String> options = SpecFile.texts(node.path("options"));
        if (options.isEmpty()) {
            throw spec.wrong("ticks." + id, "没有 options");
        }
        return new TickSpec(
                id,
                SpecFile.texts(node.path("labels")),
                options,
                node.path("most").asInt(options.size()),
                node.path("beside").asBoolean(false));
    }

    private TableSpec table(String id, JsonNode node) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        node.path("columns")
                .fields()
                .forEachRemaining(one -> columns.put(one.getKey(), SpecFile.texts(one.getValue())));
        if (columns.size() < 2) {
            throw spec.wrong("tables." + id, "至少要写两个 columns");
        }
        Map<String, Type> types = new LinkedHashMap<>();
        SpecFile.map(node.path("types"))
                .forEach((column, type) -> types.put(column, spec.choice(Type.class, type, "tables." + id + ".types")));
        return new TableSpec(
                id, columns, types, SpecFile.texts(node.path("until")), SpecFile.texts(node.path("without")));
    }
}
