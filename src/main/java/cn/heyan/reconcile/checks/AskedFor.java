package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SummaryTable;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.match.TableRow;
import java.util.List;
import java.util.Optional;

/** What support the applicant asks for (申请支持金额): its own row of the recommending office's summary table. */
final class AskedFor {
    private AskedFor() {}

    /** The amount in 万元, where the table has the applicant's row; nothing where there is no such row. */
    @SuppressWarnings("unchecked") // names are texts, and this column is an amount, in every summary table
    static Optional<Reading<WanYuan>> of(Case examined) {
        List<Paper> tables = examined.papers(DocumentKind.SUMMARY_TABLE);
        Optional<Reading<WanYuan>> own = TableRow.of(tables, DocumentKind.SUMMARY_TABLE.id()).stream()
                .filter(row -> Parties.sameName(
                                (Reading<String>) row.cell("applicant"),
                                examined.applicant().name())
                        == Answer.YES)
                .map(row -> (Reading<WanYuan>) row.cell(SummaryTable.REQUESTED.name()))
                .filter(reading -> !reading.witnesses().isEmpty())
                .findFirst();
        return own.or(() -> tables.stream()
                .map(table -> table.read(SummaryTable.REQUESTED))
                .filter(reading -> !reading.witnesses().isEmpty())
                .findFirst());
    }
}
