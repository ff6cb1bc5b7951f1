package cn.heyan.programme;

import cn.heyan.notation.DateWindow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything of a programme that has a name: its windows, thresholds, exclusions and parameters. Checks refer to them by
 * name, so that each figure stands once.
 */
final class Names {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    private final Map<String, Map<String, Object>> sections;
    private final Set<String> kinds;

    /**
     * Names by section.
     *
     * @param kinds known ids of kinds of document; empty if any id will do
     */
    Names(Map<String, Map<String, Object>> sections, Set<String> kinds) {
        this.sections = sections;
        this.kinds = kinds;
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
        if (!kinds.isEmpty() && !kinds.contains(id)) {
            throw part.wrong("没有“" + id + "”这种材料", "可用的材料种类：" + String.join("、", new TreeSet<>(kinds)));
        }
    }

    /** Parameters by their name; windows, thresholds and exclusions as {@code windows.name} and so on. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        sections.forEach((section, values) -> values.forEach(
                (name, value) -> all.put(section.equals("parameters") ? name : section + "." + name, value)));
        return all;
    }

    private static String shown(Object value) {
        return value instanceof DateWindow window ? window.from() + " 至 " + window.to() : String.valueOf(value);
    }
}
