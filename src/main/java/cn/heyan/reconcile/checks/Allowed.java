package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.Printed;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Figures;
import java.util.ArrayList;
import java.util.List;

/** A value is one of those allowed: of the form, or of every paper of a kind. */
final class Allowed implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Written.Figure field = spec.expression("field");
        List<String> allowed = spec.texts("allowed");
        if (field.tree() instanceof Expression.Stated stated
                && examined.papers(List.of(stated.source().of())).isEmpty()
                && !examined.hasGaps()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<Finding> findings = new ArrayList<>();
        for (Reading<?> reading : new Figures(examined, field.called()).readings(field.tree())) {
            boolean some = Answer.values(reading).stream().anyMatch(value -> fits(value, allowed));
            boolean all = !reading.witnesses().isEmpty()
                    && Answer.values(reading).stream().allMatch(value -> fits(value, allowed));
            Conclusion conclusion = all
                    ? Conclusion.agrees(spec, "allowed.yes")
                    : reading.settled().isPresent() && !some
                            ? Conclusion.differs(spec, "allowed.no")
                            : Conclusion.open(spec, "allowed.open");
            findings.add(conclusion
                    .with("value", Wording.any(reading))
                    .with("allowed", Wording.list(allowed))
                    .said("所填", reading)
                    .finding());
        }
        return findings.isEmpty()
                ? Conclusion.open(spec, "allowed.open")
                        .with("value", "未读出")
                        .with("allowed", Wording.list(allowed))
                        .alone()
                : findings;
    }

    private static boolean fits(Object value, List<String> allowed) {
        if (value instanceof Ticks ticks) {
            return !ticks.options().isEmpty()
                    && ticks.options().stream().allMatch(option -> fits((Object) option, allowed));
        }
        String text = plain(String.valueOf(value));
        return allowed.stream().map(Allowed::plain).anyMatch(text::equals);
    }

    /** Without quotes, spaces and words such as 级 or 类 at the end, which people write or leave out. */
    private static String plain(String text) {
        return Printed.normalise(text).replaceAll("[“”\"'《》（）()\\s]", "").replaceAll("(?<=.)(级|类|企业|行业|型)$", "");
    }
}
