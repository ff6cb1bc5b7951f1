package cn.heyan.reconcile.checks;

import cn.heyan.evidence.EquipmentList;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.ArrayList;
import java.util.List;

/** Every row of the equipment list has an invoice, every invoice line stands on the list, and the list's total is the declared one. */
final class EquipmentRows implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> lists = examined.papers(DocumentKind.EQUIPMENT_LIST);
        List<Paper> invoices = examined.invoices();
        if (lists.isEmpty() || invoices.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<Readings> rows =
                lists.stream().flatMap(list -> list.rows().stream()).toList();
        if (rows.isEmpty()) {
            return Conclusion.open(spec, "equipment.unread").alone();
        }
        List<Finding> findings = new ArrayList<>();
        int nameless = 0;
        for (Readings row : rows) {
            boolean found = invoices.stream().anyMatch(invoice -> evidenced(row, invoice));
            if (!found && named(row)) {
                findings.add(rowAlone(examined, spec, row));
            }
            nameless += !found && !named(row) ? 1 : 0;
        }
        if (nameless > 0) {
            findings.add(Conclusion.open(spec, "equipment.rows-open")
                    .with("count", nameless)
                    .finding());
        }
        List<String> strangers = strangers(rows, invoices);
        if (!strangers.isEmpty()) {
            findings.add(Conclusion.differs(spec, "equipment.lines-alone")
                    .with("lines", Wording.list(strangers))
                    .finding());
        }
        total(examined, spec, lists, findings);
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "equipment.agrees")
                        .with("rows", rows.size())
                        .with("count", invoices.size())
                        .alone()
                : findings;
    }

    private static boolean named(Readings row) {
        return !row.read(EquipmentList.Row.NAME).witnesses().isEmpty();
    }

    private static Finding rowAlone(Case examined, CheckSpec spec, Readings row) {
        Reading<String> name = row.read(EquipmentList.Row.NAME);
        Reading<Yuan> amount = row.read(EquipmentList.Row.AMOUNT);
        boolean sure = !examined.hasGaps() && !name.witnesses().isEmpty();
        Conclusion conclusion =
                sure ? Conclusion.differs(spec, "equipment.row-alone") : Conclusion.open(spec, "equipment.row-open");
        return conclusion
                .with("name", Wording.any(name))
                .with("amount", Wording.yuan(amount))
                .said("清单行", name)
                .said("清单金额", amount)
                .finding();
    }

    private static void total(Case examined, CheckSpec spec, List<Paper> lists, List<Finding> findings) {
        Summing sum = new Summing();
        lists.stream()
                .map(list -> list.read(EquipmentList.TOTAL))
                .filter(total -> !total.witnesses().isEmpty())
                .forEach(total -> sum.add("清单合计", total, true));
        Reading<WanYuan> declared = examined.declared(spec.text("declared"));
        Comparison comparison = sum.against(declared);
        if (!sum.said().isEmpty() && (comparison == Comparison.SHORT || comparison == Comparison.OVER)) {
            findings.add(DeclaredSum.say(Conclusion.differs(spec, "equipment.total"), declared, sum)
                    .finding());
        }
    }

    /** By the invoice's number, by a line of the same name, or by an amount that only this invoice or line has. */
    private static boolean evidenced(Readings row, Paper invoice) {
        boolean number = Answer.values(row.read(EquipmentList.Row.INVOICE_NUMBER)).stream()
                .anyMatch(text -> Answer.values(invoice.read(Invoice.INVOICE_NUMBER)).stream()
                        .anyMatch(digits -> text.contains(digits) || (text.length() >= 8 && digits.endsWith(text))));
        boolean amount = meet(row.read(EquipmentList.Row.AMOUNT), invoice.read(Invoice.TOTAL_AMOUNT))
                || meet(row.read(EquipmentList.Row.AMOUNT), invoice.read(Invoice.NET_AMOUNT));
        return number || amount || invoice.rows().stream().anyMatch(line -> sameThing(row, line));
    }

    private static boolean sameThing(Readings row, Readings line) {
        return Answer.match(row.read(EquipmentList.Row.NAME), line.read(Invoice.Row.NAME), Likeness::alike)
                        == Answer.YES
                || meet(row.read(EquipmentList.Row.AMOUNT), line.read(Invoice.Row.AMOUNT));
    }

    private static List<String> strangers(List<Readings> rows, List<Paper> invoices) {
        List<String> strangers = new ArrayList<>();
        for (Paper invoice : invoices) {
            boolean listed = rows.stream().anyMatch(row -> evidenced(row, invoice));
            for (Readings line : invoice.rows()) {
                boolean known = listed && invoice.rows().size() == 1;
                if (!known && rows.stream().noneMatch(row -> sameThing(row, line))) {
                    line.read(Invoice.Row.NAME).likeliest().ifPresent(strangers::add);
                }
            }
        }
        return strangers;
    }

    private static boolean meet(Reading<Yuan> one, Reading<Yuan> other) {
        return Answer.match(one, other, Yuan::equals) == Answer.YES;
    }
}
