package cn.heyan.reconcile.figure;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is declared, and what another paper states, face to face (两处相对): equal if any candidates of both are, different
 * only if all is settled.
 *
 * @param state how they stand to each other
 * @param left what is declared, as a person reads it
 * @param right what the paper states
 * @param said where both stand
 */
public record Facing(State state, String left, String right, List<Said> said) {
    /** How two statements stand to each other. */
    public enum State {
        /** Nothing is declared. */
        LEFT_ABSENT,
        /** The paper states nothing, or is not there. */
        RIGHT_ABSENT,
        /** They say the same. */
        SAME,
        /** They do not. */
        DIFFERENT,
        /** It cannot be told. */
        OPEN
    }

    public Facing {
        said = List.copyOf(said);
    }

    /** The declared field of this id, and what papers state for it; {@code year} is empty where the source is of no year. */
    public static Facing of(Case examined, String declared, Source source, String year) {
        Sources sources = new Sources(examined);
        Reading<?> left = sources.declared(declared);
        List<Reading<?>> right = stated(sources, source, year);
        List<Said> said = new ArrayList<>();
        said.add(Said.read((year.isEmpty() ? "" : year + " 年") + "申报数", Shown.reading(left), left.witness()));
        right.forEach(
                each -> said.add(Said.read(DocumentKind.called(source.of()), Shown.reading(each), each.witness())));
        String shown = right.isEmpty() ? "未读出" : shown(source, right);
        State state;
        if (left.witnesses().isEmpty()) {
            state = State.LEFT_ABSENT;
        } else if (right.isEmpty()
                || right.stream().anyMatch(each -> each.witnesses().isEmpty())) {
            state = State.RIGHT_ABSENT;
        } else {
            state = compare(source, left, right);
        }
        return new Facing(state, declared(left), shown, said);
    }

    /** The reading as a person reads it, with its unit. */
    public static String declared(Reading<?> reading) {
        boolean one = reading.settled().isPresent();
        String shown = reading.witnesses().isEmpty()
                ? "未读出"
                : one ? one(reading.settled().orElseThrow()) : Shown.reading(reading);
        return reading.witnesses().isEmpty() || one ? shown : "存疑（" + shown + "）";
    }

    private static String one(Object value) {
        return value instanceof WanYuan wan
                ? Shown.wan(wan)
                : figure("", value).map(Figure::shown).orElseGet(() -> String.valueOf(value));
    }

    /** The readings that together are what the source states: two of a ratio, several to be added up, else one. */
    private static List<Reading<?>> stated(Sources sources, Source source, String year) {
        if (source.field().equals(AuditReport.DEBT_RATIO)) {
            List<Reading<?>> debts = stated(sources, new Source(source.of(), "liabilities", true), year);
            List<Reading<?>> both = new ArrayList<>(debts);
            both.addAll(stated(sources, new Source(source.of(), "assets", true), year));
            return both.size() == 2 ? both : List.of();
        }
        return sources.ofYear(source, year);
    }

    private static State compare(Source source, Reading<?> left, List<Reading<?>> right) {
        boolean same = candidates(right).stream()
                .anyMatch(together -> Answer.values(left).stream().anyMatch(one -> same(source, one, together)));
        boolean sure = left.settled().isPresent()
                && right.stream().allMatch(each -> each.settled().isPresent());
        return same ? State.SAME : sure ? State.DIFFERENT : State.OPEN;
    }

    private static boolean same(Source source, Object one, List<Object> together) {
        Optional<Figure> declared = figure(one instanceof BigDecimal && isRatio(source) ? "%" : "", one);
        Optional<Figure> stated = figure(source, together);
        if (declared.isPresent() && stated.isPresent()) {
            return Claims.compare(
                                    declared.get(),
                                    Comparator.EQUAL,
                                    stated.get(),
                                    Claims.give(declared.get(), Comparator.EQUAL, stated.get()))
                            .answer()
                    == Answer.YES;
        }
        String text = Printed.normalise(String.valueOf(together.get(0)));
        return one instanceof Ticks ticks
                ? ticks.options().stream().anyMatch(option -> text.contains(Printed.normalise(option)))
                : text.equals(Printed.normalise(String.valueOf(one))) || PartyName.same(text, String.valueOf(one));
    }

    private static Optional<Figure> figure(Source source, List<Object> together) {
        List<Figure> figures =
                together.stream().flatMap(value -> figure("", value).stream()).toList();
        if (figures.size() != together.size()) {
            return Optional.empty();
        }
        if (isRatio(source)) {
            Figure ratio = figures.get(0).by(figures.get(1));
            return ratio.likely().isEmpty()
                    ? Optional.empty()
                    : Optional.of(ratio.times(Figure.exactly(BigDecimal.valueOf(100), Figure.Sort.LIMIT)));
        }
        return figures.stream().reduce(Figure::plus);
    }

    private static Optional<Figure> figure(String what, Object value) {
        return ReadFigure.of(what, value);
    }

    private static boolean isRatio(Source source) {
        return source.field().equals(AuditReport.DEBT_RATIO);
    }

    private static String shown(Source source, List<Reading<?>> right) {
        boolean sure = right.stream().allMatch(each -> each.settled().isPresent());
        List<Object> likely = new ArrayList<>();
        right.forEach(each -> each.likeliest().ifPresent(likely::add));
        if (likely.size() != right.size()) {
            return "未读出";
        }
        String shown = figure(source, likely).map(Figure::shown).orElseGet(() -> String.valueOf(likely.get(0)))
                + (isRatio(source) ? "%" : "");
        return sure ? shown : "存疑（" + shown + "）";
    }

    /** Every way to choose a candidate of each reading. */
    private static List<List<Object>> candidates(List<Reading<?>> readings) {
        List<List<Object>> all = List.of(List.of());
        for (Reading<?> reading : readings) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> begun : all) {
                for (Object value : Answer.values(reading)) {
                    List<Object> with = new ArrayList<>(begun);
                    with.add(value);
                    longer.add(with);
                }
            }
            all = longer.size() > 200 ? longer.subList(0, 200) : longer;
        }
        return all;
    }
}
