package cn.heyan.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What a parameter of a check is, and how its place in the file becomes a value. */
enum ParameterKind {
    /** The name of a window; becomes a DateWindow. */
    WINDOW {
        @Override
        Object value(Part part, Names names) {
            return names.named("windows", part);
        }
    },
    /** The name of a threshold; becomes a Yuan. */
    MONEY {
        @Override
        Object value(Part part, Names names) {
            return names.named("thresholds", part);
        }
    },
    /** The name of an exclusion; becomes an {@link Exclusion}. */
    EXCLUSION {
        @Override
        Object value(Part part, Names names) {
            return names.named("exclusions", part);
        }
    },
    /** The name of a parameter that is a figure; becomes a BigDecimal, or {@link Unset}. */
    FIGURE {
        @Override
        Object value(Part part, Names names) {
            Object value = names.named("parameters", part);
            return value instanceof Unset ? value : parsed(part, value, BigDecimal::new, "应是数字");
        }
    },
    /** The name of a parameter that is a date; becomes a LocalDate. */
    DATE {
        @Override
        Object value(Part part, Names names) {
            return parsed(part, names.named("parameters", part), LocalDate::parse, "应是日期，如 2023-01-01");
        }
    },
    /** The name of a parameter that is a text or a list of texts; becomes a list. */
    NAMED {
        @Override
        Object value(Part part, Names names) {
            Object value = names.named("parameters", part);
            return value instanceof List ? value : List.of(String.valueOf(value));
        }
    },
    /** A text; {@code {name}} stands for a parameter. */
    TEXT {
        @Override
        Object value(Part part, Names names) {
            return names.filled(part, part.text());
        }
    },
    /** A list of texts; {@code {name}} stands for a parameter. */
    TEXTS {
        @Override
        Object value(Part part, Names names) {
            return part.texts().stream().map(text -> names.filled(part, text)).toList();
        }
    },
    /** Ids of kinds of document. */
    KINDS {
        @Override
        Object value(Part part, Names names) {
            part.texts().forEach(id -> names.kind(part, id));
            return part.texts();
        }
    };

    /** The value that the check gets. */
    abstract Object value(Part part, Names names);

    private static Object parsed(Part part, Object value, Parser parser, String right) {
        try {
            return parser.parse(String.valueOf(value));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw part.wrong("参数“" + part.text() + "”的值“" + value + "”不对", right);
        }
    }

    /** From text to value. */
    private interface Parser {
        Object parse(String text);
    }
}
