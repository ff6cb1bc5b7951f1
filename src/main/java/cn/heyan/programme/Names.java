package cn.heyan.programme;

import cn.heyan.notation.DateWindow;
import cn.heyan.programme.expression.Scope;
import cn.heyan.programme.expression.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything of a programme that has a name: its windows, thresholds, exclusions and parameters. Checks refer to them by
 * name, so that each figure stands once.
 */
final class Names {
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    private final Map<String, Map<String, Object>> sections;
    private final Scope scope;
    /** What conditions are asked of, such as {@code vat-invoice.totalAmount}. */
    private final String rows;

    /**
     * Names by section.
     *
     * @param vocabulary kinds of document and what they state
     * @param programme id of the programme, whose form says what can be declared
     */
    Names(Map<String, Map<String, Object>> sections, Vocabulary vocabulary, String programme) {
        this.sections = sections;
        this.rows = "";
        this.scope = new Scope(
                vocabulary,
                Optional.ofNullable(vocabulary.forms().get(programme)),
                sections.getOrDefault("thresholds", Map.of()).keySet(),
                figures(sections.getOrDefault("parameters", Map.of())),
                sections.getOrDefault("windows", Map.of()).keySet());
    }

    private Names(Names names, String rows) {
        this.sections = names.sections;
        this.scope = names.scope;
        this.rows = rows;
    }

    /** The same, with conditions asked of these rows or papers. */
    Names asking(String source) {
        return new Names(this, source);
    }

    /** What conditions are asked of. */
    String rows() {
        return rows;
    }

    /** What an expression may name. */
    Scope scope() {
        return scope;
    }

    /** What the part names in this section. */
    Object named(String section, Part part) {
        Map<String, Object> known = sections.getOrDefault(section, Map.of());
        Object value = known.get(part.text());
        if (value == null) {
            throw part.wrong(
                    section + " 里没有“" + part.text() + "”", "可用的名称：" + String.join("、", new TreeSet<>(known.keySet())));
        }
        return value;
    }

    /** Whether there is such a name in this section. */
    boolean has(String section, String name) {
        return sections.getOrDefault(section, Map.of()).containsKey(name);
    }

    /** The text with every {@code {name}} replaced. */
    String filled(Part part, String text) {
        Matcher matcher = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Object value = all().get(matcher.group(1));
            if (value == null) {
                throw part.wrong("没有名为“" + matcher.group(1) + "”的参数", "在 parameters 里写上它，或改正花括号里的名称");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(shown(value)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** Refuses an id that is no kind of document. */
    void kind(Part part, String id) {
        Set<String> kinds = scope.vocabulary().kinds();
        if (!kinds.isEmpty() && !kinds.contains(id)) {
            throw part.wrong("没有“" + id + "”这种材料", "可用的材料种类：" + String.join("、", new TreeSet<>(kinds)));
        }
    }

    /** Parameters by their name; windows, thresholds and exclusions as {@code windows.name} and so on. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        sections.forEach((section, values) -> {
            if (!section.equals("rubrics")) {
                String head = section.equals("parameters") ? "" : section + ".";
                values.forEach((name, value) -> all.put(head + name, value));
            }
        });
        return all;
    }

    private static Set<String> figures(Map<String, Object> parameters) {
        Set<String> figures = new TreeSet<>();
        parameters.forEach((name, value) -> {
            if (value instanceof Unset || FIGURE.matcher(String.valueOf(value)).matches()) {
                figures.add(name);
            }
        });
        return figures;
    }

    private static String shown(Object value) {
        return value instanceof DateWindow window ? window.from() + " 至 " + window.to() : String.valueOf(value);
    }
}
