package cn.heyan.programme.expression;

import cn.heyan.notation.DateWindow;

/** What holds or does not, as a programme file writes it, as a tree (关系式). */
public sealed interface Relation {

    /** Two figures compared. */
    record Compared(Expression left, Comparator by, Expression right) implements Relation {}

    /** A text is these words, or has them somewhere. */
    record Says(Expression what, boolean wholly, String words) implements Relation {}

    /** A day lies inside a window of the programme. */
    record Inside(Expression what, String window) implements Relation {}

    /** A day lies between two days. */
    record Between(Expression what, DateWindow days) implements Relation {}

    /** Both hold. */
    record Both(Relation one, Relation other) implements Relation {}

    /** At least one holds. */
    record Either(Relation one, Relation other) implements Relation {}

    /** It does not hold. */
    record Not(Relation relation) implements Relation {}

    /** How two figures stand to each other. */
    enum Comparator {
        /** The same, give or take the last digit printed. */
        EQUAL("="),
        /** At most. */
        AT_MOST("<="),
        /** At least. */
        AT_LEAST(">="),
        /** Less. */
        BELOW("<"),
        /** More. */
        ABOVE(">");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }
    }
}
