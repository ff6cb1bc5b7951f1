package cn.heyan.extract.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    /** A column that is no field of ours: licence plate, place of building. */
    static final String OTHER = "other";

    private static final Map<String, Pattern> HEADINGS = headings();
    private static final Pattern TOTAL_ROW = Pattern.compile("大[写与]|小[写与]|价[税祝][合台]|税合[计汁]");

    static Frame of(Face face) {
        Optional<Run> heading = Optional.empty();
        Optional<Run> sum = Optional.empty();
        Optional<Run> total = Optional.empty();
        for (Run row : face.rows()) {
            boolean isTotal = TOTAL_ROW.matcher(row.text()).find() || isCapitals(row);
            if (total.isEmpty() && sum.isEmpty() && columns(row).size() >= 3 && !isTotal) {
                heading = Optional.of(row);
            } else if (isTotal && total.isEmpty()) {
                total = Optional.of(row);
            } else if (total.isEmpty() && isSum(row)) {
                sum = Optional.of(row);
            }
        }
        if (sum.isEmpty() && total.isPresent()) {
            sum = markedRow(
                    face,
                    heading.map(h -> h.box().bottom()).orElse(0.0),
                    total.get().box().centreY());
        }
        Map<String, Run> columns =
                new LinkedHashMap<>(heading.map(Frame::columns).orElse(Map.of()));
        sum.ifPresent(row -> complete(columns, face, row));
        return new Frame(heading, sum, total, inOrder(columns));
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
        return Labels.SUM.matcher(row.text()).find() && !row.text().contains("税合");
    }

    private static boolean isCapitals(Run row) {
        return InWords.find(row).isPresent();
    }

    /** Where the caption of the sum row is lost: the last row above the total with a currency mark. */
    private static Optional<Run> markedRow(Face face, double top, double bottom) {
        List<Run> rows = face.rows(top, bottom).stream()
                .filter(row -> Labels.MARKED.matcher(row.text()).find())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private static Map<String, Run> columns(Run row) {
        Map<String, Run> found = new LinkedHashMap<>();
        HEADINGS.forEach((key, pattern) -> row.all(pattern).stream().findFirst().ifPresent(run -> found.put(key, run)));
        return inOrder(found);
    }

    private static Map<String, Run> inOrder(Map<String, Run> columns) {
        List<Map.Entry<String, Run>> all = new ArrayList<>(columns.entrySet());
        all.sort((a, b) -> Double.compare(a.getValue().left(), b.getValue().left()));
        Map<String, Run> ordered = new LinkedHashMap<>();
        all.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** A heading that was not read stands above its sum; that of the rate stands between both. */
    private static void complete(Map<String, Run> columns, Face face, Run sum) {
        List<Run> cells = Figures.cells(face.beside(sum, 0, 1), face.em()).stream()
                .filter(cell -> Figures.tax(cell.text()).isPresent())
                .toList();
        if (cells.isEmpty() || columns.size() < 2) {
            return;
        }
        Run net = columns.computeIfAbsent(AMOUNT, key -> cells.get(0));
        if (cells.size() > 1) {
            Run tax = columns.computeIfAbsent(TAX, key -> cells.get(cells.size() - 1));
            columns.computeIfAbsent(RATE, key -> Run.at((net.right() + tax.left()) / 2, net));
        }
    }

    private static Map<String, Pattern> headings() {
        Map<String, Pattern> all = new LinkedHashMap<>();
        all.put(NAME, Pattern.compile("(?:货物或|货物|应税)[^规]{0,10}名称|^项目名[称祢]|服务名称|费用项目"));
        all.put(SPEC, Pattern.compile("规格型?号?"));
        all.put(UNIT, Pattern.compile("[单草][位仗]"));
        all.put(QUANTITY, Pattern.compile("[数教]量"));
        all.put(PRICE, Pattern.compile("[单草][价介]"));
        all.put(AMOUNT, Pattern.compile("(?<!合计|小计)[金全命][额颔频頭]"));
        all.put(RATE, Pattern.compile("[税祝][率卒车](?:/征收率)?"));
        all.put(TAX, Pattern.compile("[税祝][额颔频顿照頭]"));
        all.put(OTHER + 1, Pattern.compile("车牌号|建筑服务发生地"));
        all.put(OTHER + 2, Pattern.compile("类型|建筑项目名称"));
        all.put(OTHER + 3, Pattern.compile("通行日期起"));
        all.put(OTHER + 4, Pattern.compile("通行日期止"));
        return all;
    }
}
