package cn.heyan.programme.expression;

import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.programme.expression.Sums.Typed;
import java.util.Arrays;
import java.util.Optional;

/** Reads relations: comparisons joined by and, or, not. */
final class Relations {
    private final Pieces pieces;
    private final Names names;
    private final Sums sums;

    Relations(Pieces pieces, Names names) {
        this.pieces = pieces;
        this.names = names;
        this.sums = new Sums(pieces, names);
    }

    /** A relation. */
    Relation relation() {
        Relation left = both();
        while (pieces.take("or")) {
            left = new Relation.Either(left, both());
        }
        return left;
    }

    private Relation both() {
        Relation left = one();
        while (pieces.take("and")) {
            left = new Relation.Both(left, one());
        }
        return left;
    }

    private Relation one() {
        if (pieces.take("not")) {
            pieces.need("(");
            Relation inner = relation();
            pieces.need(")");
            return new Relation.Not(inner);
        }
        return pieces.peek().is("(") ? bracketed() : comparison();
    }

    /** A bracket opens a relation or a figure: what can be read on is meant. */
    private Relation bracketed() {
        int mark = pieces.mark();
        try {
            pieces.need("(");
            Relation inner = relation();
            pieces.need(")");
            return inner;
        } catch (BadExpression notRelation) {
            pieces.back(mark);
            try {
                return comparison();
            } catch (BadExpression notFigure) {
                throw notFigure.position() >= notRelation.position() ? notFigure : notRelation;
            }
        }
    }

    private Relation comparison() {
        Typed left = sums.sum();
        if (pieces.take("has")) {
            return new Relation.Says(left.value(), false, pieces.words().text());
        }
        if (pieces.take("in")) {
            if (left.nature() != Nature.DATE && left.nature() != Nature.ANY) {
                throw new BadExpression(left.position(), left.nature().chinese() + "不能与时间窗口比较", "in 前面应是日期栏");
            }
            return new Relation.Inside(left.value(), names.window(pieces.name("时间窗口")));
        }
        Comparator by = comparator();
        if (by == Comparator.EQUAL && pieces.peek().kind() == Token.Kind.WORDS) {
            return new Relation.Says(left.value(), true, pieces.words().text());
        }
        Typed right = sums.sum();
        Sums.fits(left, right, "不能比较");
        return new Relation.Compared(left.value(), by, right.value());
    }

    private Comparator comparator() {
        Optional<Comparator> found = Arrays.stream(Comparator.values())
                .filter(each -> pieces.peek().is(each.sign()))
                .findFirst();
        if (found.isEmpty()) {
            throw pieces.wrong("这里缺少比较符号", "可用 = <= >= < >，文字用 = 或 has，日期用 in windows.名称");
        }
        pieces.next();
        return found.get();
    }
}
