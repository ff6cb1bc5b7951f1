package cn.heyan.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the entries of {@code materials} and {@code checks}: both become checks. */
final class CheckReading {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String SOURCE = "source";
    private static final List<String> CHECK_KEYS =
            List.of("id", "type", "rule", "title", "severity", "clause", "reading", "when", "with");
    /** Keys of a material beside the parameters of DOC_PRESENT. */
    private static final List<String> MATERIAL_KEYS =
            List.of("kind", "anyOf", "id", "title", "severity", "clause", "rule", "reading", "when");

    private final Names names;
    private final Map<String, Clause> clauses;
    private final Set<String> ids = new HashSet<>();

    /** Reads with these names and clauses. */
    CheckReading(Names names, Map<String, Clause> clauses) {
        this.names = names;
        this.clauses = clauses;
    }

    /** An entry of {@code materials}, as a check of its presence. */
    CheckSpec material(Part part) {
        List<String> known = new ArrayList<>(MATERIAL_KEYS);
        Map<String, CheckParameter> own = new LinkedHashMap<>(CheckType.DOC_PRESENT.parameters());
        own.remove("kinds");
        known.addAll(own.keySet());
        Map<String, Part> keys = part.entries(known);
        if (keys.containsKey("kind") == keys.containsKey("anyOf")) {
            throw part.wrong("要么写 kind，要么写 anyOf", "一种材料写 kind: …，几种之一写 anyOf: [甲, 乙]，须一起提供的写成“甲 + 乙”");
        }
        Part kind = keys.containsKey("anyOf") ? part.need(keys, "anyOf") : part.need(keys, "kind");
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<List<String>> alternatives = alternatives(kind);
        parameters.put("kinds", alternatives.stream().flatMap(List::stream).toList());
        parameters.put("anyOf", alternatives);
        own.forEach((name, parameter) -> {
            if (keys.containsKey(name)) {
                parameters.put(name, parameter.value(part.need(keys, name), names));
            }
        });
        always(keys, parameters);
        boolean optional = "true".equals(parameters.get("optional"));
        return new CheckSpec(
                unique(part, keys.containsKey("id") ? id(part.need(keys, "id")) : materialId(alternatives)),
                CheckType.DOC_PRESENT.name(),
                keys.containsKey("rule") ? part.need(keys, "rule").text() : "材料",
                names.filled(part, part.need(keys, "title").text()),
                keys.containsKey("severity")
                        ? severity(part.need(keys, "severity"))
                        : optional ? Severity.INFO : Severity.ERROR,
                clauseOf(part.need(keys, "clause")),
                parameters);
    }

    /** material-photo; of several ways the first names it: material-a-and-b. */
    private static String materialId(List<List<String>> alternatives) {
        return "material-" + String.join("-and-", alternatives.get(0));
    }

    /** An entry of {@code checks}. */
    CheckSpec check(Part part) {
        Map<String, Part> keys = part.entries(CHECK_KEYS);
        CheckType type = part.need(keys, "type").one(CheckType.values(), "核对项类型");
        Map<String, Object> parameters = new LinkedHashMap<>();
        Map<String, Part> given = keys.containsKey("with")
                ? part.need(keys, "with").entries(type.parameters().keySet())
                : Map.of();
        given.forEach(
                (name, each) -> parameters.put(name, parameterOf(type, name).value(each, names)));
        for (String needed : type.needed()) {
            if (!parameters.containsKey(needed)) {
                throw part.wrong("核对项类型 " + type + " 缺少参数“" + needed + "”", "在 with 下写“" + needed + ": …”");
            }
        }
        always(keys, parameters);
        return new CheckSpec(
                unique(part, id(part.need(keys, "id"))),
                type.name(),
                part.need(keys, "rule").text(),
                names.filled(part, part.need(keys, "title").text()),
                severity(part.need(keys, "severity")),
                clauseOf(part.need(keys, "clause")),
                parameters);
    }

    /** An id of a programme or a check. */
    static String id(Part part) {
        if (!ID.matcher(part.text()).matches()) {
            throw part.wrong("编号“" + part.text() + "”写法不对", "只用小写字母、数字和短横线，如 invoice-in-window");
        }
        return part.text();
    }

    private static CheckParameter parameterOf(CheckType type, String name) {
        CheckParameter parameter = type.parameters().get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(type + " has no parameter " + name);
        }
        return parameter;
    }

    /** What every check may have: how an ambiguous notice is read, and when it applies. */
    private void always(Map<String, Part> keys, Map<String, Object> parameters) {
        Part reading = keys.get("reading");
        if (reading != null) {
            parameters.put("reading", names.filled(reading, reading.text()));
        }
        Part when = keys.get("when");
        if (when != null) {
            parameters.put("when", ParameterKind.RELATION.value(when, names));
        }
    }

    /** Kinds of which one will do; a plus joins papers that are needed together. */
    private List<List<String>> alternatives(Part part) {
        List<List<String>> alternatives = new ArrayList<>();
        for (Part one : part.each()) {
            List<String> together =
                    Arrays.stream(one.text().split("\\+")).map(String::strip).toList();
            together.forEach(kind -> names.kind(one, kind));
            alternatives.add(together);
        }
        return alternatives;
    }

    private String unique(Part part, String id) {
        if (!ids.add(id)) {
            throw part.wrong("核对项编号“" + id + "”用了两次", "每个核对项用自己的编号；同一种材料列了两次时，给其中一次写上 id: …");
        }
        return id;
    }

    private Clause clauseOf(Part part) {
        Clause clause = clauses.get(part.text());
        if (clause == null) {
            throw part.wrong("clauses 里没有“" + part.text() + "”", "可用的条款：" + String.join("、", clauses.keySet()));
        }
        return clause;
    }

    private static Severity severity(Part part) {
        return part.one(Severity.values(), "严重程度");
    }
}
