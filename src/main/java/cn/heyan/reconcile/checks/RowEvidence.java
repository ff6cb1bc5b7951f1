package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.match.Explained;
import cn.heyan.reconcile.match.Pairing;
import cn.heyan.reconcile.match.RowMatching;
import cn.heyan.reconcile.match.RowMatching.Matched;
import cn.heyan.reconcile.match.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Every row of a table has its evidence and agrees with it column by column (逐行对应); what is evidenced without standing in the table
 * is shown too, and so are page references that lead elsewhere.
 */
final class RowEvidence implements Check {

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        String table = spec.text("table");
        List<TableRow> rows = TableRow.of(examined.dossier().papers(), table);
        List<Paper> papers = RowTables.papers(examined, spec);
        boolean purchases = RowTables.purchases(spec);
        if (rows.isEmpty()) {
            boolean unread = !examined.papers(List.of(table)).isEmpty();
            return (unread ? Conclusion.open(spec, "row.unread") : Conclusion.idle(spec, "row.none"))
                    .with("list", RowTables.title(table))
                    .alone();
        }
        if (papers.isEmpty() && purchases) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        RowMatching matching = new RowMatching(RowTables.map(spec));
        List<Matched> matched = matching.match(rows, papers);
        RowWords words = new RowWords(examined, spec);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(alone(examined, matched, papers, words));
        Explained explained = new Explained(matched, matching);
        matched.forEach(each -> each.evidence().ifPresent(evidence -> {
            each.also().ifPresent(other -> findings.add(words.twice(evidence, other)));
            evidence.differing().stream()
                    .filter(column -> !evidence.isAmount(column) || !explained.explains(evidence, column, papers))
                    .forEach(column -> findings.add(words.column(evidence, column)));
        }));
        if (spec.has("page")) {
            findings.addAll(new RowPages(examined, spec, matching).findings(matched));
        }
        findings.addAll(new Strangers(examined, spec).findings());
        findings.addAll(ListTotal.findings(examined, spec));
        return findings.isEmpty() ? words.agrees(matched).alone() : findings;
    }

    private static List<Finding> alone(Case examined, List<Matched> matched, List<Paper> papers, RowWords words) {
        List<Finding> findings = new ArrayList<>();
        List<TableRow> unread = new ArrayList<>();
        for (Matched each : matched) {
            if (each.evidence().isEmpty()) {
                if (words.identified(each.row())) {
                    boolean sure = !examined.hasGaps()
                            && words.settled(each.row())
                            && papers.stream().noneMatch(RowEvidence::silent);
                    findings.add(words.alone(each.row(), sure));
                } else {
                    unread.add(each.row());
                }
            }
        }
        if (!unread.isEmpty()) {
            findings.add(words.unreadRows(unread));
        }
        return findings;
    }

    /** A paper of which so little was read that it may be anybody's evidence. */
    private static boolean silent(Paper paper) {
        boolean invoice = paper.kind() == DocumentKind.VAT_INVOICE;
        return paper.rows().isEmpty()
                && paper.readings().all().entrySet().stream()
                        .filter(field -> invoice || field.getKey().name().equals("name"))
                        .allMatch(field -> field.getValue().witnesses().isEmpty());
    }

    /** The pages of a pairing's evidence. */
    static String page(Case examined, Pairing pairing) {
        return Wording.page(examined, pairing.paper().document().firstPage());
    }
}
