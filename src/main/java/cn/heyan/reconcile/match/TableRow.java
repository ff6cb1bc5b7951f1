package cn.heyan.reconcile.match;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table that the applicant filled in: in the form, or in a list paper (清单).
 *
 * @param paper it stands in
 * @param readings its cells
 * @param prefix of the cells' names: the table's id and a dot in a form, nothing in a list paper
 * @param number from 1
 */
public record TableRow(Paper paper, Readings readings, String prefix, int number) {

    /** The rows of a table: of the form's table with this id, or of the papers of the kind with this id; empty rows are none. */
    public static List<TableRow> of(List<Paper> papers, String table) {
        Optional<DocumentKind> list = DocumentKind.of(table);
        String prefix = list.isPresent() ? "" : table + ".";
        List<TableRow> rows = new ArrayList<>();
        for (Paper paper : papers) {
            if (list.isEmpty() || paper.kind() == list.get()) {
                for (Readings each : paper.rows()) {
                    TableRow row = new TableRow(paper, each, prefix, rows.size() + 1);
                    if (row.says()) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    private boolean says() {
        return readings.all().entrySet().stream()
                .anyMatch(cell -> cell.getKey().name().startsWith(prefix)
                        && !cell.getValue().witnesses().isEmpty());
    }

    /** What stands in this column. */
    public Reading<?> cell(String column) {
        return readings.named(prefix + column).orElseGet(() -> new Absent<>("此行没有这一栏"));
    }

    /** The page on which the row stands, as far as a cell says so. */
    public PageRef page() {
        return readings.all().values().stream()
                .flatMap(cell -> cell.witness().stream())
                .map(witness -> witness.page())
                .findFirst()
                .orElseGet(() -> paper.document().firstPage());
    }
}
