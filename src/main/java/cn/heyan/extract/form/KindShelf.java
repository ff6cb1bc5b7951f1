package cn.heyan.extract.form;

import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.form.KindSpec.Closing;
import cn.heyan.extract.form.KindSpec.ListSpec;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.extract.prose.Names;
import cn.heyan.packet.DocumentKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the files of config/papers/kinds. */
final class KindShelf {

    /** The name of an office, an institution or a company. */
    static final String OFFICE =
            "[\\u4e00-\\u9fff()·]{2,34}?(?:局|厅|委员会|发改委|中心|公司|协会|学会|联合会|研究院|研究所|学院|大学|工信部|信息化部|科技部|政府|办公室|银行|支行|事务所|管委会|总署|厂|医院)(?!有限|股份|集团|公司)";

    private static final Set<String> KIND = Set.of("name", "fields", "list", "others");
    private static final Set<String> FIELD = Set.of(
            "labels", "type", "lines", "after", "prose", "shape", "choices", "closing", "first", "totalOf", "filled",
            "oneLine");
    private static final Set<String> LIST =
            Set.of("columns", "types", "anchors", "atLeast", "until", "without", "line");

    private final SpecFile spec;

    private KindShelf(SpecFile spec) {
        this.spec = spec;
    }

    /** Every kind of this folder (config/papers). */
    static Map<DocumentKind, KindSpec> load(Path papers) {
        Map<DocumentKind, KindSpec> kinds = new LinkedHashMap<>();
        for (SpecFile file : SpecFile.in(papers.resolve("kinds"))) {
            KindSpec kind = new KindShelf(file).kind();
            kinds.put(kind.kind(), kind);
        }
        return kinds;
    }

    private KindSpec kind() {
        DocumentKind kind =
                DocumentKind.of(spec.id()).orElseThrow(() -> spec.wrong("文件名", "没有材料种类“" + spec.id() + "”"));
        spec.known(spec.root(), KIND, "");
        Map<String, ValueSpec> values = spec.each("fields", FIELD, this::value);
        JsonNode list = spec.root().path("list");
        spec.known(list, LIST, "list.");
        return new KindSpec(
                kind,
                List.copyOf(values.values()),
                list.isMissingNode() ? Optional.empty() : Optional.of(list(list)),
                SpecFile.texts(spec.root().path("others")));
    }

    private ValueSpec value(String id, JsonNode node) {
        String at = "fields." + id;
        Map<String, Pattern> choices = new LinkedHashMap<>();
        SpecFile.map(node.path("choices"))
                .forEach((value, words) -> choices.put(value, pattern(words, at + ".choices")));
        return new ValueSpec(
                id,
                spec.choice(Type.class, node.path("type").asText("text"), at + ".type"),
                SpecFile.texts(node.path("labels")),
                patterns(node.path("lines"), at + ".lines"),
                patterns(node.path("after"), at + ".after"),
                patterns(node.path("prose"), at + ".prose"),
                node.has("shape") ? Optional.of(pattern(node.path("shape").asText(), at + ".shape")) : Optional.empty(),
                choices,
                spec.choice(Closing.class, node.path("closing").asText("none"), at + ".closing"),
                node.path("first").asBoolean(false),
                node.path("totalOf").asText(""),
                SpecFile.map(node.path("filled")),
                node.path("oneLine").asBoolean(false));
    }

    private ListSpec list(JsonNode node) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        node.path("columns")
                .fields()
                .forEachRemaining(one -> columns.put(one.getKey(), SpecFile.texts(one.getValue())));
        if (columns.isEmpty()) {
            throw spec.wrong("list", "没有 columns");
        }
        Map<String, Type> types = new LinkedHashMap<>();
        SpecFile.map(node.path("types"))
                .forEach((column, type) -> types.put(column, spec.choice(Type.class, type, "list.types")));
        List<String> anchors = SpecFile.texts(node.path("anchors"));
        return new ListSpec(
                columns,
                types,
                anchors.isEmpty() ? List.of(columns.keySet().iterator().next()) : anchors,
                node.path("atLeast").asInt(2),
                SpecFile.texts(node.path("until")),
                SpecFile.texts(node.path("without")),
                node.has("line") ? Optional.of(pattern(node.path("line").asText(), "list.line")) : Optional.empty());
    }

    private List<Pattern> patterns(JsonNode list, String at) {
        return SpecFile.texts(list).stream().map(one -> pattern(one, at)).toList();
    }

    /** {company} and {office} stand for the pattern of such a name. */
    private Pattern pattern(String written, String at) {
        return spec.pattern(
                written.replace("{company}", "(?:" + Names.COMPANY + ")").replace("{office}", "(?:" + OFFICE + ")"),
                at);
    }
}
