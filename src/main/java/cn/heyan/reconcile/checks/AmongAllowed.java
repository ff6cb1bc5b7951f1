package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.Printed;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Stating;
import java.util.ArrayList;
import java.util.List;

/** What a box or a paper says is one of the values that the notice allows, whatever the spaces and the brackets. */
final class AmongAllowed implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Stating> places = Stating.of(examined, spec.expression("field").tree());
        if (places.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<String> allowed = spec.texts("allowed");
        List<Finding> findings = new ArrayList<>();
        List<String> agreeing = new ArrayList<>();
        for (Stating place : places) {
            Reading<?> reading = place.reading();
            List<?> values = Answer.values(reading);
            if (values.isEmpty()) {
                findings.add(told(Conclusion.open(spec, "enum.absent"), place, allowed));
            } else if (values.stream().allMatch(value -> isAllowed(value, allowed))) {
                agreeing.add(Wording.any(reading));
            } else {
                boolean settled = reading.settled().isPresent();
                findings.add(told(
                        settled ? Conclusion.differs(spec, "enum.other") : Conclusion.open(spec, "enum.open"),
                        place,
                        allowed));
            }
        }
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "enum.allowed")
                        .with("values", Wording.list(agreeing))
                        .said(places.get(0).what(), places.get(0).reading())
                        .alone()
                : findings;
    }

    private static Finding told(Conclusion conclusion, Stating place, List<String> allowed) {
        return conclusion
                .with("place", place.what())
                .with("value", Wording.any(place.reading()))
                .with("allowed", Wording.list(allowed))
                .said(place.what(), place.reading())
                .finding();
    }

    private static boolean isAllowed(Object value, List<String> allowed) {
        return value instanceof Ticks ticks
                ? ticks.options().stream().allMatch(option -> isOne(option, allowed))
                : isOne(String.valueOf(value), allowed);
    }

    private static boolean isOne(String value, List<String> allowed) {
        return allowed.stream().anyMatch(each -> plain(each).equals(plain(value)));
    }

    private static String plain(String text) {
        return Printed.normalise(text).replaceAll("[()“”\"《》]", "");
    }
}
