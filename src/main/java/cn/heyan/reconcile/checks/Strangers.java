package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.match.RowMatching;
import cn.heyan.reconcile.match.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Evidence that stands in no table: invoice lines and certificates. Said once, by the first check of the programme that wants rows
 * evidenced by such papers, and held against the tables of all of them.
 */
final class Strangers {

    private static final List<DocumentKind> CERTIFICATES =
            List.of(DocumentKind.CERTIFICATE, DocumentKind.IP_CERTIFICATE);

    private final Case examined;
    private final CheckSpec spec;

    Strangers(Case examined, CheckSpec spec) {
        this.examined = examined;
        this.spec = spec;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (speaksFor(DocumentKind.VAT_INVOICE)) {
            lines(findings);
        }
        CERTIFICATES.stream().filter(this::speaksFor).forEach(kind -> certificates(kind, findings));
        return findings;
    }

    private boolean speaksFor(DocumentKind kind) {
        List<CheckSpec> checks = RowTables.by(examined, kind);
        return !checks.isEmpty() && checks.get(0).id().equals(spec.id());
    }

    private void lines(List<Finding> findings) {
        List<String> strange = new ArrayList<>();
        Conclusion differs = Conclusion.differs(spec, "row.lines-alone").atMost(Severity.WARN);
        for (Paper invoice : examined.invoices()) {
            for (Readings line : invoice.rows()) {
                boolean known = RowTables.by(examined, DocumentKind.VAT_INVOICE).stream()
                        .anyMatch(check -> listed(check, invoice, line));
                if (!known) {
                    line.read(Invoice.Row.NAME)
                            .likeliest()
                            .map(name -> name + "（"
                                    + Wording.page(examined, invoice.document().firstPage()) + "）")
                            .ifPresent(strange::add);
                    differs.said(Wording.paper(examined, invoice), line.read(Invoice.Row.NAME));
                }
            }
        }
        if (!strange.isEmpty()) {
            findings.add(differs.with("lines", Wording.list(strange)).finding());
        }
    }

    private boolean listed(CheckSpec check, Paper invoice, Readings line) {
        RowMatching matching = new RowMatching(RowTables.map(check));
        List<TableRow> rows = TableRow.of(examined.dossier().papers(), check.text("table"));
        boolean only = invoice.rows().size() == 1;
        return rows.stream()
                .anyMatch(row -> matching.evidenced(row, invoice, line) || (only && matching.evidenced(row, invoice)));
    }

    private void certificates(DocumentKind kind, List<Finding> findings) {
        List<Paper> strange = examined.papers(kind).stream()
                .filter(paper -> RowTables.by(examined, kind).stream()
                        .noneMatch(check -> TableRow.of(examined.dossier().papers(), check.text("table")).stream()
                                .anyMatch(row -> new RowMatching(RowTables.map(check)).evidenced(row, paper))))
                .toList();
        if (!strange.isEmpty()) {
            Conclusion conclusion = Conclusion.open(spec, "row.papers-alone")
                    .atMost(Severity.INFO)
                    .with(
                            "papers",
                            Wording.list(strange.stream()
                                    .map(paper -> Wording.paper(examined, paper))
                                    .toList()));
            strange.forEach(paper -> conclusion.said(Wording.look(
                    examined, paper.document().firstPage(), paper.kind().chinese())));
            findings.add(conclusion.finding());
        }
    }
}
