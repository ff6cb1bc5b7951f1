package cn.heyan.extract.form;

import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.form.FormSpec.TableSpec;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.programme.expression.FormWords;
import cn.heyan.programme.expression.Nature;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the forms of each programme can declare, so that programme files name nothing else (申报表栏目). */
public final class Forms {
    private static final Pattern UNIT = Pattern.compile("[（(](万元|元|个|人|家|项)[）)]");

    private Forms() {}

    /** By id of the programme, from this folder (config/papers); a programme with several forms has the words of all. */
    public static Map<String, FormWords> words(Path papers) {
        Map<String, FormWords> words = new LinkedHashMap<>();
        for (FormSpec form : new FormBook(papers).forms()) {
            form.programmes().forEach(programme -> words.merge(programme, words(form), FormWords::and));
        }
        return words;
    }

    private static FormWords words(FormSpec form) {
        Map<String, Nature> fields = new LinkedHashMap<>();
        for (FieldSpec field : form.fields()) {
            for (String id : ids(field)) {
                fields.put(id, nature(field.type()));
            }
        }
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        form.ticks().forEach(group -> groups.put(group.id(), new LinkedHashSet<>(group.options())));
        Map<String, Map<String, Nature>> tables = new LinkedHashMap<>();
        form.tables().forEach(table -> tables.put(table.id(), columns(table)));
        Map<String, String> captions = new LinkedHashMap<>(form.captions());
        form.fields().forEach(field -> field.columns()
                .forEach((heading, column) -> captions.put(
                        field.id() + "[" + column + "]", field.labels().get(0) + "（" + heading + "）")));
        captions.replaceAll((id, caption) -> UNIT.matcher(caption).replaceAll(""));
        return new FormWords(fields, groups, tables, captions);
    }

    private static List<String> ids(FieldSpec field) {
        List<String> stems = field.type() == Type.PERIOD
                ? List.of(field.id(), field.id() + ".from", field.id() + ".to")
                : List.of(field.id());
        return field.columns().isEmpty()
                ? stems
                : stems.stream()
                        .flatMap(id -> field.columns().values().stream().map(column -> id + "[" + column + "]"))
                        .toList();
    }

    private static Map<String, Nature> columns(TableSpec table) {
        Map<String, Nature> columns = new LinkedHashMap<>();
        table.columns()
                .keySet()
                .forEach(column -> columns.put(column, nature(table.types().getOrDefault(column, Type.TEXT))));
        return columns;
    }

    private static Nature nature(Type type) {
        return switch (type) {
            case MONEY, YUAN, PRICE -> Nature.MONEY;
            case PERCENT, COUNT -> Nature.FIGURE;
            case DATE, MONTH, PERIOD -> Nature.DATE;
            case CODE, NUMBER, TEXT -> Nature.TEXT;
        };
    }
}
