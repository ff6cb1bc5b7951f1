package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Figure;
import cn.heyan.reconcile.figure.Figures;
import cn.heyan.reconcile.figure.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The support asked for is the fixed amount, or does not exceed the formula, the cap and what was really spent. */
final class SupportLimit {
    private final Case examined;
    private final CheckSpec spec;

    private SupportLimit(Case examined, CheckSpec spec) {
        this.examined = examined;
        this.spec = spec;
    }

    /** The finding of a check that names a formula, a fixed amount or limits. */
    static List<Finding> of(Case examined, CheckSpec spec) {
        return new SupportLimit(examined, spec).finding().alone();
    }

    private Conclusion finding() {
        Map<String, Figure> limits = new LinkedHashMap<>();
        if (spec.has("formula")) {
            limits.put("按公式计算", figure(spec.expression("formula")));
        }
        spec.expressions("notExceed").forEach(each -> limits.put(readable(each), figure(each)));
        if (spec.has("cap")) {
            limits.put("最高限额", Figure.money(spec.money("cap")));
        }
        if (spec.has("fixed")) {
            limits.put("定额", Figure.money(spec.money("fixed")));
        }
        List<String> missing = new ArrayList<>();
        limits.values().forEach(limit -> missing.addAll(limit.missing()));
        Optional<Figure> limit = limits.values().stream()
                .filter(each -> each.missing().isEmpty())
                .reduce((a, b) -> a.least(b));
        Conclusion conclusion = asked(limit, missing);
        limits.forEach((what, figure) -> conclusion.computed(what, figure.shown()));
        return conclusion
                .with("limit", limit.map(Figure::shown).orElse("未能计算"))
                .with(
                        "limits",
                        Wording.list(limits.entrySet().stream()
                                .map(each ->
                                        each.getKey() + " " + each.getValue().shown())
                                .toList()))
                .with("missing", Wording.list(missing));
    }

    private Conclusion asked(Optional<Figure> limit, List<String> missing) {
        Optional<Figure> requested =
                requested().filter(figure -> figure.missing().isEmpty());
        String asked = requested.map(Figure::shown).orElse("—");
        if (requested.isPresent() && limit.isPresent()) {
            Ruling ruling = spec.has("fixed")
                    ? requested.get().equal(limit.get())
                    : requested.get().atMost(limit.get());
            if (ruling.safely() == Answer.NO) {
                return said(
                        Conclusion.differs(spec, spec.has("fixed") ? "limit.not-fixed" : "limit.over"),
                        requested,
                        asked);
            }
            if (missing.isEmpty() && ruling.safely() == Answer.YES) {
                return said(Conclusion.agrees(spec, "limit.within"), requested, asked);
            }
        }
        String key =
                !missing.isEmpty() ? "limit.not-computable" : requested.isEmpty() ? "limit.computed" : "limit.open";
        // the office's table often comes apart from the packet, and a rate may be for the office to set
        Severity most = requested.isEmpty() ? Severity.INFO : missing.isEmpty() ? spec.severity() : Severity.WARN;
        return said(Conclusion.open(spec, key).atMost(most), requested, asked);
    }

    /** As the check says where it is asked for, else in the applicant's own row of the summary table. */
    private Optional<Figure> requested() {
        return spec.has("requested")
                ? Optional.of(figure(spec.expression("requested")))
                : AskedFor.of(examined).map(asked -> Figure.read("申请支持金额", asked));
    }

    private static Conclusion said(Conclusion conclusion, Optional<Figure> requested, String asked) {
        requested.ifPresent(figure -> conclusion.said(figure.said()));
        return conclusion.with("requested", asked);
    }

    private Figure figure(Written.Figure written) {
        return new Figures(examined, written.called()).of(written.tree());
    }

    private String readable(Written.Figure written) {
        return new Figures(examined, written.called()).readable(written.text());
    }
}
