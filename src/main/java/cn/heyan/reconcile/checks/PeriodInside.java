package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.time.LocalDate;
import java.util.List;

/** Declared periods (建设周期) or days lie inside the window, begin in it, or end in it. */
final class PeriodInside implements Check {
    private static final String FROM = ".from";
    private static final String TO = ".to";

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        String usual = Declaration.PERIOD_FROM.name().replace(FROM, "");
        List<String> fields = spec.has("fields") ? spec.texts("fields") : List.of(usual);
        return fields.stream()
                .map(field -> one(examined, spec, field))
                .map(Conclusion::finding)
                .toList();
    }

    private static Conclusion one(Case examined, CheckSpec spec, String labelled) {
        int equals = labelled.lastIndexOf('=');
        String field = labelled.substring(equals + 1);
        String called = equals < 0 ? "建设周期" : labelled.substring(0, equals);
        Reading<LocalDate> from = day(examined, field, FROM);
        Reading<LocalDate> to = day(examined, field, TO);
        String mode = spec.has("mode") ? spec.text("mode") : "inside";
        Answer begins = mode.equals("end") ? Answer.YES : Answer.whether(from, spec.window()::holds);
        Answer ends = mode.equals("start") ? Answer.YES : Answer.whether(to, spec.window()::holds);
        Conclusion conclusion;
        if (begins == Answer.NO || ends == Answer.NO) {
            conclusion = Conclusion.differs(spec, "period.outside");
        } else if (begins == Answer.YES && ends == Answer.YES) {
            conclusion = Conclusion.agrees(spec, "period.inside");
        } else {
            conclusion = Conclusion.open(spec, "period.open");
        }
        return conclusion
                .with("from", Wording.any(from))
                .with("to", Wording.any(to))
                .with("windowFrom", spec.window().from())
                .with("windowTo", spec.window().to())
                .said(called + "起", from)
                .said(called + "止", to);
    }

    /** One end of a period; a day is both its ends. */
    private static Reading<LocalDate> day(Case examined, String field, String end) {
        boolean day = field.endsWith(FROM) || field.endsWith(TO);
        Reading<LocalDate> whole = examined.declared(new Field<>(field, LocalDate.class));
        return day || !whole.witnesses().isEmpty()
                ? whole
                : examined.declared(new Field<>(field + end, LocalDate.class));
    }
}
