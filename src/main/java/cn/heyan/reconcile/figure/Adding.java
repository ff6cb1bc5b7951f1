package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.programme.expression.Relation;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Parties;
import cn.heyan.reconcile.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds up and counts the rows of a table or the papers of a kind: open upwards while something is unread. */
final class Adding {
    private final Case examined;
    private final Figures figures;
    private final Sources sources;

    Adding(Case examined, Figures figures, Sources sources) {
        this.examined = examined;
        this.figures = figures;
        this.sources = sources;
    }

    /** All amounts of the rows or papers that meet the condition; a table without rows may not have been read. */
    Figure total(Source source, Optional<Relation> where, String what) {
        List<Unit> units = sources.units(source);
        if (units.isEmpty()) {
            String why = examined.hasGaps() ? "（可能在没有读出的页上）" : source.papers() ? "（未提供）" : "（没有读到行）";
            return Figure.missing(what + why);
        }
        List<Figure> days = days(units, source.field());
        if (!days.isEmpty()) {
            return sources.gaps(source) ? open(Figure.oneOf(days)) : Figure.oneOf(days);
        }
        Figure sum = Figure.exactly(BigDecimal.ZERO, Figure.Sort.NUMBER);
        for (Unit unit : units) {
            Answer counts = counts(unit, where);
            if (counts != Answer.NO) {
                Figure one = ReadFigure.of(unit.called(), unit.read(source.field()));
                sum = sum.plus(counts == Answer.YES ? one : perhaps(one, unit));
            }
        }
        return sources.gaps(source) ? open(sum) : sum;
    }

    /** Days are not added up: where several papers state one, it is any of them. */
    private static List<Figure> days(List<Unit> units, String field) {
        return units.stream()
                .filter(unit -> Answer.values(unit.read(field)).stream().anyMatch(LocalDate.class::isInstance))
                .map(unit -> ReadFigure.of(unit.called(), unit.read(field)))
                .toList();
    }

    /** How many rows or papers meet the condition. */
    Figure count(Expression.Count count) {
        int surely = 0;
        int perhaps = 0;
        boolean doubts = false;
        Set<String> different = new HashSet<>();
        List<Reading<?>> all = new ArrayList<>();
        if (count.different()) {
            sources.units(count.source())
                    .forEach(unit -> all.add(unit.read(count.source().field())));
        }
        for (Unit unit : sources.units(count.source())) {
            Answer counts = counts(unit, count.where());
            Reading<?> reading = count.source().field().isEmpty()
                    ? new Absent<>("")
                    : unit.read(count.source().field());
            Optional<String> value = reading.settled().map(each -> Printed.normalise(String.valueOf(each)));
            boolean known = count.source().field().isEmpty()
                    || (count.different()
                            ? value.isPresent() || anotherThan(reading, all)
                            : !reading.witnesses().isEmpty());
            boolean twice = count.different() && value.isPresent() && !different.add(value.get());
            doubts = doubts || counts == Answer.OPEN;
            if (counts != Answer.NO && !twice) {
                surely += counts == Answer.YES && known ? 1 : 0;
                perhaps += counts == Answer.OPEN || !known ? 1 : 0;
            }
        }
        Range range = Range.between(BigDecimal.valueOf(surely), BigDecimal.valueOf(surely + (long) perhaps));
        String what = count.source().papers()
                ? DocumentKind.called(count.source().of()) + "的件数"
                : "申报表“" + count.source().of() + "”的行数";
        Figure counted = new Figure(
                        range,
                        Optional.of(BigDecimal.valueOf(surely)).filter(any -> range.isExact()),
                        BigDecimal.ZERO,
                        Figure.Sort.NUMBER,
                        List.of(),
                        List.of(),
                        doubts)
                .saying(Said.computed(what, range.isExact() ? surely : surely + " 至 " + (surely + perhaps)));
        return sources.gaps(count.source()) ? open(counted) : counted;
    }

    /** Whether a name that two readers read a little differently is none of the others for sure, whichever it is. */
    @SuppressWarnings("unchecked") // held against names only
    private static boolean anotherThan(Reading<?> doubtful, List<Reading<?>> all) {
        return !doubtful.witnesses().isEmpty()
                && all.stream()
                        .filter(other -> other != doubtful)
                        .allMatch(other ->
                                other.settled().filter(String.class::isInstance).isPresent()
                                        && Answer.values(doubtful).stream().allMatch(String.class::isInstance)
                                        && Parties.sameName((Reading<String>) doubtful, (Reading<String>) other)
                                                == Answer.NO);
    }

    private Answer counts(Unit unit, Optional<Relation> where) {
        return where.map(each -> new Claims(examined, figures, Optional.of(unit))
                        .of(each)
                        .answer())
                .orElse(Answer.YES);
    }

    /** It may belong to the sum or not. */
    private static Figure perhaps(Figure one, Unit unit) {
        Range range = one.range();
        Range from = range.low().isEmpty()
                ? Range.ANY
                : new Range(range.low().map(BigDecimal.ZERO::min), range.high().map(BigDecimal.ZERO::max));
        List<String> missing = List.of(unit.called() + "的类别、日期等");
        return new Figure(from, Optional.empty(), one.tolerance(), one.sort(), one.said(), missing, true);
    }

    /** Something that was not read may add to it. */
    private static Figure open(Figure figure) {
        List<String> missing = new ArrayList<>(figure.missing());
        missing.add("没有读出的页或文件");
        return new Figure(
                figure.range().orMore(),
                Optional.empty(),
                figure.tolerance(),
                figure.sort(),
                figure.said(),
                missing,
                figure.doubts());
    }
}
