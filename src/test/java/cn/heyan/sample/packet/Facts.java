package cn.heyan.sample.packet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Everything a story tells of, by name: text, ISO dates and figures; a value that begins with {@code =} is a formula over others. */
final class Facts {

    private final Map<String, String> told = new LinkedHashMap<>();
    private final Map<String, Deal> deals = new LinkedHashMap<>();

    void tell(String name, String value) {
        told.put(name, value);
    }

    void tellIfNew(String name, String value) {
        told.putIfAbsent(name, value);
    }

    void tell(Deal deal) {
        deals.put(deal.id(), deal);
        deal.fields().forEach((field, value) -> tell(deal.id() + "." + field, value));
    }

    boolean knows(String name) {
        return told.containsKey(name);
    }

    List<Deal> deals() {
        return List.copyOf(deals.values());
    }

    /** The value of this name, worked out. */
    String of(String name) {
        String value = told.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the story does not tell of " + name);
        }
        return worked(value, this::of);
    }

    /** A value as written in a story, worked out; {@code nearer} says what its names mean. */
    String worked(String written, UnaryOperator<String> nearer) {
        return written.startsWith("=")
                ? Formula.value(written.substring(1), name -> number(name, nearer.apply(name)), this::column)
                        .toPlainString()
                : Gaps.fill(written, nearer);
    }

    /** The fields of a paper, worked out; their names are looked for among them first, then here. */
    Map<String, String> worked(Map<String, String> written) {
        Map<String, String> done = new LinkedHashMap<>();
        written.keySet().forEach(field -> worked(field, written, done));
        return done;
    }

    private String worked(String field, Map<String, String> written, Map<String, String> done) {
        if (!done.containsKey(field)) {
            done.put(
                    field,
                    worked(
                            written.getOrDefault(field, ""),
                            // a field that names itself means the story's own of that name
                            name -> name.equals(field) || !written.containsKey(name)
                                    ? of(name)
                                    : worked(name, written, done)));
        }
        return done.getOrDefault(field, "");
    }

    private static BigDecimal number(String name, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is no figure: " + value, e);
        }
    }

    /** {@code deals.gross}, or of those with a tag only: {@code deals[software].gross}. */
    private List<BigDecimal> column(String path) {
        String column = path.substring(path.lastIndexOf('.') + 1);
        int open = path.indexOf('[');
        return deals.values().stream()
                .filter(deal -> open < 0 || deal.tags().contains(path.substring(open + 1, path.indexOf(']'))))
                .map(deal -> new BigDecimal(of(deal.id() + "." + column)))
                .toList();
    }
}
