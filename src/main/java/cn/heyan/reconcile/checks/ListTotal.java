package cn.heyan.reconcile.checks;

import cn.heyan.evidence.EquipmentList;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.DeclaredTotal;
import java.util.List;

/** The total at the foot of a list paper is the amount that was declared. */
final class ListTotal {

    private ListTotal() {}

    static List<Finding> findings(Case examined, CheckSpec spec) {
        if (!spec.has("declared")) {
            return List.of();
        }
        Summing sum = new Summing();
        examined.papers(List.of(spec.text("table"))).stream()
                .map(list -> list.read(EquipmentList.TOTAL))
                .filter(total -> !total.witnesses().isEmpty())
                .forEach(total -> sum.add("清单合计", total, true));
        Reading<WanYuan> declared = DeclaredTotal.of(examined, spec.expression("declared"));
        Comparison comparison = sum.against(declared);
        boolean apart = comparison == Comparison.SHORT || comparison == Comparison.OVER;
        return sum.said().isEmpty() || !apart
                ? List.of()
                : DeclaredSum.say(Conclusion.differs(spec, "row.total"), declared, sum)
                        .alone();
    }
}
