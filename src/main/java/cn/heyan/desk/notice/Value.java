package cn.heyan.desk.notice;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.Unset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parameter of a programme as a page shows it and takes it.
 *
 * @param key such as {@code windows.project-year} or {@code benchmarkRate}
 * @param shown in a sentence
 * @param field as a text field holds it; blank where it is open
 * @param open why nobody has set it; blank if it is set
 * @param editable whether one field can hold it
 */
record Value(String key, String shown, String field, String open, boolean editable) {

    static Value of(String key, Object value) {
        if (value instanceof Unset unset) {
            return new Value(key, "", "", unset.reason(), true);
        }
        if (value instanceof DateWindow window) {
            return new Value(key, window.from() + " – " + window.to(), window.from() + " " + window.to(), "", true);
        }
        if (value instanceof Yuan amount) {
            return new Value(key, amount + " 元", amount + " 元", "", true);
        }
        if (value instanceof BigDecimal figure) {
            return new Value(key, figure.toPlainString(), figure.toPlainString(), "", true);
        }
        if (value instanceof LocalDate || value instanceof String) {
            return new Value(key, String.valueOf(value), String.valueOf(value), "", true);
        }
        if (value instanceof List<?> all && all.stream().allMatch(String.class::isInstance)) {
            String words = all.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return new Value(key, words, words, "", true);
        }
        return new Value(key, String.valueOf(value), "", "", false);
    }

    /** The section of the file that holds it. */
    static String section(String key) {
        return key.equals("recipients")
                ? ""
                : key.startsWith("windows.") ? "windows" : key.startsWith("thresholds.") ? "thresholds" : "parameters";
    }

    /** Its name in that section. */
    static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    /** How a file writes what a field says, in the shape that stands there now; none if it cannot be written so. */
    static Optional<String> written(String key, Object now, String said) {
        String text = said.strip();
        if (text.isEmpty() || text.length() > 2000 || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        if (now instanceof DateWindow) {
            String[] days = text.split("[\\s–—至~]+");
            return days.length == 2
                            && days[0].matches("\\d{4}-\\d{2}-\\d{2}")
                            && days[1].matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of("{from: " + days[0] + ", to: " + days[1] + "}")
                    : Optional.empty();
        }
        if (now instanceof List<?>) {
            return Optional.of(List.of(text.split("[、,，;；\\s]+")).stream()
                    .map(Value::quoted)
                    .collect(Collectors.joining(", ", "[", "]")));
        }
        return Optional.of(now instanceof LocalDate ? text : quoted(text));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
