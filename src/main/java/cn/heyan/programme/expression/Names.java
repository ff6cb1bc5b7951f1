package cn.heyan.programme.expression;

import cn.heyan.programme.expression.Expression.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Knows what the names of an expression stand for, and refuses those that stand for nothing. */
final class Names {
    private final Scope scope;
    /** Inside a condition: the rows or papers it is asked of. */
    private final Optional<Source> row;

    private final Map<String, String> called;

    Names(Scope scope, Optional<Source> row) {
        this(scope, row, new LinkedHashMap<>());
    }

    private Names(Scope scope, Optional<Source> row, Map<String, String> called) {
        this.scope = scope;
        this.row = row;
        this.called = called;
    }

    /** How the form calls the fields that were named. */
    Map<String, String> called() {
        return Map.copyOf(called);
    }

    /** The same, inside a condition on these rows or papers. */
    Names of(Source source) {
        return new Names(scope, Optional.of(source), called);
    }

    /** What a name stands for. */
    Expression value(Token token) {
        String name = token.text();
        if (name.startsWith("thresholds.")) {
            return new Expression.Threshold(known(token, "thresholds.", scope.thresholds()));
        }
        if (name.startsWith("parameters.")) {
            return new Expression.Parameter(known(token, "parameters.", scope.figures()));
        }
        if (row.isPresent()) {
            columnOf(token, row.get());
            return new Expression.Column(name);
        }
        return isPaper(name) ? new Expression.Stated(source(token)) : new Expression.Declared(declared(token));
    }

    /** A table or kind, or one of its columns or fields. */
    Source source(Token token) {
        String name = token.text();
        int dot = name.indexOf('.');
        String head = dot < 0 ? name : name.substring(0, dot);
        String field = dot < 0 ? "" : name.substring(dot + 1);
        if (!scope.isKind(head) && scope.form().isPresent()) {
            Set<String> tables = scope.form().get().tables().keySet();
            if (!tables.contains(head)) {
                throw wrong(token, "申报表没有“" + head + "”这个表格，也没有这种材料", tables);
            }
        }
        Source source = new Source(head, field, scope.isKind(head));
        if (!field.isEmpty()) {
            nature(token, source, field);
            if (!source.papers()) {
                scope.form().ifPresent(form -> called.put(name, form.called(name)));
            }
        }
        return source;
    }

    /** A declared field. */
    String declared(Token token) {
        scope.form().ifPresent(form -> {
            if (!form.has(token.text())) {
                throw wrong(token, "申报表没有“" + token.text() + "”这一栏", form.like(token.text()));
            }
            called.put(token.text(), form.called(token.text()));
        });
        return token.text();
    }

    /** A group of boxes. */
    String group(Token token) {
        scope.form().filter(form -> !form.groups().containsKey(token.text())).ifPresent(form -> {
            throw wrong(token, "申报表没有“" + token.text() + "”这组勾选框", form.groups().keySet());
        });
        scope.form().ifPresent(form -> called.put(token.text(), form.called(token.text())));
        return token.text();
    }

    /** A box of a group. */
    String option(Token group, Token option) {
        scope.form().ifPresent(form -> {
            Set<String> options = form.groups().getOrDefault(group.text(), Set.of());
            if (!options.contains(option.text())) {
                throw wrong(option, "“" + group.text() + "”里没有“" + option.text() + "”这个勾选框", options);
            }
        });
        return option.text();
    }

    /** A window. */
    String window(Token token) {
        if (!token.text().startsWith("windows.")) {
            throw new BadExpression(token.position(), "in 后面应是时间窗口", "写 windows.名称，如 date in windows.project-year");
        }
        return known(token, "windows.", scope.windows());
    }

    /** What a value is. */
    Nature nature(Token token, Expression value) {
        if (value instanceof Expression.Column column) {
            return row.map(source -> nature(token, source, column.name())).orElse(Nature.ANY);
        }
        if (value instanceof Expression.Declared declared) {
            return scope.form().flatMap(form -> form.field(declared.id())).orElse(Nature.ANY);
        }
        return value instanceof Expression.Stated stated
                ? nature(token, stated.source(), stated.source().field())
                : value instanceof Expression.Threshold ? Nature.MONEY : Nature.FIGURE;
    }

    /** What a column or field is. */
    Nature nature(Token token, Source source, String field) {
        Map<String, Nature> fields = source.papers()
                ? scope.vocabulary().fields().getOrDefault(source.of(), Map.of())
                : scope.form()
                        .map(form -> form.tables().getOrDefault(source.of(), Map.of()))
                        .orElse(Map.of());
        if (fields.isEmpty()) {
            return Nature.ANY;
        }
        String stem = field.contains("[") ? field.substring(0, field.indexOf('[')) : field;
        Nature nature = fields.getOrDefault(field, fields.get(stem));
        if (nature == null) {
            throw wrong(token, "“" + source.of() + "”没有“" + field + "”这一项", fields.keySet());
        }
        return nature;
    }

    private void columnOf(Token token, Source source) {
        nature(token, source, token.text());
        if (!source.papers()) {
            scope.form().ifPresent(form -> called.put(token.text(), form.called(source.of() + "." + token.text())));
        }
    }

    private boolean isPaper(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && scope.isKind(name.substring(0, dot));
    }

    private static String known(Token token, String section, Set<String> names) {
        String name = token.text().substring(section.length());
        if (!names.contains(name)) {
            throw wrong(token, section.substring(0, section.length() - 1) + " 里没有“" + name + "”", names);
        }
        return name;
    }

    private static BadExpression wrong(Token token, String what, Collection<String> names) {
        String hint = token.text().contains("-") ? "。若是相减，减号两边要留空格" : "";
        return new BadExpression(token.position(), what, "可用的名称：" + String.join("、", new TreeSet<>(names)) + hint);
    }
}
