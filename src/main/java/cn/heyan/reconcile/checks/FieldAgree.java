package cn.heyan.reconcile.checks;

import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Facing;
import java.util.List;

/** What is declared agrees with what another paper states, one finding for each year; where nothing can, that is said. */
final class FieldAgree implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        return spec.has("years")
                ? spec.texts("years").stream()
                        .map(year -> one(examined, spec, year))
                        .toList()
                : List.of(one(examined, spec, ""));
    }

    private static Finding one(Case examined, CheckSpec spec, String year) {
        String with = spec.has("with") ? spec.text("with") : ".";
        int dot = with.indexOf('.');
        String field = with.substring(dot + 1);
        Source source = new Source(with.substring(0, dot), field.replaceAll("\\[.*", ""), true);
        String stated = field.contains("[") ? field.replaceAll(".*\\[|]", "") : year;
        String id = spec.text("declared");
        Facing facing =
                Facing.of(examined, year.isEmpty() || id.contains("[") ? id : id + "[" + year + "]", source, stated);
        Conclusion conclusion =
                switch (facing.state()) {
                    case LEFT_ABSENT -> Conclusion.open(spec, "agree.declared-absent");
                    case RIGHT_ABSENT ->
                        spec.has("unverifiable")
                                ? Conclusion.open(spec, "agree.unverifiable")
                                        .atMost(Severity.INFO)
                                        .with("reason", spec.text("unverifiable"))
                                : Conclusion.open(spec, "agree.stated-absent");
                    case SAME -> Conclusion.agrees(spec, "agree.same");
                    case DIFFERENT -> Conclusion.differs(spec, "agree.different");
                    case OPEN -> Conclusion.open(spec, "agree.open");
                };
        return conclusion
                .with("year", stated.isEmpty() ? "" : stated + " 年")
                .with("declared", facing.left())
                .with("stated", facing.right())
                .with("paper", spec.has("with") ? DocumentKind.called(source.of()) : "其他材料")
                .said(facing.said())
                .finding();
    }
}
