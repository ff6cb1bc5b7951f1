package cn.heyan.programme;

import cn.heyan.packet.DocumentKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The JSON Schema of programme files, for editors: made from the types of checks and the kinds of their parameters. */
final class ProgrammeSchema {
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final Map<String, Object> TEXT = Map.of(TYPE, List.of(STRING, "number", "boolean"));

    private ProgrammeSchema() {}

    /** The schema of a programme file; a shared block is {@code $defs/block}. */
    static JsonNode json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "申报事项文件");
        schema.put("description", "由 ProgrammeSchemaTest 从核对项类型生成，请勿手改。");
        schema.put("$ref", "#/$defs/block");
        schema.put("required", List.of("id", "title", "formTitles"));
        schema.put("$defs", defs());
        return new ObjectMapper().valueToTree(schema);
    }

    /** The schema of a shared block, beside it. */
    static JsonNode shared() {
        return new ObjectMapper()
                .valueToTree(Map.of(
                        "$schema",
                        "https://json-schema.org/draft/2020-12/schema",
                        "$ref",
                        "../programme.schema.json#/$defs/block"));
    }

    private static Map<String, Object> defs() {
        Map<String, Object> defs = new LinkedHashMap<>();
        defs.put("block", block());
        defs.put("text", TEXT);
        defs.put("texts", texts(TEXT));
        defs.put("kind", described(Map.of("enum", kinds()), "材料种类"));
        defs.put("clause", object(Map.of("place", TEXT, "words", TEXT), List.of("place", "words"), "条款：出处和原文"));
        defs.put("window", window());
        defs.put(
                "threshold",
                described(
                        Map.of(TYPE, STRING, "pattern", "^\\d+(\\.\\d{1,2})?\\s*(万元|元)$"),
                        "金额，如“200 万元”“600000.00 元”"));
        defs.put("exclusion", exclusion());
        defs.put("parameter", parameter());
        defs.put("material", material());
        defs.put("check", check());
        return defs;
    }

    private static Map<String, Object> block() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", described(Map.of(TYPE, STRING, "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"), "编号，与文件名相同"));
        keys.put("title", described(TEXT, "申报事项名称"));
        keys.put("formTitles", described(ref("texts"), "申报书标题，凭它认出材料包属于本事项"));
        keys.put("formSays", described(named(ref("texts")), "几个事项共用一张申报书时：申报栏 → 填写的字样"));
        keys.put("notice", described(TEXT, "通知名称和文号"));
        keys.put("include", described(ref("texts"), "引入 shared 目录中的共用部分"));
        keys.put("recipients", described(Map.of("anyOf", List.of(TEXT, list(TEXT))), "报告收件人邮箱"));
        keys.put("windows", described(named(ref("window")), "时间窗口"));
        keys.put("thresholds", described(named(ref("threshold")), "限额"));
        keys.put("exclusions", described(named(ref("exclusion")), "不计入的费用"));
        keys.put("parameters", described(named(ref("parameter")), "参数：每个数只在这里写一次"));
        keys.put("rubrics", described(Map.of(TYPE, "object"), "评分表"));
        keys.put("clauses", described(named(ref("clause")), "条款"));
        keys.put("materials", described(list(ref("material")), "材料"));
        keys.put("checks", described(list(ref("check")), "核对项"));
        return object(keys, List.of(), "申报事项或其共用部分");
    }

    private static Map<String, Object> window() {
        Map<String, Object> day = Map.of(TYPE, STRING, "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        return object(Map.of("from", day, "to", day), List.of("from", "to"), "起止日，含首尾");
    }

    private static Map<String, Object> exclusion() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", TEXT);
        for (String name : List.of("labels", "categories", "keywords", "suspects", "unless")) {
            keys.put(name, ref("texts"));
        }
        return object(keys, List.of("title"), "不计入的费用，及发票行怎样看出它");
    }

    private static Map<String, Object> parameter() {
        Map<String, Object> unset = object(Map.of("unset", TEXT), List.of("unset"), "未设定，写明原因");
        return Map.of("anyOf", List.of(TEXT, list(TEXT), unset));
    }

    private static Map<String, Object> material() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", described(ref("kind"), "一种材料"));
        keys.put("anyOf", described(ref("texts"), "几种之一；须一起提供的写成“甲 + 乙”"));
        CheckType.DOC_PRESENT.parameters().forEach((name, parameter) -> keys.put(name, of(parameter)));
        keys.remove("kinds");
        common().forEach(keys::putIfAbsent);
        Map<String, Object> material = object(keys, List.of("title", "clause"), "一项材料");
        material.put("oneOf", List.of(Map.of("required", List.of("kind")), Map.of("required", List.of("anyOf"))));
        return material;
    }

    private static Map<String, Object> check() {
        Map<String, Object> keys = common();
        keys.put(TYPE, described(Map.of("enum", names(CheckType.values())), "核对项类型，见 docs/check-types.md"));
        keys.put("with", Map.of(TYPE, "object"));
        Map<String, Object> check = object(keys, List.of("id", TYPE, "rule", "title", "severity", "clause"), "一个核对项");
        List<Object> cases = new ArrayList<>();
        for (CheckType type : CheckType.values()) {
            Map<String, Object> with = new LinkedHashMap<>();
            type.parameters().forEach((name, parameter) -> with.put(name, of(parameter)));
            Map<String, Object> then = new LinkedHashMap<>();
            then.put("properties", Map.of("with", object(with, type.needed(), "")));
            if (!type.needed().isEmpty()) {
                then.put("required", List.of("with"));
            }
            cases.add(Map.of("if", Map.of("properties", Map.of(TYPE, Map.of("const", type.name()))), "then", then));
        }
        check.put("allOf", cases);
        return check;
    }

    private static Map<String, Object> common() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", Map.of(TYPE, STRING, "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"));
        keys.put("rule", described(TEXT, "规则号"));
        keys.put("title", described(TEXT, "应当成立的事，一句中文；{名称} 代入参数"));
        keys.put("severity", Map.of("enum", names(Severity.values())));
        keys.put("clause", described(TEXT, "clauses 里的名称"));
        keys.put("reading", described(TEXT, "原文有不同读法时采用的读法"));
        keys.put("when", described(TEXT, "条件：不成立时不适用"));
        return keys;
    }

    /** What a parameter may look like; an editor cannot know names of other sections, the loading of the file does. */
    private static Object of(CheckParameter parameter) {
        if (!parameter.words().isEmpty()) {
            return Map.of("enum", parameter.words());
        }
        String what = KindWords.of(parameter.kind());
        return switch (parameter.kind()) {
            case KINDS -> described(texts(ref("kind")), what);
            case TEXTS, YEARS, EXCLUSION, EXPRESSIONS, DECLAREDS -> described(ref("texts"), what);
            case MAP -> described(named(TEXT), what);
            case WORDS, KINDS_BY_OPTION -> described(Map.of(TYPE, List.of("object", "array", STRING)), what);
            case FLAG -> described(Map.of(TYPE, "boolean"), what);
            default -> described(TEXT, what);
        };
    }

    private static Map<String, Object> object(Map<String, ?> properties, List<String> required, String description) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(TYPE, "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (!description.isEmpty()) {
            object.put("description", description);
        }
        return object;
    }

    private static Map<String, Object> named(Object value) {
        return Map.of(TYPE, "object", "additionalProperties", value);
    }

    private static Map<String, Object> list(Object items) {
        return Map.of(TYPE, "array", "items", items);
    }

    private static Map<String, Object> texts(Object one) {
        return Map.of("anyOf", List.of(one, list(one)));
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> more = new LinkedHashMap<>(schema);
        more.put("description", description);
        return more;
    }

    private static List<String> kinds() {
        return List.copyOf(new TreeSet<>(DocumentKind.ids()));
    }

    private static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
