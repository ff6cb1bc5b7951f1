package cn.heyan.programme;

import java.util.List;

/**
 * A parameter that a kind of check takes.
 *
 * @param name as written under {@code with:}
 * @param kind what it is, and how it is read
 * @param needed whether the check cannot do without it
 * @param words the only values it may have; empty for any
 */
record CheckParameter(String name, ParameterKind kind, boolean needed, List<String> words) {
    /** One that the check cannot do without. */
    static CheckParameter need(String name, ParameterKind kind) {
        return new CheckParameter(name, kind, true, List.of());
    }

    /** One that may be left out. */
    static CheckParameter may(String name, ParameterKind kind) {
        return new CheckParameter(name, kind, false, List.of());
    }

    /** One that may be left out and is one of these words. */
    static CheckParameter choice(String name, String... words) {
        return new CheckParameter(name, ParameterKind.TEXT, false, List.of(words));
    }

    /** The value that the check gets. */
    Object value(Part part, Names names) {
        if (!words.isEmpty() && !words.contains(part.text())) {
            throw part.wrong("“" + name + "”不能是“" + part.text() + "”", "可写：" + String.join("、", words));
        }
        return kind.value(part, names);
    }
}
