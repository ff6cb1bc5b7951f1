package cn.heyan.programme.expression;

import cn.heyan.programme.expression.Expression.Calculation;
import cn.heyan.programme.expression.Expression.Sign;
import cn.heyan.programme.expression.Expression.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads figures: sums, products, names and what is counted or added up. */
final class Sums {
    private static final Set<String> NUMBERS = Set.of("0", "1", "100");
    private static final Set<String> FUNCTIONS =
            Set.of("sum", "count", "distinct", "ticked", "covered", "filled", "verified", "first", "min", "max");

    private final Pieces pieces;
    private final Names names;

    Sums(Pieces pieces, Names names) {
        this.pieces = pieces;
        this.names = names;
    }

    /**
     * A figure and what it is.
     *
     * @param value the tree
     * @param nature money, number, date or words
     * @param position where it begins
     */
    record Typed(Expression value, Nature nature, int position) {}

    /** A sum. */
    Typed sum() {
        Typed left = product();
        while (pieces.peek().is("+") || pieces.peek().is("-")) {
            Sign sign = pieces.next().is("+") ? Sign.PLUS : Sign.MINUS;
            Typed right = product();
            figure(left);
            figure(right);
            fits(left, right, "不能相加减");
            left = new Typed(
                    new Calculation(left.value, sign, right.value), left.nature.or(right.nature), left.position);
        }
        return left;
    }

    /** Refuses to hold a figure against one of another nature. */
    static void fits(Typed left, Typed right, String what) {
        if (!left.nature.fits(right.nature)) {
            throw new BadExpression(
                    right.position,
                    left.nature.chinese() + "与" + right.nature.chinese() + what,
                    "金额与 thresholds 里的金额或别的金额一起用，比例、个数与 parameters 里的数一起用");
        }
    }

    private Typed product() {
        Typed left = unit();
        while (pieces.peek().is("*") || pieces.peek().is("/")) {
            Sign sign = pieces.next().is("*") ? Sign.TIMES : Sign.BY;
            Typed right = unit();
            figure(left);
            figure(right);
            left = new Typed(new Calculation(left.value, sign, right.value), product(left, sign, right), left.position);
        }
        return left;
    }

    private static Nature product(Typed left, Sign sign, Typed right) {
        boolean both = left.nature == Nature.MONEY && right.nature == Nature.MONEY;
        if (sign == Sign.TIMES) {
            if (both) {
                throw new BadExpression(right.position, "金额不能与金额相乘", "其中一个应是比例或个数");
            }
            boolean unknown = left.nature == Nature.ANY || right.nature == Nature.ANY;
            boolean money = left.nature == Nature.MONEY || right.nature == Nature.MONEY;
            return money ? Nature.MONEY : unknown ? Nature.ANY : Nature.FIGURE;
        }
        if (both) {
            return Nature.FIGURE;
        }
        return right.nature == Nature.FIGURE ? left.nature : Nature.ANY;
    }

    private static void figure(Typed typed) {
        if (typed.nature == Nature.TEXT || typed.nature == Nature.DATE) {
            throw new BadExpression(typed.position, typed.nature.chinese() + "不能加减乘除", "这里要用金额或数");
        }
    }

    private Typed unit() {
        Token first = pieces.peek();
        if (pieces.take("(")) {
            Typed inner = sum();
            pieces.need(")");
            return inner;
        }
        if (first.kind() == Token.Kind.NUMBER) {
            return number(pieces.next());
        }
        Token name = pieces.name("栏目、材料或参数的名称");
        if (pieces.peek().is("(")) {
            return function(name);
        }
        Expression value = names.value(name);
        return new Typed(value, names.nature(name, value), name.position());
    }

    private static Typed number(Token token) {
        if (!NUMBERS.contains(token.text())) {
            throw new BadExpression(
                    token.position(),
                    "数字“" + token.text() + "”不能直接写在算式里",
                    "把它写进 thresholds（金额）或 parameters（比例、个数），再按名称引用；只有 0、1、100 可以直接写");
        }
        Nature nature = token.is("0") ? Nature.ANY : Nature.FIGURE;
        return new Typed(new Expression.Number(Integer.parseInt(token.text())), nature, token.position());
    }

    private Typed function(Token name) {
        if (!FUNCTIONS.contains(name.text())) {
            throw new BadExpression(
                    name.position(), "没有“" + name.text() + "”这种运算", "可用：" + String.join("、", new TreeSet<>(FUNCTIONS)));
        }
        pieces.need("(");
        Typed value =
                switch (name.text()) {
                    case "sum" -> total(name);
                    case "count" -> count(name, false);
                    case "distinct" -> count(name, true);
                    case "ticked" -> ticked(name);
                    case "covered" -> covered(name);
                    case "filled" -> number(new Expression.Filled(names.declared(pieces.name("申报表栏目"))), name);
                    case "verified" -> new Typed(new Expression.Verified(), Nature.MONEY, name.position());
                    default -> ofTwo(name);
                };
        pieces.need(")");
        return value;
    }

    private Typed total(Token name) {
        Token of = pieces.name("表格或材料的栏目");
        Source source = names.source(of);
        if (source.field().isEmpty()) {
            throw new BadExpression(of.position(), "sum 要写明合计哪一栏", "写成 sum(" + of.text() + ".金额栏)");
        }
        Nature nature = names.nature(of, source, source.field());
        figure(new Typed(new Expression.Number(0), nature, of.position()));
        return new Typed(new Expression.Total(source, where(source)), nature, name.position());
    }

    private Typed count(Token name, boolean different) {
        Token of = pieces.name("表格或材料");
        Source source = names.source(of);
        if (different && source.field().isEmpty()) {
            throw new BadExpression(of.position(), "distinct 要写明按哪一栏区分", "写成 distinct(" + of.text() + ".名称栏)");
        }
        return number(new Expression.Count(source, where(source), different), name);
    }

    private Optional<Relation> where(Source source) {
        return pieces.take("where")
                ? Optional.of(new Relations(pieces, names.of(source)).relation())
                : Optional.empty();
    }

    private Typed ticked(Token name) {
        Token group = pieces.name("勾选框的组名");
        String id = names.group(group);
        Optional<String> option =
                pieces.take(",") ? Optional.of(names.option(group, pieces.words())) : Optional.empty();
        return number(new Expression.Ticked(id, option), name);
    }

    private Typed covered(Token name) {
        List<String> groups = new ArrayList<>();
        do {
            groups.add(names.group(pieces.name("勾选框的组名")));
        } while (pieces.take(","));
        return number(new Expression.Covered(groups), name);
    }

    private Typed ofTwo(Token name) {
        Typed one = sum();
        pieces.need(",");
        Typed other = sum();
        fits(one, other, "不能比大小");
        Expression both = name.is("first")
                ? new Expression.First(one.value, other.value)
                : new Expression.Extreme(one.value, other.value, name.is("min"));
        return new Typed(both, one.nature.or(other.nature), name.position());
    }

    private static Typed number(Expression value, Token at) {
        return new Typed(value, Nature.FIGURE, at.position());
    }
}
