package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import java.util.List;

/** What a declared amount that is held against a sum of evidence comes to; shared by loans, interest and tax. */
final class DeclaredSum {
    private DeclaredSum() {}

    /** The conclusion, with figures and places; {@code kind} starts the keys of its sentences. */
    static Conclusion conclude(CheckSpec spec, String kind, Reading<WanYuan> declared, Summing sum) {
        if (declared.witnesses().isEmpty()) {
            return say(Conclusion.open(spec, kind + ".declared-absent"), declared, sum);
        }
        Conclusion conclusion =
                switch (sum.against(declared)) {
                    case AGREES -> Conclusion.agrees(spec, kind + ".agrees");
                    case SHORT -> Conclusion.differs(spec, kind + ".short");
                    case OVER -> Conclusion.differs(spec, kind + ".over");
                    case OPEN -> Conclusion.open(spec, kind + ".open");
                };
        return say(conclusion, declared, sum);
    }

    /** The finding where no paper of the kind was handed in: what is declared cannot be held against anything. */
    static List<Finding> withoutPapers(CheckSpec spec, Reading<WanYuan> declared) {
        return declared.witnesses().isEmpty()
                ? Conclusion.idle(spec, "papers.none").alone()
                : Conclusion.open(spec, "papers.missing")
                        .with("declared", Wording.wan(declared))
                        .said("申报数", declared)
                        .alone();
    }

    /** Adds the figures and places to a conclusion. */
    static Conclusion say(Conclusion conclusion, Reading<WanYuan> declared, Summing sum) {
        Interval evidence = sum.upTo(declared);
        boolean exact = sum.against(declared) == Comparison.AGREES || evidence.isExact();
        String shown = exact ? Shown.yuan(sum.likely()) : Shown.interval(evidence);
        return conclusion
                .with("declared", Wording.wan(declared))
                .with("evidence", shown)
                .with(
                        "difference",
                        declared.likeliest()
                                .map(total -> Shown.yuan(
                                        total.yuan().minus(sum.likely()).abs()))
                                .orElse("—"))
                .said("申报数", declared)
                .said(sum.said())
                .computed("凭证合计", exact ? sum.likely() : evidence.low() + " 至 " + evidence.high());
    }
}
