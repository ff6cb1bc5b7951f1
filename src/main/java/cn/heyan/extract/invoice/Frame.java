package cn.heyan.extract.invoice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows that divide a face: heading of the table, sum row, total row; and the table's columns.
 *
 * @param heading the table's heading
 * @param sum the row that begins with 合计
 * @param total the row of 价税合计
 * @param columns each heading by its key, from left to right
 */
record Frame(Optional<Run> heading, Optional<Run> sum, Optional<Run> total, Map<String, Run> columns) {
    static final String NAME = "name";
    static final String SPEC = "spec";
    static final String UNIT = "unit";
    static final String QUANTITY = "quantity";
    static final String PRICE = "unitPrice";
    static final String AMOUNT = "amount";
    static final String RATE = "taxRate";
    static final String TAX = "tax";
    /** A column that is no field of ours: the running number; with a digit behind it others. */
    static final String OTHER = "other";

    private static final Pattern TOTAL_ROW = Pattern.compile("大[写与]|小[写与]|价[税祝][合台]|税合[计汁]");

    /** Each page of several has the sum of its own lines, and a goods list ends with its own total. */
    static final Pattern SUBTOTAL = Pattern.compile("^.{0,2}[小总]计(?![\\u4e00-\\u9fff])");

    static Frame of(Face face) {
        Optional<Run> heading = Optional.empty();
        Optional<Run> sum = Optional.empty();
        Optional<Run> total = Optional.empty();
        for (Run row : face.rows()) {
            boolean isTotal = TOTAL_ROW.matcher(row.text()).find() || isCapitals(row);
            if (total.isEmpty() && sum.isEmpty() && Headings.in(row).size() >= 3 && !isTotal) {
                heading = Optional.of(row);
            } else if (isTotal && total.isEmpty()) {
                total = Optional.of(row);
            } else if (total.isEmpty() && isSum(row)) {
                sum = Optional.of(row);
            }
        }
        if (total.isEmpty()) {
            List<Run> marked = marked(face, 0, 1);
            if (marked.size() > 1) { // both captions were lost: the sums are the last two rows with a currency mark
                total = Optional.of(marked.get(marked.size() - 1));
                sum = Optional.of(marked.get(marked.size() - 2));
            }
        }
        if (sum.isEmpty() && total.isPresent()) {
            sum = markedRow(
                    face,
                    heading.map(h -> h.box().bottom()).orElse(0.0),
                    total.get().box().centreY());
        }
        Map<String, Run> read = heading.map(Headings::in).orElse(Map.of());
        Map<String, Run> columns =
                sum.map(row -> Headings.complete(read, face, row)).orElse(read);
        return new Frame(heading, sum, total, columns);
    }

    /** Height above which the head and, on digital invoices, both parties stand. */
    double tableTop() {
        return heading.map(row -> row.box().y())
                .or(() -> sum.map(row -> row.box().y()))
                .or(() -> total.map(row -> row.box().y()))
                .orElse(1.0);
    }

    double tableBottom() {
        return total.or(() -> sum).map(row -> row.box().centreY()).orElse(1.0);
    }

    Optional<Run> column(String key) {
        return Optional.ofNullable(columns.get(key));
    }

    private static boolean isSum(Run row) {
        String text = row.text();
        return Labels.SUM.matcher(text).find()
                && !text.contains("税合")
                && !SUBTOTAL.matcher(text).find();
    }

    private static boolean isCapitals(Run row) {
        return InWords.looksLike(row);
    }

    private static List<Run> marked(Face face, double top, double bottom) {
        return face.rows(top, bottom).stream()
                .filter(row -> Labels.MARKED.matcher(row.text()).find())
                .filter(row -> !SUBTOTAL.matcher(row.text()).find())
                .toList();
    }

    /** Where the caption of the sum row is lost: the last row above the total with a currency mark. */
    private static Optional<Run> markedRow(Face face, double top, double bottom) {
        List<Run> rows = marked(face, top, bottom);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }
}
