package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.match.Pairing;
import cn.heyan.reconcile.match.RowMatching.Matched;
import cn.heyan.reconcile.match.TableRow;
import java.util.ArrayList;
import java.util.List;

/** What is said about a row and its evidence. */
final class RowWords {

    private final Case examined;
    private final CheckSpec spec;

    RowWords(Case examined, CheckSpec spec) {
        this.examined = examined;
        this.spec = spec;
    }

    /** Whether any mapped column of the row was read. */
    boolean identified(TableRow row) {
        return RowTables.map(spec).keySet().stream()
                .anyMatch(column -> !row.cell(column).witnesses().isEmpty());
    }

    boolean settled(TableRow row) {
        return RowTables.map(spec).keySet().stream()
                .anyMatch(column -> row.cell(column).settled().isPresent());
    }

    Finding alone(TableRow row, boolean sure) {
        return say(sure ? Conclusion.differs(spec, "row.alone") : Conclusion.open(spec, "row.alone-open"), row)
                .with("evidence", evidence())
                .finding();
    }

    Finding unreadRows(List<TableRow> rows) {
        return Conclusion.open(spec, "row.rows-open")
                .with("list", RowTables.title(spec.text("table")))
                .with(
                        "rows",
                        Wording.list(rows.stream()
                                .map(row -> String.valueOf(row.number()))
                                .toList()))
                .finding();
    }

    Finding twice(Pairing pairing, TableRow other) {
        boolean sure = settled(pairing.row()) && settled(other);
        return say(
                        sure ? Conclusion.differs(spec, "row.twice") : Conclusion.open(spec, "row.twice-open"),
                        pairing.row())
                .with("other", other.number())
                .with("paper", Wording.paper(examined, pairing.paper()))
                .with("at", RowEvidence.page(examined, pairing))
                .finding();
    }

    Finding column(Pairing pairing, String column) {
        Reading<?> onPaper = pairing.counterpart(column);
        String paper = Wording.paper(examined, pairing.paper());
        return say(Conclusion.differs(spec, "row.column"), pairing.row())
                .with("column", RowTables.column(column))
                .with("stated", shown(pairing.cell(column)))
                .with("paper", paper)
                .with("at", RowEvidence.page(examined, pairing))
                .with("found", shown(onPaper))
                .said(paper + " " + RowTables.column(column), onPaper)
                .finding();
    }

    Conclusion agrees(List<Matched> matched) {
        return Conclusion.agrees(spec, "row.agrees")
                .with("list", RowTables.title(spec.text("table")))
                .with("rows", matched.size())
                .with("evidence", evidence());
    }

    /** A conclusion about a row: which it is, and what its mapped columns say. */
    Conclusion say(Conclusion conclusion, TableRow row) {
        List<String> figures = new ArrayList<>();
        for (String column : RowTables.map(spec).keySet()) {
            Reading<?> cell = row.cell(column);
            if (!cell.witnesses().isEmpty()) {
                figures.add(shown(cell));
                conclusion.said("第 " + row.number() + " 行" + RowTables.column(column), cell);
            }
        }
        return conclusion
                .with("list", RowTables.title(spec.text("table")))
                .with("page", Wording.page(examined, row.page()))
                .with("row", row.number())
                .with("says", figures.isEmpty() ? "未读出" : String.join("，", figures));
    }

    private String evidence() {
        return String.join(
                "或", spec.texts("kinds").stream().map(DocumentKind::called).toList());
    }

    /** A value as a reviewer reads it: money with its unit. */
    @SuppressWarnings("unchecked") // looked at first
    static String shown(Reading<?> reading) {
        Object value = reading.likeliest().map(Object.class::cast).orElse("");
        if (value instanceof Yuan) {
            return Wording.yuan((Reading<Yuan>) reading);
        }
        return value instanceof WanYuan ? Wording.wan((Reading<WanYuan>) reading) : Shown.reading(reading);
    }
}
