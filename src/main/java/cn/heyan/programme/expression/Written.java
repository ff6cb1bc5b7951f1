package cn.heyan.programme.expression;

import java.util.Map;
import java.util.Optional;

/** What a programme file writes down, with its words: a figure or a relation, checked against the names it may use. */
public final class Written {
    private Written() {}

    /**
     * A figure as written.
     *
     * @param text its words
     * @param tree what they mean
     * @param called how the form calls the fields that it names, by their ids
     */
    public record Figure(String text, Expression tree, Map<String, String> called) {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A relation as written.
     *
     * @param text its words
     * @param tree what they mean
     * @param called how the form calls the fields that it names, by their ids
     */
    public record Claim(String text, Relation tree, Map<String, String> called) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A figure; fails with {@link BadExpression}. */
    public static Figure figure(String text, Scope scope) {
        Pieces pieces = new Pieces(text);
        Names names = names(scope);
        Expression tree = new Sums(pieces, names).sum().value();
        pieces.end();
        return new Figure(text, tree, names.called());
    }

    /** A relation; fails with {@link BadExpression}. */
    public static Claim claim(String text, Scope scope) {
        return claim(text, names(scope));
    }

    /** A condition on the rows or papers that {@code source}, such as {@code bank-payment-voucher.amount}, is taken from. */
    public static Claim condition(String text, String source, Scope scope) {
        Names names = names(scope);
        return claim(text, names.of(names.source(name(source))));
    }

    /** A field of the form; fails with {@link BadExpression}. */
    public static String declared(String text, Scope scope) {
        return names(scope).declared(name(text));
    }

    /** A group of boxes; fails with {@link BadExpression}. */
    public static String group(String text, Scope scope) {
        return names(scope).group(name(text));
    }

    /** A table of the form or a kind of document, or a column or field of it; fails with {@link BadExpression}. */
    public static String source(String text, Scope scope) {
        names(scope).source(name(text));
        return text;
    }

    private static Names names(Scope scope) {
        return new Names(scope, Optional.empty());
    }

    private static Token name(String text) {
        return new Token(Token.Kind.NAME, text, 0);
    }

    private static Claim claim(String text, Names names) {
        Pieces pieces = new Pieces(text);
        Relation tree = new Relations(pieces, names).relation();
        pieces.end();
        return new Claim(text, tree, names.called());
    }
}
