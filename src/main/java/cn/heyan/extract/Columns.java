package cn.heyan.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns a table has, and how its rows are told apart.
 *
 * @param labels for each column's name the headings it may have, in the order of preference
 * @param anchors columns of which every row has at least one, preferably on one line: an amount, a number
 * @param atLeast how many headings must be found for it to be this table
 * @param ends what stands at the beginning of the line behind the last row
 * @param skips what stands at the beginning of a line between rows that is none of them: 小计
 */
public record Columns(
        Map<String, List<String>> labels, List<String> anchors, int atLeast, List<String> ends, List<String> skips) {

    public Columns {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        anchors = List.copyOf(anchors);
        ends = List.copyOf(ends);
        skips = List.copyOf(skips);
    }

    /** A table without columns yet, of which so many headings must be found. */
    public static Columns atLeast(int found) {
        return new Columns(Map.of(), List.of(), found, List.of(), List.of());
    }

    /** And a column with these headings. */
    public Columns column(String name, String... headings) {
        Map<String, List<String>> more = new LinkedHashMap<>(labels);
        more.put(name, List.of(headings));
        return new Columns(more, anchors, atLeast, ends, skips);
    }

    /** And a column with these headings, of which every row has a value. */
    public Columns anchor(String name, String... headings) {
        List<String> more = new ArrayList<>(anchors);
        more.add(name);
        return new Columns(column(name, headings).labels(), more, atLeast, ends, skips);
    }

    /** And an end: the line that begins so is behind the table. */
    public Columns until(String... beginnings) {
        return new Columns(labels, anchors, atLeast, List.of(beginnings), skips);
    }

    /** Without lines that begin so: subtotals. */
    public Columns without(String... beginnings) {
        return new Columns(labels, anchors, atLeast, ends, List.of(beginnings));
    }

    /** With these anchors and no others. */
    public Columns anchoredAt(List<String> names) {
        return new Columns(labels, names, atLeast, ends, skips);
    }
}
