package cn.heyan.extract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One printed form (申报表), as a file of config/papers/forms describes it.
 *
 * @param id the file's name without ending
 * @param name as its notice calls it
 * @param programmes ids of the programmes that use it
 * @param titles patterns, one of which a line of the form matches
 * @param fields one value each, or one a column
 * @param ticks groups of boxes
 * @param tables lists of rows
 * @param others labels that nobody asks for
 */
record FormSpec(
        String id,
        String name,
        List<String> programmes,
        List<Pattern> titles,
        List<FieldSpec> fields,
        List<TickSpec> ticks,
        List<TableSpec> tables,
        List<String> others) {

    /** What a value looks like. */
    enum Type {
        /** An amount, in 万元 where the form says nothing else. */
        MONEY,
        /** An amount, in 元 where the paper says nothing else. */
        YUAN,
        /** A price of one piece, in 元 where the paper says nothing else; it may have more than two places. */
        PRICE,
        /** A percentage. */
        PERCENT,
        /** A number of persons, pieces … */
        COUNT,
        /** A day. */
        DATE,
        /** A month: its first day. */
        MONTH,
        /** From one month or day to another. */
        PERIOD,
        /** 统一社会信用代码 or 组织机构代码. */
        CODE,
        /** A number of figures and capital letters: 发票号码. */
        NUMBER,
        /** Anything else. */
        TEXT
    }

    /** Where a value stands, seen from its label. */
    enum Place {
        /** In the next cell to the right, or behind the label's colon. */
        RIGHT,
        /** In the next cell below. */
        BELOW,
        /** Behind the label, inside a longer text. */
        INSIDE
    }

    /**
     * A field.
     *
     * @param id of the declared field
     * @param labels any of which it may have
     * @param type of its value
     * @param place of its value
     * @param within a caption left of the label, or above it; empty for any
     * @param columns heading of a column → what stands in brackets behind the id; empty for a field with one value
     */
    record FieldSpec(
            String id, List<String> labels, Type type, Place place, String within, Map<String, String> columns) {}

    /**
     * A group of boxes.
     *
     * @param id of the declared field
     * @param labels the group may have; none if its options tell it
     * @param options as printed
     * @param most how many may be ticked
     * @param beside whether each option has a cell of its own and its mark stands in the next one (有/无, √), instead of a box
     *     before it
     */
    record TickSpec(String id, List<String> labels, List<String> options, int most, boolean beside) {}

    /**
     * A list of rows below a row of headings.
     *
     * @param id what row fields begin with
     * @param columns row field → headings it may have; the first is the one that makes a row
     * @param types of row fields that are not text
     * @param until a row that begins with any of these ends the list
     * @param without headings that another list of the form has and this one has not
     */
    record TableSpec(
            String id,
            Map<String, List<String>> columns,
            Map<String, Type> types,
            List<String> until,
            List<String> without) {}

    /** The ids of everything that it states: fields, each column of them, groups of boxes, columns of its lists. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (FieldSpec field : fields) {
            ids.add(field.id());
            field.columns().values().forEach(column -> ids.add(field.id() + "[" + column + "]"));
            if (field.type() == Type.PERIOD) {
                ids.add(field.id() + ".from");
                ids.add(field.id() + ".to");
            }
        }
        ticks.forEach(group -> ids.add(group.id()));
        for (TableSpec table : tables) {
            ids.add(table.id());
            table.columns().keySet().forEach(column -> ids.add(table.id() + "." + column));
        }
        return ids;
    }

    /** The first label of each field and group, the first heading of each column, by id. */
    Map<String, String> captions() {
        Map<String, String> captions = new TreeMap<>();
        fields.forEach(field -> captions.put(field.id(), field.labels().get(0)));
        ticks.stream()
                .filter(group -> !group.labels().isEmpty())
                .forEach(group -> captions.put(group.id(), group.labels().get(0)));
        tables.forEach(table -> table.columns()
                .forEach((column, headings) -> captions.put(table.id() + "." + column, headings.get(0))));
        return captions;
    }

    /** Every label there is: none of them is a value. */
    List<String> labels() {
        List<String> all = new ArrayList<>(others);
        fields.forEach(field -> {
            all.addAll(field.labels());
            all.addAll(field.columns().keySet());
        });
        ticks.forEach(group -> all.addAll(group.labels()));
        tables.forEach(table -> table.columns().values().forEach(all::addAll));
        return all;
    }
}
