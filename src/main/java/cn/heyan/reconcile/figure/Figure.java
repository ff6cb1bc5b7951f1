package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What an expression comes to (求值结果): money in yuan, anything else as printed.
 *
 * @param range at least and at most
 * @param likely what the likeliest readings come to; nothing where one of them was not read
 * @param tolerance half a unit of the last places printed
 * @param sort money or number; whether it is a limit of the notice, which is exact
 * @param said the statements that it rests on
 * @param missing what was not read or is not set, in Chinese
 * @param doubts whether some reading is doubtful
 */
public record Figure(
        Range range,
        Optional<BigDecimal> likely,
        BigDecimal tolerance,
        Sort sort,
        List<Said> said,
        List<String> missing,
        boolean doubts) {

    /** What a figure is. */
    public enum Sort {
        /** Yuan. */
        MONEY,
        /** A number that somebody stated. */
        NUMBER,
        /** A day, counted from 1970-01-01. */
        DAY,
        /** Yuan that the notice states. */
        MONEY_LIMIT,
        /** A number that the notice states. */
        LIMIT
    }

    public Figure {
        said = List.copyOf(said);
        missing = List.copyOf(missing);
    }

    /** A figure that is known exactly. */
    static Figure exactly(BigDecimal value, Sort sort) {
        return new Figure(Range.exactly(value), Optional.of(value), BigDecimal.ZERO, sort, List.of(), List.of(), false);
    }

    /** What was read; {@code what} is how a person calls it. */
    public static Figure read(String what, Reading<?> reading) {
        return ReadFigure.of(what, reading);
    }

    /** A figure that nobody can tell, for this reason. */
    static Figure missing(String what) {
        return new Figure(Range.ANY, Optional.empty(), BigDecimal.ZERO, Sort.NUMBER, List.of(), List.of(what), false);
    }

    /** One of several figures of a sort, nobody can tell which. */
    static Figure oneOf(List<Figure> figures) {
        Figure all = figures.get(0);
        for (Figure each : figures.subList(1, figures.size())) {
            Range both = new Range(
                    all.range.min(each.range).low(), all.range.max(each.range).high());
            Optional<BigDecimal> same =
                    all.likely.filter(value -> each.likely.filter(value::equals).isPresent());
            all = all.with(each, both, same, BigDecimal.ZERO, all.sort);
        }
        return all;
    }

    /** Whether it is a day. */
    public boolean isDay() {
        return sort == Sort.DAY;
    }

    /** An amount that the notice states. */
    public static Figure money(Yuan amount) {
        return exactly(amount.amount(), Sort.MONEY_LIMIT);
    }

    /** The smaller of both. */
    public Figure least(Figure other) {
        return extreme(other, true);
    }

    /** Whether it is no more than a limit, which is exact. */
    public Ruling atMost(Figure limit) {
        return Claims.compare(this, Comparator.AT_MOST, limit, BigDecimal.ZERO);
    }

    /** Whether it is the same, give or take the last digit printed. */
    public Ruling equal(Figure other) {
        return Claims.compare(this, Comparator.EQUAL, other, Claims.give(this, Comparator.EQUAL, other));
    }

    /** Whether it is a limit of the notice. */
    public boolean isLimit() {
        return sort == Sort.LIMIT || sort == Sort.MONEY_LIMIT;
    }

    /** Whether it is money. */
    public boolean isMoney() {
        return sort == Sort.MONEY || sort == Sort.MONEY_LIMIT;
    }

    /** The same, and what else it rests on. */
    Figure saying(Said more) {
        return new Figure(
                range,
                likely,
                tolerance,
                sort,
                Stream.concat(said.stream(), Stream.of(more)).toList(),
                missing,
                doubts);
    }

    /** One figure by another. */
    Figure calculated(Expression.Sign sign, Figure other) {
        return switch (sign) {
            case PLUS -> plus(other);
            case MINUS -> minus(other);
            case TIMES -> times(other);
            case BY -> by(other);
        };
    }

    Figure plus(Figure other) {
        return with(
                other,
                range.plus(other.range),
                both(other, BigDecimal::add),
                tolerance.add(other.tolerance),
                kind(other));
    }

    Figure minus(Figure other) {
        return with(
                other,
                range.minus(other.range),
                both(other, BigDecimal::subtract),
                tolerance.add(other.tolerance),
                kind(other));
    }

    Figure times(Figure other) {
        BigDecimal give = size().multiply(other.tolerance).add(other.size().multiply(tolerance));
        return with(other, range.times(other.range), both(other, BigDecimal::multiply), give, kind(other));
    }

    Figure by(Figure other) {
        boolean zero = other.likely.filter(value -> value.signum() == 0).isPresent();
        if (zero || other.likely.isEmpty()) {
            Figure none = zero ? missing("除数为 0") : this;
            return with(none, Range.ANY, Optional.empty(), BigDecimal.ZERO, Sort.NUMBER)
                    .with(other, Range.ANY, Optional.empty(), BigDecimal.ZERO, Sort.NUMBER);
        }
        BigDecimal divisor = other.size();
        BigDecimal give = tolerance
                .add(size().multiply(other.tolerance).divide(divisor, MathContext.DECIMAL64))
                .divide(divisor, MathContext.DECIMAL64);
        Sort ratio = isMoney() == other.isMoney() ? Sort.NUMBER : kind(other);
        return with(
                other, range.by(other.range), both(other, (a, b) -> a.divide(b, MathContext.DECIMAL64)), give, ratio);
    }

    /** Whether it is anything at all: 1, or 0. */
    Figure atMostOne() {
        return with(
                exactly(BigDecimal.ONE, sort),
                range.min(Range.exactly(BigDecimal.ONE)).max(Range.exactly(BigDecimal.ZERO)),
                likely.map(BigDecimal.ONE::min),
                BigDecimal.ZERO,
                sort);
    }

    /** The smaller or larger of both; its tolerance is that of the one that is. */
    Figure extreme(Figure other, boolean least) {
        Range both = least ? range.min(other.range) : range.max(other.range);
        Optional<BigDecimal> likeliest = both(other, least ? BigDecimal::min : BigDecimal::max);
        boolean own = likeliest.isPresent() && likeliest.get().compareTo(likely.orElse(likeliest.get())) == 0;
        return with(other, both, likeliest, own ? tolerance : other.tolerance, kind(other));
    }

    /** As a reviewer reads it: yuan with separators, numbers as they are, two ends where it is not exact. */
    public String shown() {
        if (likely.isPresent() && (range.isExact() || !range.isBounded() && missing.isEmpty() && doubts)) {
            return one(likely.get());
        }
        if (range.isBounded()) {
            return range.isExact()
                    ? one(range.low().get())
                    : one(range.low().get()) + " 至 " + one(range.high().get());
        }
        return range.low()
                .filter(low -> low.signum() > 0)
                .map(low -> "至少 " + one(low))
                .orElse("未读出");
    }

    private String one(BigDecimal value) {
        if (isMoney()) {
            return Shown.yuan(Yuan.rounded(value));
        }
        if (sort == Sort.DAY) {
            return LocalDate.ofEpochDay(value.longValue()).toString();
        }
        BigDecimal plain = value.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP) : value;
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    private BigDecimal size() {
        return likely.or(range::low).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> both(Figure other, BiFunction<BigDecimal, BigDecimal, BigDecimal> make) {
        return likely.flatMap(a -> other.likely.map(b -> make.apply(a, b)));
    }

    private Sort kind(Figure other) {
        boolean money = isMoney() || other.isMoney();
        boolean limit = isLimit() && other.isLimit();
        if (sort == Sort.DAY && other.isLimit()) {
            return Sort.DAY;
        }
        return money ? (limit ? Sort.MONEY_LIMIT : Sort.MONEY) : limit ? Sort.LIMIT : Sort.NUMBER;
    }

    private Figure with(Figure other, Range made, Optional<BigDecimal> value, BigDecimal give, Sort as) {
        return new Figure(
                made,
                value,
                give,
                as,
                Stream.concat(said.stream(), other.said.stream()).distinct().toList(),
                Stream.concat(missing.stream(), other.missing.stream())
                        .distinct()
                        .toList(),
                doubts || other.doubts);
    }
}
