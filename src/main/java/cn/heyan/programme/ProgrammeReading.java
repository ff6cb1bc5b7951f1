package cn.heyan.programme;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the parts of a programme file into a programme, and refuses what it does not understand. */
final class ProgrammeReading {
    private static final Pattern MONEY = Pattern.compile("(\\d+(?:\\.\\d{1,2})?)\\s*(万元|元)");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> CHECK_KEYS =
            List.of("id", "type", "rule", "title", "severity", "clause", "reading", "with");
    private static final List<String> MATERIAL_KEYS =
            List.of("kind", "anyOf", "id", "title", "severity", "clause", "rule", "from", "reading");

    private final ProgrammeFile file;
    private final String notice;
    private final Names names;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    ProgrammeReading(ProgrammeFile file, Set<String> kinds) {
        this.file = file;
        this.notice = file.need("notice").text();
        Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
        sections.put("parameters", section("parameters", ProgrammeReading::parameter));
        sections.put("windows", section("windows", ProgrammeReading::window));
        sections.put("thresholds", section("thresholds", ProgrammeReading::money));
        sections.put("exclusions", section("exclusions", ProgrammeReading::exclusion));
        this.names = new Names(sections, kinds);
        file.section("clauses").forEach((name, part) -> clauses.put(name, clause(part)));
    }

    Programme programme() {
        List<CheckSpec> checks = new ArrayList<>();
        file.list("materials").forEach(part -> checks.add(material(part)));
        file.list("checks").forEach(part -> checks.add(check(part)));
        if (checks.isEmpty()) {
            throw file.whole().wrong("没有任何核对项", "在 checks 下至少写一项");
        }
        List<String> recipients = file.single().containsKey("recipients")
                ? file.need("recipients").texts()
                : List.of();
        return new Programme(
                id(file.need("id")),
                file.need("title").text(),
                file.need("formTitles").texts(),
                notice,
                recipients,
                names.all(),
                checks);
    }

    private CheckSpec material(Part part) {
        Map<String, Part> keys = part.entries(MATERIAL_KEYS);
        Part kind = keys.containsKey("anyOf") ? need(part, keys, "anyOf") : need(part, keys, "kind");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("kinds", ParameterKind.KINDS.value(kind, names));
        if (keys.containsKey("from")) {
            parameters.put("from", need(part, keys, "from").text());
        }
        reading(keys, parameters);
        String id = keys.containsKey("id") ? need(part, keys, "id").text() : "material-" + kind.text();
        return new CheckSpec(
                unique(part, id),
                CheckType.DOC_PRESENT.name(),
                keys.containsKey("rule") ? need(part, keys, "rule").text() : "材料",
                names.filled(part, need(part, keys, "title").text()),
                keys.containsKey("severity") ? severity(need(part, keys, "severity")) : Severity.ERROR,
                clauseOf(need(part, keys, "clause")),
                parameters);
    }

    private CheckSpec check(Part part) {
        Map<String, Part> keys = part.entries(CHECK_KEYS);
        Part typePart = need(part, keys, "type");
        CheckType type = one(typePart, CheckType.values(), "核对项类型");
        Map<String, Object> parameters = new LinkedHashMap<>();
        Map<String, Part> given = keys.containsKey("with")
                ? need(part, keys, "with").entries(type.parameters().keySet())
                : Map.of();
        given.forEach((name, each) -> parameters.put(name, kindOf(type, name).value(each, names)));
        for (String needed : type.needed()) {
            if (!parameters.containsKey(needed)) {
                throw part.wrong("核对项类型 " + type + " 缺少参数“" + needed + "”", "在 with 下写“" + needed + ": …”");
            }
        }
        reading(keys, parameters);
        return new CheckSpec(
                unique(part, id(need(part, keys, "id"))),
                type.name(),
                need(part, keys, "rule").text(),
                names.filled(part, need(part, keys, "title").text()),
                severity(need(part, keys, "severity")),
                clauseOf(need(part, keys, "clause")),
                parameters);
    }

