package cn.heyan.programme.expression;

import java.util.List;

/** The pieces of an expression, read from left to right. */
final class Pieces {
    private final List<Token> tokens;
    private int at;

    Pieces(String text) {
        this.tokens = Token.of(text);
    }

    /** The piece that comes next. */
    Token peek() {
        return tokens.get(at);
    }

    /** The piece that comes next, read. */
    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Reads this sign or word if it comes next. */
    boolean take(String sign) {
        boolean here = peek().is(sign);
        if (here) {
            next();
        }
        return here;
    }

    /** Reads this sign, which must come next. */
    void need(String sign) {
        if (!take(sign)) {
            throw wrong("这里应是“" + sign + "”", sign.equals(")") ? "检查括号是否配对" : "参照 docs 里的算式写法");
        }
    }

    /** Reads a name, which must come next. */
    Token name(String what) {
        if (peek().kind() != Token.Kind.NAME) {
            throw wrong("这里应是" + what, "写它的名称，如 cloud.total");
        }
        return next();
    }

    /** Reads words in quotes, which must come next. */
    Token words() {
        if (peek().kind() != Token.Kind.WORDS) {
            throw wrong("这里应是加单引号的文字", "写成 '文字'");
        }
        return next();
    }

    /** Where reading stands, to come back to. */
    int mark() {
        return at;
    }

    /** Comes back. */
    void back(int mark) {
        at = mark;
    }

    /** Nothing may follow. */
    void end() {
        if (peek().kind() != Token.Kind.END) {
            throw wrong("“" + peek().text() + "”前面缺少运算或比较符号", "可用 = <= >= < > + - * / and or");
        }
    }

    /** A complaint about the next piece. */
    BadExpression wrong(String what, String right) {
        Token token = peek();
        String said = token.kind() == Token.Kind.END ? "算式不完整：" + what : what;
        return new BadExpression(token.position(), said, right);
    }
}
