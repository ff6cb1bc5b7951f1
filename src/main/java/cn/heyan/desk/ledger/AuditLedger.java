package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.PaperLine;
import cn.heyan.desk.shelf.Report;
import cn.heyan.desk.shelf.Where;
import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of the form beside the same figure of an audit report (审计数与申报数), in yuan.
 *
 * @param packet whose
 * @param item as the audit report's field is called, such as revenue
 * @param year of the figure
 * @param form where the form says so
 * @param audit where the audit report says so
 */
record AuditLedger(
        KeptPacket packet, String item, String year, Yuan declared, Where form, Optional<Yuan> audited, Where audit) {

    private static final Pattern FIGURE = Pattern.compile("fin\\.(\\w+)\\[(\\d{4})]");

    /** Items that form and report call differently. */
    private static final Map<String, String> CALLED = Map.of("tax", "taxes");

    /** Items that an audit report states. */
    private static final List<String> ITEMS =
            List.of("assets", "revenue", "taxes", "profit", "netProfit", "rnd", "liabilities", "equity", "fixedAssets");

    public Optional<Yuan> difference() {
        return audited.map(declared::minus);
    }

    /** Forms are filled in 万元: half a unit of its second place is no difference. */
    public boolean within() {
        return difference()
                .filter(by -> by.abs().compareTo(Yuan.of("50.00")) > 0)
                .isEmpty();
    }

    static List<AuditLedger> of(Report report) {
        List<PaperLine> audits = report.papers().stream()
                .filter(paper -> paper.kind().equals("annual-audit-report"))
                .toList();
        List<AuditLedger> lines = new ArrayList<>();
        for (PaperLine form : report.papers()) {
            if (!form.kind().equals("application-form")) {
                continue;
            }
            form.values().keySet().stream().sorted().forEach(field -> {
                Matcher figure = FIGURE.matcher(field);
                if (figure.matches()) {
                    String item = CALLED.getOrDefault(figure.group(1), figure.group(1));
                    form.yuan(field)
                            .filter(amount -> ITEMS.contains(item))
                            .ifPresent(
                                    amount -> lines.add(beside(report, form, item, figure.group(2), amount, audits)));
                }
            });
        }
        return lines;
    }

    private static AuditLedger beside(
            Report report, PaperLine form, String item, String year, Yuan declared, List<PaperLine> audits) {
        String field = item + "[" + year + "]";
        Optional<PaperLine> audit =
                audits.stream().filter(paper -> paper.yuan(field).isPresent()).findFirst();
        return new AuditLedger(
                report.packet(),
                item,
                year,
                declared,
                form.where(),
                audit.flatMap(paper -> paper.yuan(field)),
                audit.map(PaperLine::where).orElse(form.where()));
    }
}
