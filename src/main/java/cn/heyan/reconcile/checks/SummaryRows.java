package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.match.Cells;
import cn.heyan.reconcile.match.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The recommending office's summary table (汇总表) has the applicant's row, and its columns say what the packet says. */
final class SummaryRows implements Check {

    private static final String APPLICANT = "applicant";

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> tables = examined.papers(DocumentKind.SUMMARY_TABLE);
        if (tables.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<TableRow> rows = TableRow.of(tables, DocumentKind.SUMMARY_TABLE.id());
        List<TableRow> own =
                rows.stream().filter(row -> is(examined, row) == Answer.YES).toList();
        if (own.isEmpty()) {
            boolean sure = !rows.isEmpty()
                    && !examined.hasGaps()
                    && rows.stream().allMatch(row -> is(examined, row) == Answer.NO);
            return (sure ? Conclusion.differs(spec, "summary.no-row") : Conclusion.open(spec, "summary.row-open"))
                    .with("applicant", Wording.any(examined.applicant().name()))
                    .with(
                            "page",
                            Wording.page(examined, tables.get(0).document().firstPage()))
                    .with("count", rows.size())
                    .said(Wording.look(examined, tables.get(0).document().firstPage(), "汇总表"))
                    .alone();
        }
        List<Finding> findings = new ArrayList<>();
        spec.map("columns").forEach((column, source) -> column(examined, spec, own, column, source, findings));
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "summary.agrees")
                        .with("applicant", Wording.any(examined.applicant().name()))
                        .with("page", Wording.page(examined, own.get(0).page()))
                        .with("columns", spec.map("columns").size())
                        .alone()
                : findings;
    }

    /** Any of the applicant's rows may be that of this packet: it agrees if one of them does. */
    private static void column(
            Case examined, CheckSpec spec, List<TableRow> own, String column, String source, List<Finding> findings) {
        List<Reading<?>> stated = SummarySource.readings(examined, source);
        Answer best = Answer.NO;
        for (TableRow row : own) {
            Answer same = column.equals(APPLICANT)
                    ? Answer.YES
                    : row.cell(column).witnesses().isEmpty()
                            ? Answer.OPEN
                            : Cells.agree(row.cell(column), stated, column);
            best = same == Answer.YES || best == Answer.YES
                    ? Answer.YES
                    : same == Answer.OPEN || best == Answer.OPEN ? Answer.OPEN : Answer.NO;
        }
        if (best == Answer.YES) {
            return;
        }
        Reading<?> cell = own.get(0).cell(column);
        Conclusion conclusion = (best == Answer.NO
                        ? Conclusion.differs(spec, "summary.column")
                        : Conclusion.open(spec, "summary.column-open"))
                .with("page", Wording.page(examined, own.get(0).page()))
                .with("row", own.get(0).number())
                .with("column", NAMES.getOrDefault(column, RowTables.column(column)))
                .with("listed", RowWords.shown(cell))
                .with("stated", stated.isEmpty() ? "未读出" : RowWords.shown(stated.get(0)))
                .said("汇总表第 " + own.get(0).number() + " 行", cell);
        stated.forEach(reading -> conclusion.said("申报材料", reading));
        findings.add(conclusion.finding());
    }

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("project", "项目名称"),
            Map.entry("item", "申报支持事项"),
            Map.entry("revenue", "营收"),
            Map.entry("tax", "上缴税金"),
            Map.entry("requested", "申请支持金额"),
            Map.entry("totalInvestment", "项目总投资"),
            Map.entry("hardwareInvestment", "硬件设施总投资"),
            Map.entry("equipmentInvestment", "设备总投资"),
            Map.entry("contractAmount", "合同金额"),
            Map.entry("score", "自评估得分"),
            Map.entry("applicant", "企业名称"),
            Map.entry("industry", "所属行业"),
            Map.entry("scene", "应用场景"),
            Map.entry("date", "通过时间"));

    @SuppressWarnings("unchecked") // names are texts in every table
    private static Answer is(Case examined, TableRow row) {
        Reading<String> name = (Reading<String>) row.cell(APPLICANT);
        return Parties.sameName(name, examined.applicant().name());
    }
}
