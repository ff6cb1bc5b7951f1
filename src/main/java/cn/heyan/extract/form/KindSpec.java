package cn.heyan.extract.form;

import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.form.FormSpec.Place;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.packet.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a kind of simple paper is read (一般材料), as a file of config/papers/kinds describes it.
 *
 * @param kind the file's name without ending
 * @param values one each
 * @param list of rows, if it has one
 * @param others labels that nobody asks for, at which values end
 */
record KindSpec(DocumentKind kind, List<ValueSpec> values, Optional<ListSpec> list, List<String> others) {

    /** What stands below a paper's text. */
    enum Closing {
        /** Nothing that is asked for. */
        NONE,
        /** The date below the signature. */
        DATE,
        /** The office or company that signs. */
        OFFICE
    }

    /**
     * A value, looked for in this order: choices, cells and lines by label, lines by pattern, prose, closing.
     *
     * @param id of the field
     * @param type of its value
     * @param labels any of which it may have
     * @param lines patterns within one line; the first group is the value
     * @param after patterns of a line; the next line is the value
     * @param prose patterns within the whole text, which has no spaces and half-width brackets; the first group is the value
     * @param shape what of a text is the value; empty for all of it
     * @param choices value → pattern of the words that mean it
     * @param closing where it may stand in the end
     * @param first whether the first match counts although others say something else
     * @param totalOf the column of the list whose total it is; empty for none
     * @param filled {@code column} of the list, and the value {@code then} if any row says something there, {@code otherwise} if none does
     * @param oneLine whether it never goes on in the next line, as names do
     */
    record ValueSpec(
            String id,
            Type type,
            List<String> labels,
            List<Pattern> lines,
            List<Pattern> after,
            List<Pattern> prose,
            Optional<Pattern> shape,
            Map<String, Pattern> choices,
            Closing closing,
            boolean first,
            String totalOf,
            Map<String, String> filled,
            boolean oneLine) {

        FieldSpec asField() {
            return new FieldSpec(id, labels, type, Place.RIGHT, "", Map.of());
        }

        /** What a reviewer calls it. */
        String name() {
            return labels.isEmpty() ? id : labels.get(0);
        }
    }

    /**
     * A list of rows.
     *
     * @param columns row field → headings it may have
     * @param types of row fields that are not text
     * @param anchors row fields of which every row has the first one that the list has at all
     * @param atLeast how many headings make it this list
     * @param until a row that begins with any of these ends the list: 合计
     * @param without rows that begin with any of these are none: 小计
     * @param line pattern of an entry where there is no table, groups named as the row fields
     */
    record ListSpec(
            Map<String, List<String>> columns,
            Map<String, Type> types,
            List<String> anchors,
            int atLeast,
            List<String> until,
            List<String> without,
            Optional<Pattern> line) {

        Type type(String column) {
            return types.getOrDefault(column, Type.TEXT);
        }
    }

    /** The same as a form, for finding labels in its cells. */
    FormSpec asForm() {
        List<String> labels = new ArrayList<>(others);
        list.ifPresent(rows -> rows.columns().values().forEach(labels::addAll));
        return new FormSpec(
                kind.id(),
                kind.chinese(),
                List.of(),
                List.of(),
                values.stream().map(ValueSpec::asField).toList(),
                List.of(),
                List.of(),
                labels);
    }

    /** Every label there is. */
    List<String> labels() {
        return asForm().labels().stream().distinct().toList();
    }
}
