package cn.heyan.sample.packet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works a small formula of a story out: + - * / ( ), figures, names, sum(deals.gross), sum(deals[tag].gross), round(x, places). */
final class Formula {

    /** The hyphen is part of names only within brackets, as in {@code fin.assets[Y-1]}. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[\\p{L}_](?:[\\p{L}\\d_.]|\\[[^]]*])*|[-+*/(),])");

    private final List<String> tokens = new ArrayList<>();
    private final Function<String, BigDecimal> names;
    private final Function<String, List<BigDecimal>> lists;
    private int at;

    private Formula(String text, Function<String, BigDecimal> names, Function<String, List<BigDecimal>> lists) {
        this.names = names;
        this.lists = lists;
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            end = token.end();
            token.region(end, text.length());
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("no formula: " + text + " from " + text.substring(end));
        }
    }

    static BigDecimal value(String text, Function<String, BigDecimal> names, Function<String, List<BigDecimal>> lists) {
        return new Formula(text, names, lists).sum();
    }

    private boolean next(String token) {
        if (at < tokens.size() && tokens.get(at).equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (true) {
            if (next("+")) {
                value = value.add(product());
            } else if (next("-")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal value = unit();
        while (true) {
            if (next("*")) {
                value = value.multiply(unit());
            } else if (next("/")) {
                value = value.divide(unit(), MathContext.DECIMAL64);
            } else {
                return value;
            }
        }
    }

    private BigDecimal unit() {
        if (next("-")) {
            return unit().negate();
        }
        if (next("(")) {
            return closed(sum());
        }
        String token = tokens.get(at++);
        if (Character.isDigit(token.charAt(0))) {
            return new BigDecimal(token);
        }
        return next("(") ? call(token) : names.apply(token);
    }

    private BigDecimal call(String function) {
        if (function.equals("sum")) {
            return closed(lists.apply(tokens.get(at++)).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (function.equals("count")) {
            return closed(BigDecimal.valueOf(lists.apply(tokens.get(at++)).size()));
        }
        BigDecimal value = sum();
        next(",");
        return closed(value.setScale(Integer.parseInt(tokens.get(at++)), RoundingMode.HALF_UP));
    }

    private BigDecimal closed(BigDecimal value) {
        if (!next(")")) {
            throw new IllegalArgumentException("no ) in " + tokens);
        }
        return value;
    }
}
