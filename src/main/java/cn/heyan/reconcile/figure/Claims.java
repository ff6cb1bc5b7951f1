package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Relation;
import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says whether relations hold: in the packet, or of one row or paper. */
final class Claims {
    private final Case examined;
    private final Figures figures;
    private final Optional<Unit> row;

    Claims(Case examined, Figures figures, Optional<Unit> row) {
        this.examined = examined;
        this.figures = figures;
        this.row = row;
    }

    /** Whether it holds. */
    Ruling of(Relation relation) {
        if (relation instanceof Relation.Both both) {
            Ruling one = of(both.one());
            Ruling other = of(both.other());
            return one.and(other, all(one.answer(), other.answer()));
        }
        if (relation instanceof Relation.Either either) {
            Ruling one = of(either.one());
            Ruling other = of(either.other());
            return one.and(other, not(all(not(one.answer()), not(other.answer()))));
        }
        if (relation instanceof Relation.Not turned) {
            Ruling inner = of(turned.relation());
            return inner.and(inner, not(inner.answer()));
        }
        if (relation instanceof Relation.Says says) {
            return said(says.what(), value -> says(value, says));
        }
        if (relation instanceof Relation.Inside inside) {
            Object window = examined.programme().parameters().get("windows." + inside.window());
            return said(
                    inside.what(),
                    value -> window instanceof DateWindow days && value instanceof LocalDate day && days.holds(day));
        }
        if (relation instanceof Relation.Between between) {
            return said(
                    between.what(),
                    value -> value instanceof LocalDate day && between.days().holds(day));
        }
        Relation.Compared compared = (Relation.Compared) relation;
        Figure left = figure(compared.left());
        Figure right = figure(compared.right());
        return compare(left, compared.by(), right, give(left, compared.by(), right));
    }

    /** Whether two figures stand to each other as they should, give or take so much. */
    static Ruling compare(Figure left, Comparator by, Figure right, BigDecimal give) {
        Figure apart = left.minus(right);
        Optional<BigDecimal> low = apart.range().low();
        Optional<BigDecimal> high = apart.range().high();
        boolean atMost = high.filter(most -> most.compareTo(give) <= 0).isPresent();
        boolean atLeast =
                low.filter(least -> least.compareTo(give.negate()) >= 0).isPresent();
        boolean above = low.filter(least -> least.compareTo(give) > 0).isPresent();
        boolean below = high.filter(most -> most.compareTo(give.negate()) < 0).isPresent();
        boolean likelySame = apart.missing().isEmpty()
                && apart.likely()
                        .filter(likely -> likely.abs().compareTo(give) <= 0)
                        .isPresent();
        Answer answer =
                switch (by) {
                    case EQUAL -> answer(atMost && atLeast || likelySame, above || below);
                    case AT_MOST -> answer(atMost, above);
                    case AT_LEAST -> answer(atLeast, below);
                    case BELOW -> answer(high.filter(most -> most.signum() < 0).isPresent(), atLeast);
                    case ABOVE -> answer(low.filter(least -> least.signum() > 0).isPresent(), atMost);
                };
        return new Ruling(
                answer, apart.doubts(), apart.said(), apart.missing(), Optional.of(new Ruling.Sides(left, by, right)));
    }

    /** What was printed on both sides is as fine as the coarser of them; what a limit is held against is taken as it is. */
    static BigDecimal give(Figure left, Comparator by, Figure right) {
        boolean limited = by != Comparator.EQUAL && (left.isLimit() || right.isLimit());
        return limited ? BigDecimal.ZERO : left.tolerance().max(right.tolerance());
    }

    private Figure figure(Expression expression) {
        if (row.isPresent() && expression instanceof Expression.Column column) {
            return ReadFigure.of(
                    row.get().called() + " " + column.name(), row.get().read(column.name()));
        }
        if (row.isPresent() && expression instanceof Expression.Calculation calculation) {
            return figure(calculation.left()).calculated(calculation.sign(), figure(calculation.right()));
        }
        if (row.isPresent() && expression instanceof Expression.Extreme extreme) {
            return figure(extreme.one()).extreme(figure(extreme.other()), extreme.least());
        }
        return figures.of(expression);
    }

    private Ruling said(Expression what, Predicate<Object> holds) {
        Reading<?> reading = row.isPresent() && what instanceof Expression.Column column
                ? row.get().read(column.name())
                : figures.reading(what);
        String called = row.map(Unit::called).orElseGet(() -> figures.what(what));
        List<?> values = Answer.values(reading);
        boolean all = !values.isEmpty() && values.stream().allMatch(holds);
        boolean none = !values.isEmpty() && values.stream().noneMatch(holds);
        Answer answer = answer(all, none);
        return new Ruling(
                answer,
                reading.settled().isEmpty(),
                values.isEmpty() ? List.of() : List.of(Said.read(called, Shown.reading(reading), reading.witness())),
                answer == Answer.OPEN ? List.of(called) : List.of(),
                Optional.empty());
    }

    private static boolean says(Object value, Relation.Says says) {
        String words = Printed.normalise(says.words());
        List<String> texts = value instanceof Ticks ticks ? ticks.options() : List.of(String.valueOf(value));
        return texts.stream()
                .map(Printed::normalise)
                .anyMatch(text -> says.wholly() ? text.equals(words) : text.contains(words));
    }

    private static Answer answer(boolean yes, boolean no) {
        return yes ? Answer.YES : no ? Answer.NO : Answer.OPEN;
    }

    private static Answer all(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.OPEN;
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case OPEN -> Answer.OPEN;
        };
    }
}
