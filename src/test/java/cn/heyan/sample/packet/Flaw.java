package cn.heyan.sample.packet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A planted defect: what is changed on which papers, and which checks must say so.
 *
 * @param id its name
 * @param set piece or kind → field → what it says instead; formulas see the former values
 * @param without pieces or kinds that are left out
 * @param twice pieces that come a second time, at the end
 * @param move piece → the piece or kind it is put in front of
 * @param blurred pieces that cannot be read when scanned
 * @param expects check id → verdict
 * @param may check ids that may say something too
 */
record Flaw(
        String id,
        Map<String, Map<String, String>> set,
        List<String> without,
        List<String> twice,
        Map<String, String> move,
        List<String> blurred,
        Map<String, String> expects,
        List<String> may) {

    static final String CLEAN = "clean";

    static Flaw of(String id, Map<String, Object> told) {
        Map<String, Map<String, String>> set = new LinkedHashMap<>();
        Yaml.map(told.get("set")).forEach((piece, fields) -> set.put(piece, Yaml.textMap(fields)));
        return new Flaw(
                id,
                set,
                Yaml.texts(told.get("without")),
                Yaml.texts(told.get("twice")),
                Yaml.textMap(told.get("move")),
                Yaml.texts(told.get("blurred")),
                Yaml.textMap(told.get("expects")),
                Yaml.texts(told.get("may")));
    }

    /** The pieces with the defect planted; a story that names no such piece is refused. */
    List<Piece> plant(List<Piece> clean, Facts facts) {
        List<Piece> pieces = new ArrayList<>(clean);
        without.forEach(name -> {
            if (!pieces.removeIf(piece -> piece.is(name))) {
                throw new IllegalArgumentException(id + ": no piece " + name);
            }
        });
        set.forEach((name, fields) -> {
            int at = find(pieces, name);
            Piece piece = pieces.get(at);
            Map<String, String> said = new LinkedHashMap<>();
            fields.forEach((field, value) -> said.put(
                    field,
                    facts.worked(
                            value,
                            gap -> piece.fields().containsKey(gap)
                                    ? piece.fields().getOrDefault(gap, "")
                                    : facts.of(gap))));
            pieces.set(at, piece.saying(said));
        });
        move.forEach((name, before) -> {
            Piece moved = pieces.remove(find(pieces, name));
            pieces.add(before.equals("end") ? pieces.size() : find(pieces, before), moved);
        });
        twice.forEach(name -> pieces.add(pieces.get(find(pieces, name))));
        return Collections.unmodifiableList(pieces);
    }

    private int find(List<Piece> pieces, String name) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id + ": no piece " + name);
    }
}
