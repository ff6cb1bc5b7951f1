package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.util.ArrayList;
import java.util.List;

/** The invoice lines that sound like this sort of thing add up to the declared part; by keywords, so only for a person's eyes. */
final class ClassifiedSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Reading<WanYuan> declared = examined.declared(spec.text("declared"));
        if (declared.witnesses().isEmpty()) {
            return Conclusion.idle(spec, "class.not-declared").alone();
        }
        Yuan net = Yuan.ZERO;
        Yuan gross = Yuan.ZERO;
        boolean unread = false;
        int lines = 0;
        List<Said> places = new ArrayList<>();
        for (Paper invoice : examined.tally().counting()) {
            for (Readings line : invoice.rows()) {
                boolean other = spec.has("unless") && sounds(line, spec.texts("unless"));
                if (!other && sounds(line, spec.texts("keywords"))) {
                    Reading<Yuan> amount = line.read(Invoice.Row.AMOUNT);
                    unread = unread || amount.witnesses().isEmpty();
                    net = net.plus(amount.likeliest().orElse(Yuan.ZERO));
                    gross = gross.plus(amount.likeliest().orElse(Yuan.ZERO))
                            .plus(line.read(Invoice.Row.TAX).likeliest().orElse(Yuan.ZERO));
                    lines++;
                    String what = line.read(Invoice.Row.NAME).likeliest().orElse("发票行") + " 金额（不含税）";
                    places.add(Said.read(what, Shown.reading(amount), amount.witness()));
                }
            }
        }
        boolean agrees = Comparison.of(declared, Interval.exactly(gross)) == Comparison.AGREES
                || Comparison.of(declared, Interval.exactly(net)) == Comparison.AGREES;
        boolean sure = !unread && declared.settled().isPresent() && !examined.hasGaps();
        Conclusion conclusion;
        if (agrees) {
            conclusion = Conclusion.agrees(spec, "class.agrees");
        } else {
            conclusion = sure ? Conclusion.differs(spec, "class.differs") : Conclusion.open(spec, "class.open");
        }
        return conclusion
                .with("declared", Wording.wan(declared))
                .with("lines", lines)
                .with("gross", Shown.yuan(gross))
                .with("net", Shown.yuan(net))
                .said("申报数", declared)
                .said(places)
                .computed("含税合计", gross)
                .alone();
    }

    private static boolean sounds(Readings line, List<String> keywords) {
        return Answer.values(line.read(Invoice.Row.NAME)).stream()
                .map(Printed::normalise)
                .anyMatch(name -> keywords.stream().anyMatch(name::contains));
    }
}
