package cn.heyan.programme.expression;

/** An expression that cannot be understood: where in it, what is wrong and what would be right. */
public final class BadExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String what;
    private final String right;

    BadExpression(int position, String what, String right) {
        super("第 " + (position + 1) + " 个字符：" + what + "。" + right);
        this.position = position;
        this.what = what;
        this.right = right;
    }

    /** The place in the expression, from 0. */
    public int position() {
        return position;
    }

    /** What is wrong, in Chinese, without a full stop. */
    public String what() {
        return what;
    }

    /** What would be right, in Chinese, without a full stop. */
    public String right() {
        return right;
    }
}
