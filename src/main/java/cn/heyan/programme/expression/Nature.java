package cn.heyan.programme.expression;

/** What kind of value a name stands for (值的性质). */
public enum Nature {
    /** An amount of money. */
    MONEY("金额"),
    /** A number without a unit of money: a count, a ratio, a percentage as printed. */
    FIGURE("数"),
    /** A day. */
    DATE("日期"),
    /** Words. */
    TEXT("文字"),
    /** Nobody knows, or it does not matter. */
    ANY("值");

    private final String chinese;

    Nature(String chinese) {
        this.chinese = chinese;
    }

    /** As a clerk calls it. */
    String chinese() {
        return chinese;
    }

    /** Whether both can stand on the two sides of a comparison or sum. */
    boolean fits(Nature other) {
        return this == ANY || other == ANY || this == other;
    }

    /** The more telling of two that fit. */
    Nature or(Nature other) {
        return this == ANY ? other : this;
    }
}