    private static ParameterKind kindOf(CheckType type, String name) {
        ParameterKind kind = type.parameters().get(name);
        if (kind == null) {
            throw new IllegalArgumentException(type + " has no parameter " + name);
        }
        return kind;
    }

    private void reading(Map<String, Part> keys, Map<String, Object> parameters) {
        Part reading = keys.get("reading");
        if (reading != null) {
            parameters.put("reading", names.filled(reading, reading.text()));
        }
    }

    private String unique(Part part, String id) {
        if (!ids.add(id)) {
            throw part.wrong("核对项编号“" + id + "”用了两次", "每个核对项用自己的编号");
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

    private Clause clause(Part part) {
        Map<String, Part> keys = part.entries(List.of("place", "words"));
        return new Clause(
                notice,
                need(part, keys, "place").text(),
                need(part, keys, "words").text());
    }

    private Map<String, Object> section(String name, Reader reader) {
        Map<String, Object> values = new LinkedHashMap<>();
        file.section(name).forEach((key, part) -> values.put(key, reader.read(part)));
        return values;
    }

    private static Object parameter(Part part) {
        if (part.node() instanceof MappingNode) {
            return new Unset(need(part, part.entries(List.of("unset")), "unset").text());
        }
        return part.node() instanceof SequenceNode ? List.copyOf(part.texts()) : part.text();
    }

    private static Object window(Part part) {
        Map<String, Part> keys = part.entries(List.of("from", "to"));
        LocalDate from = date(need(part, keys, "from"));
        LocalDate to = date(need(part, keys, "to"));
        if (to.isBefore(from)) {
            throw part.wrong("窗口“" + part.name() + "”的止日 " + to + " 早于起日 " + from, "把 from 和 to 对调或改正");
        }
        return new DateWindow(from, to);
    }

    private static LocalDate date(Part part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeException e) {
            throw part.wrong("“" + part.text() + "”不是日期", "写成 2023-01-01 这样的日期");
        }
    }

    private static Object money(Part part) {
        Matcher matcher = MONEY.matcher(part.text());
        if (!matcher.matches()) {
            throw part.wrong("“" + part.text() + "”不是金额", "写成“200 万元”或“600000.00 元”");
        }
        BigDecimal figure = new BigDecimal(matcher.group(1));
        return matcher.group(2).equals("万元") ? Yuan.ofWan(figure) : new Yuan(figure);
    }

    private static Object exclusion(Part part) {
        Map<String, Part> keys =
                part.entries(List.of("title", "labels", "categories", "keywords", "suspects", "unless"));
        return new Exclusion(
                part.name(),
                need(part, keys, "title").text(),
                texts(keys, "labels"),
                texts(keys, "categories"),
                texts(keys, "keywords"),
                texts(keys, "suspects"),
                texts(keys, "unless"));
    }

    private static List<String> texts(Map<String, Part> keys, String key) {
        Part part = keys.get(key);
        return part == null ? List.of() : part.texts();
    }

    private static Severity severity(Part part) {
        return one(part, Severity.values(), "严重程度");
    }

    private static <E extends Enum<E>> E one(Part part, E[] values, String what) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(part.text()))
                .findFirst()
                .orElseThrow(() -> part.wrong(
                        "没有“" + part.text() + "”这种" + what,
                        "可用的有："
                                + String.join(
                                        "、",
                                        Arrays.stream(values).map(Enum::name).toList())));
    }

    private static String id(Part part) {
        if (!ID.matcher(part.text()).matches()) {
            throw part.wrong("编号“" + part.text() + "”写法不对", "只用小写字母、数字和短横线，如 invoice-in-window");
        }
        return part.text();
    }

    private static Part need(Part whole, Map<String, Part> keys, String key) {
        Part part = keys.get(key);
        if (part == null) {
            throw whole.wrong("缺少“" + key + "”", "补上“" + key + ": …”");
        }
        return part;
    }

    /** From part to value. */
    private interface Reader {
        Object read(Part part);
    }
}
