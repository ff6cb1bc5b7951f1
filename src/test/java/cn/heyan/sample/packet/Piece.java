package cn.heyan.sample.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A paper of a packet, before it is drawn.
 *
 * @param id its name in the story
 * @param kind id of its document kind
 * @param how it is drawn
 * @param text its template, gaps open, or the number of an office's layout
 * @param fields what fills the gaps; {@code rows.1.entity} is the entity of the first row
 */
record Piece(String id, String kind, How how, String text, Map<String, String> fields) {

    /** Who draws it. */
    enum How {
        FORM,
        TEMPLATE,
        OFFICE,
        INVOICE
    }

    Piece {
        fields = Map.copyOf(fields);
    }

    /** The same paper saying something else. */
    Piece saying(Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(other);
        return new Piece(id, kind, how, text, all);
    }

    /** Whether a story means this piece by the name. */
    boolean is(String name) {
        return id.equals(name) || kind.equals(name);
    }

    /** The fields that are no rows. */
    Map<String, String> single() {
        Map<String, String> single = new TreeMap<>(fields);
        single.keySet().removeIf(field -> field.startsWith("rows."));
        return single;
    }

    /** The rows of its table, column → value. */
    List<Map<String, String>> rows() {
        TreeMap<Integer, Map<String, String>> rows = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith("rows.")) {
                String[] path = field.split("\\.", 3);
                rows.computeIfAbsent(Integer.valueOf(path[1]), row -> new TreeMap<>())
                        .put(path[2], value);
            }
        });
        return new ArrayList<>(rows.values());
    }
}
