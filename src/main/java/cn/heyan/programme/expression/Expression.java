package cn.heyan.programme.expression;

import java.util.List;
import java.util.Optional;

/** A figure that a programme file writes down, as a tree (算式). */
public sealed interface Expression {

    /** A limit of the notice: {@code thresholds.investment}, in yuan. */
    record Threshold(String name) implements Expression {}

    /** A figure of the notice: {@code parameters.staffShare}. */
    record Parameter(String name) implements Expression {}

    /** Nothing, one or a hundred: all that needs no clause. */
    record Number(int value) implements Expression {}

    /** What the application form states: {@code fin.assets[2023]}. */
    record Declared(String id) implements Expression {}

    /** What papers of a kind state, added up where there are several: {@code special-audit-report.total}. */
    record Stated(Source source) implements Expression {}

    /** A column of the row, or field of the paper, that a condition is asked of. */
    record Column(String name) implements Expression {}

    /** All amounts of rows or papers that meet the condition. */
    record Total(Source source, Optional<Relation> where) implements Expression {}

    /** How many rows or papers meet the condition; {@code different} counts equal values of the field once. */
    record Count(Source source, Optional<Relation> where, boolean different) implements Expression {}

    /** How many boxes of a group are ticked; of an option, 1 or 0. */
    record Ticked(String group, Optional<String> option) implements Expression {}

    /** How many of these groups of boxes have at least one ticked. */
    record Covered(List<String> groups) implements Expression {
        public Covered {
            groups = List.copyOf(groups);
        }
    }

    /** 1 where the form's box is filled in, else 0. */
    record Filled(String id) implements Expression {}

    /** The verified total of the bridge (核定数). */
    record Verified() implements Expression {}

    /** The smaller or the larger of two. */
    record Extreme(Expression one, Expression other, boolean least) implements Expression {}

    /** The first of two that was stated: a form asks for one or the other. */
    record First(Expression one, Expression other) implements Expression {}

    /** One figure by another. */
    record Calculation(Expression left, Sign sign, Expression right) implements Expression {}

    /** What is done with two figures. */
    enum Sign {
        /** Both together. */
        PLUS,
        /** The one less the other. */
        MINUS,
        /** So many times. */
        TIMES,
        /** Parted by. */
        BY
    }

    /**
     * Where rows or papers come from.
     *
     * @param of a table of the form, or a kind of document
     * @param field a column or field of it; empty where rows or papers as such are meant
     * @param papers whether it is a kind of document
     */
    record Source(String of, String field, boolean papers) {}
}
