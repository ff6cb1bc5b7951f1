package cn.heyan.extract.loan;

import cn.heyan.extract.Columns;
import cn.heyan.extract.Heading;
import cn.heyan.extract.Print;
import cn.heyan.extract.Row;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.notation.Printed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of dated amounts that may end with a line of totals, over one or several pages.
 *
 * @param rows of data
 * @param totals the line of totals, if there is one
 * @param heading of its columns
 * @param unit its amounts are in
 */
record MoneyTable(List<Row> rows, Optional<Row> totals, Optional<Heading> heading, Unit unit) {

    private static final Pattern AMOUNT = Pattern.compile("[-(]?[¥￥Y]?-?\\d[\\d,，. ]*\\)?");
    private static final String[] SUBTOTALS = {"小计", "本页小计", "本页合计", "本月合计", "本季合计", "承前页", "过次页", "季度小计"};
    private static final String[] ENDS = {
        "合计",
        "总计",
        "累计",
        "共计",
        "本年合计",
        "全年合计",
        "本年累计",
        "金额合计",
        "2023年合计",
        "2023年度合计",
        "2022年合计",
        "2024年合计",
        "制表",
        "经办",
        "复核",
        "备注",
        "注:",
        "注：",
        "特此"
    };

    /**
     * Finds it.
     *
     * @param columns without an end, every row's own column the anchor
     * @param amounts those columns that hold amounts
     * @param isData tells its rows from subtotals and what else stands between
     */
    static MoneyTable find(Sheet sheet, Columns columns, List<String> amounts, Predicate<Row> isData) {
        List<Row> rows = sheet.table(columns.without(SUBTOTALS).until(ENDS)).stream()
                .filter(isData)
                .toList();
        Columns summed = columns.anchoredAt(amounts).without(SUBTOTALS).until("制表", "经办", "复核", "备注", "特此");
        Optional<Row> totals = sheet.table(summed).stream()
                .filter(row -> row.dense().matches("^.{0,12}(?:合计|总计|累计|共计).*"))
                .reduce((first, last) -> last);
        Optional<Heading> heading = sheet.heading(columns);
        Unit unit = heading.flatMap(head -> Unit.statedIn(head.text()))
                .or(() -> sheet.lines().stream()
                        .flatMap(line -> Unit.statedIn(line.text()).stream())
                        .findFirst())
                .orElse(Unit.YUAN);
        return new MoneyTable(rows, totals, heading, unit);
    }

    /** Whether it has this column. */
    boolean has(String column) {
        return heading.filter(head -> head.boxes().containsKey(column)).isPresent();
    }

    /** This column's amounts, row by row. */
    List<Optional<Print>> column(String name) {
        return rows.stream().map(row -> amount(row, name)).toList();
    }

    /** This column's total. */
    Optional<Print> total(String name) {
        return totals.flatMap(row -> amount(row, name));
    }

    /** The amount in a cell, without what an untidy page put beside it. */
    private static Optional<Print> amount(Row row, String column) {
        return row.cell(column).flatMap(print -> {
            Matcher matcher = AMOUNT.matcher(Printed.fold(print.text()));
            boolean same = Printed.fold(print.text()).length() == print.text().length();
            return matcher.find()
                    ? Optional.of(same ? print.part(matcher.start(), matcher.end()) : print)
                    : Optional.empty();
        });
    }
}
