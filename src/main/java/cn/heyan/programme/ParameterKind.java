package cn.heyan.programme;

import cn.heyan.programme.expression.BadExpression;
import cn.heyan.programme.expression.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    /** Names of exclusions; becomes a list of {@link Exclusion}. */
    EXCLUSION {
        @Override
        Object value(Part part, Names names) {
            return part.each().stream()
                    .map(each -> names.named("exclusions", each))
                    .toList();
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
    /** The name of a parameter that is a date; becomes a LocalDate, or {@link Unset}. */
    DATE {
        @Override
        Object value(Part part, Names names) {
            Object value = names.named("parameters", part);
            return value instanceof Unset ? value : parsed(part, value, LocalDate::parse, "应是日期，如 2023-01-01");
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
    },
    /** A whole number, or the name of a parameter that is one; becomes a BigDecimal, or {@link Unset}. */
    COUNT {
        @Override
        Object value(Part part, Names names) {
            return part.text().matches("\\d+") ? new BigDecimal(part.text()) : FIGURE.value(part, names);
        }
    },
    /** The name of a threshold or of a parameter that is a figure; becomes a Yuan, a BigDecimal, or {@link Unset}. */
    QUANTITY {
        @Override
        Object value(Part part, Names names) {
            return names.has("thresholds", part.text()) ? MONEY.value(part, names) : FIGURE.value(part, names);
        }
    },
    /** Years: the name of a parameter that lists them, or a list such as {@code ["{year}", "{lastYear}"]}. */
    YEARS {
        @Override
        Object value(Part part, Names names) {
            boolean named = part.texts().size() == 1
                    && names.has("parameters", part.texts().get(0));
            return named ? NAMED.value(part, names) : TEXTS.value(part, names);
        }
    },
    /** true or false; becomes that text. */
    FLAG {
        @Override
        Object value(Part part, Names names) {
            if (!List.of("true", "false").contains(part.text())) {
                throw part.wrong("“" + part.name() + "”应是 true 或 false", "写 true 或删去这一项");
            }
            return part.text();
        }
    },
    /** Texts by name, such as {@code {supplier: seller}}; becomes a map. */
    MAP {
        @Override
        Object value(Part part, Names names) {
            Map<String, String> map = new LinkedHashMap<>();
            part.entries().forEach((key, each) -> map.put(key, names.filled(each, each.text())));
            return map;
        }
    },
    /** Kinds of document for any box ({@code *}), or for each box by its words; becomes a map of lists. */
    KINDS_BY_OPTION {
        @Override
        Object value(Part part, Names names) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (part.isMapping()) {
                part.entries().forEach((key, each) -> map.put(key, KINDS.value(each, names)));
            } else {
                map.put("*", KINDS.value(part, names));
            }
            return map;
        }
    },
    /** Limits of length by the heading of a text: one parameter (at most) or two (from, to); becomes a list of {@link WordLimit}. */
    WORDS {
        @Override
        Object value(Part part, Names names) {
            return part.entries().entrySet().stream()
                    .map(each -> WordLimit.of(each.getKey(), each.getValue(), names))
                    .toList();
        }
    },
    /** The name of a scoring table in section {@code rubrics}; becomes a {@link Rubric}. */
    RUBRIC {
        @Override
        Object value(Part part, Names names) {
            if (names.named("rubrics", part) instanceof Part table) {
                return new RubricReading(names).rubric(table);
            }
            throw part.wrong("“" + part.text() + "”不是评分表", "在 rubrics 下写 indicators");
        }
    },
    /** The id of a field of the application form. */
    DECLARED {
        @Override
        Object value(Part part, Names names) {
            return understood(part, names, text -> Written.declared(text, names.scope()));
        }
    },
    /** Ids of fields of the form; words before an equals sign say how a person calls the field. */
    DECLAREDS {
        @Override
        Object value(Part part, Names names) {
            return part.each().stream()
                    .map(each -> understood(each, names, text -> {
                        Written.declared(text.substring(text.lastIndexOf('=') + 1), names.scope());
                        return text;
                    }))
                    .toList();
        }
    },
    /** The id of a group of boxes of the form. */
    GROUP {
        @Override
        Object value(Part part, Names names) {
            return understood(part, names, text -> Written.group(text, names.scope()));
        }
    },
    /** A table of the form or a kind of document, or one of its columns: {@code honour}, {@code list.page}. */
    TABLE {
        @Override
        Object value(Part part, Names names) {
            return understood(part, names, text -> Written.source(text, names.scope()));
        }
    },
    /** A figure made of declared fields, evidence and parameters, such as {@code cloud.total - cloud.wages}. */
    EXPRESSION {
        @Override
        Object value(Part part, Names names) {
            return understood(part, names, text -> Written.figure(text, names.scope()));
        }
    },
    /** Several such figures. */
    EXPRESSIONS {
        @Override
        Object value(Part part, Names names) {
            return part.each().stream()
                    .map(each -> EXPRESSION.value(each, names))
                    .toList();
        }
    },
    /** What holds or does not, such as {@code fin.loan[2023] > 0}. */
    RELATION {
        @Override
        Object value(Part part, Names names) {
            return understood(part, names, text -> Written.claim(text, names.scope()));
        }
    },
    /** Which rows or papers count, such as {@code type = 'x' and date in windows.project-year}. */
    CONDITION {
        @Override
        Object value(Part part, Names names) {
            return understood(part, names, text -> Written.condition(text, names.rows(), names.scope()));
        }
    };

    /** The value that the check gets. */
    abstract Object value(Part part, Names names);

    /** Says line, place in the expression and what would be right. */
    private static Object understood(Part part, Names names, Function<String, Object> reader) {
        String text = names.filled(part, part.text());
        try {
            return reader.apply(text);
        } catch (BadExpression e) {
            throw part.wrong("算式“" + text + "”第 " + (e.position() + 1) + " 个字符处，" + e.what(), e.right());
        }
    }

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
