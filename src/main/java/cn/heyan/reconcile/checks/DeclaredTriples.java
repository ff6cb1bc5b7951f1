package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Amounts;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Slip;
import cn.heyan.reconcile.match.TableRow;
import cn.heyan.reconcile.match.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Contract, invoice and payment as the form declares them, row by row (合同金额、发票金额、付款金额), against the papers of that supplier; rows of
 * one supplier are taken together, since papers do not say which row they are for.
 */
final class DeclaredTriples {

    private final Case examined;
    private final CheckSpec spec;
    private final Map<String, String> columns;

    DeclaredTriples(Case examined, CheckSpec spec) {
        this.examined = examined;
        this.spec = spec;
        this.columns = spec.map("columns");
    }

    List<Finding> findings(List<Account> accounts) {
        List<Finding> findings = new ArrayList<>();
        suppliers().values().forEach(rows -> supplier(rows, accounts, findings));
        return findings;
    }

    /** The rows, together by supplier; a row whose supplier was not read stands for itself. */
    private Map<String, List<TableRow>> suppliers() {
        Map<String, List<TableRow>> suppliers = new LinkedHashMap<>();
        for (TableRow row : TableRow.of(examined.dossier().papers(), spec.text("table"))) {
            String name = supplier(row).likeliest().map(PartyName::normalise).orElse("#" + row.number());
            suppliers.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
        return suppliers;
    }

    private void supplier(List<TableRow> rows, List<Account> accounts, List<Finding> findings) {
        Reading<String> supplier = supplier(rows.get(0));
        List<Slip> papers = accounts.stream()
                .flatMap(account -> account.all().stream())
                .filter(slip -> Parties.sameName(slip.partner(), supplier) == Answer.YES)
                .toList();
        for (Leg leg : Leg.values()) {
            String column = leg.name().toLowerCase(Locale.ROOT);
            if (columns.containsKey(column)) {
                List<Reading<?>> cells = new ArrayList<>();
                rows.forEach(row -> cells.add(row.cell(columns.get(column))));
                List<Slip> own =
                        papers.stream().filter(slip -> slip.leg() == leg).toList();
                compare(rows, leg, cells, own, findings);
            }
        }
    }

    private void compare(List<TableRow> rows, Leg leg, List<Reading<?>> cells, List<Slip> own, List<Finding> findings) {
        if (cells.stream().allMatch(cell -> cell.witnesses().isEmpty()) && own.isEmpty()) {
            return;
        }
        Interval declared = new Interval(Yuan.ZERO, Yuan.ZERO);
        boolean settled = true;
        for (Reading<?> cell : cells) {
            List<Interval> values = Amounts.of(cell);
            Interval likely = values.isEmpty() ? Interval.exactly(Yuan.ZERO) : values.get(0);
            declared = new Interval(
                    declared.low().plus(likely.low()), declared.high().plus(likely.high()));
            settled &= cell.settled().isPresent() && values.size() == 1;
        }
        Total total = Total.of(own);
        boolean meets = total.whole() && Amounts.meet(declared, Interval.exactly(total.likely()));
        boolean sure = settled
                && total.settled()
                && !examined.hasGaps()
                && supplier(rows.get(0)).settled().isPresent();
        if (!meets) {
            findings.add(finding(
                    sure ? Conclusion.differs(spec, "three.row") : Conclusion.open(spec, "three.row-open"),
                    rows,
                    leg,
                    declared,
                    cells,
                    own));
        }
    }

    private Finding finding(
            Conclusion conclusion,
            List<TableRow> rows,
            Leg leg,
            Interval declared,
            List<Reading<?>> cells,
            List<Slip> own) {
        Total total = Total.of(own);
        Yuan middle = Yuan.rounded(declared.low().plus(declared.high()).amount().divide(BigDecimal.valueOf(2)));
        conclusion
                .with("page", Wording.page(examined, rows.get(0).page()))
                .with("supplier", Wording.any(supplier(rows.get(0))))
                .with("leg", leg.chinese())
                .with("declared", Shown.yuan(middle))
                .with("papers", own.isEmpty() ? "无" : TradePapers.names(examined, own))
                .with("sum", Shown.yuan(total.likely()))
                .with("difference", Shown.yuan(middle.minus(total.likely()).abs()));
        cells.forEach(cell -> conclusion.said("申报的" + leg.chinese() + "金额", cell));
        return TradePapers.say(conclusion, examined, own).finding();
    }

    @SuppressWarnings("unchecked") // a supplier is a text in every table
    private Reading<String> supplier(TableRow row) {
        return (Reading<String>) row.cell(columns.getOrDefault("supplier", "supplier"));
    }
}
