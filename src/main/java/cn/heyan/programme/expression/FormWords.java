package cn.heyan.programme.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an application form can declare (申报表的栏目): the names that expressions may use.
 *
 * @param fields by id, with the year in brackets where there are columns; {@code fin.tax[Y-1]} stands for any year
 * @param groups of boxes by id, with what each box says
 * @param tables by id, with the columns of each
 * @param captions what the form prints beside a field, or above a column
 */
public record FormWords(
        Map<String, Nature> fields,
        Map<String, Set<String>> groups,
        Map<String, Map<String, Nature>> tables,
        Map<String, String> captions) {

    public FormWords {
        fields = Map.copyOf(fields);
        groups = Map.copyOf(groups);
        tables = Map.copyOf(tables);
        captions = Map.copyOf(captions);
    }

    /** The words of both forms: a programme may have several. */
    public FormWords and(FormWords other) {
        return new FormWords(
                both(fields, other.fields),
                both(groups, other.groups),
                both(tables, other.tables),
                both(captions, other.captions));
    }

    /** What this field is; {@link Nature#ANY} for another year of columns that the applicant heads. */
    Optional<Nature> field(String id) {
        Nature exact = fields.get(id);
        if (exact != null) {
            return Optional.of(exact);
        }
        String stem = stem(id);
        return stem.equals(id)
                ? Optional.empty()
                : fields.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(stem + "[Y"))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** How the form calls a field: its caption, with the year or other column in brackets, or the end of a period. */
    String called(String id) {
        if (captions.containsKey(id)) {
            return captions.getOrDefault(id, id);
        }
        if (id.endsWith(".from") || id.endsWith(".to")) {
            String period = id.substring(0, id.lastIndexOf('.'));
            return captions.getOrDefault(period, period) + (id.endsWith(".to") ? "的止日" : "的起日");
        }
        String stem = stem(id);
        String column = stem.equals(id) ? "" : "（" + id.substring(stem.length() + 1, id.length() - 1) + "）";
        return captions.getOrDefault(stem, stem) + column;
    }

    /** Whether the form has this field, group of boxes, or column of a table. */
    boolean has(String id) {
        int dot = id.lastIndexOf('.');
        return field(id).isPresent()
                || groups.containsKey(id)
                || (dot > 0
                        && tables.getOrDefault(id.substring(0, dot), Map.of()).containsKey(id.substring(dot + 1)));
    }

    /** The ids that are most like this one. */
    Set<String> like(String id) {
        String head = stem(id).split("\\.")[0];
        Set<String> like = new TreeSet<>();
        fields.keySet().stream().filter(each -> each.startsWith(head)).forEach(like::add);
        return like.isEmpty() ? new TreeSet<>(fields.keySet()) : like;
    }

    private static String stem(String id) {
        return id.contains("[") ? id.substring(0, id.indexOf('[')) : id;
    }

    private static <T> Map<String, T> both(Map<String, T> one, Map<String, T> other) {
        Map<String, T> both = new LinkedHashMap<>(one);
        other.forEach(both::putIfAbsent);
        return both;
    }
}
