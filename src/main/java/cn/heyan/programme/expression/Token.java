package cn.heyan.programme.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an expression: a name, a sign, a number or words in quotes.
 *
 * @param kind which of them
 * @param text without quotes
 * @param position in the expression, from 0
 */
record Token(Kind kind, String text, int position) {
    /** What a piece is. */
    enum Kind {
        NAME,
        NUMBER,
        WORDS,
        SIGN,
        END
    }

    private static final List<String> SIGNS =
            List.of("<=", ">=", "=", "<", ">", "+", "-", "−", "*", "×", "/", "÷", "(", ")", "（", "）", ",", "，");
    private static final String QUOTES = "'‘’\"";

    /** The pieces, with an END. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (Character.isWhitespace(first)) {
                at++;
                continue;
            }
            Token token = QUOTES.indexOf(first) >= 0 ? words(text, at) : Token.at(text, at);
            tokens.add(token);
            at += token.kind == Kind.WORDS ? token.text.length() + 2 : token.text.length();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    /** Whether it is this sign or word. */
    boolean is(String sign) {
        return kind != Kind.WORDS && plain().equals(sign);
    }

    /** The sign as the grammar knows it. */
    String plain() {
        return switch (text) {
            case "−" -> "-";
            case "×" -> "*";
            case "÷" -> "/";
            case "（" -> "(";
            case "）" -> ")";
            case "，" -> ",";
            default -> text;
        };
    }

    private static Token words(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return new Token(Kind.WORDS, text.substring(from + 1, at), from);
            }
        }
        throw new BadExpression(from, "引号没有配对", "文字前后各加一个单引号，如 '已完成'");
    }

    private static Token at(String text, int from) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, from)) {
                return new Token(Kind.SIGN, sign, from);
            }
        }
        int to = from;
        boolean digits = Character.isDigit(text.charAt(from));
        while (to < text.length() && (digits ? digit(text.charAt(to)) : inName(text, to))) {
            to = !digits && text.charAt(to) == '[' ? bracket(text, to) : to + 1;
        }
        if (to == from) {
            throw new BadExpression(from, "不认识的符号“" + text.charAt(from) + "”", "可用的符号：= <= >= < > + - * / ( ) ,");
        }
        return new Token(digits ? Kind.NUMBER : Kind.NAME, text.substring(from, to), from);
    }

    private static boolean digit(char c) {
        return Character.isDigit(c) || c == '.';
    }

    /** A hyphen belongs to a name where no space stands around it. */
    private static boolean inName(String text, int at) {
        char c = text.charAt(at);
        boolean joins = c == '-' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '[' || joins;
    }

    private static int bracket(String text, int from) {
        int close = text.indexOf(']', from);
        if (close < 0) {
            throw new BadExpression(from, "方括号没有配对", "年份写在方括号里，如 fin.assets[2023]");
        }
        return close + 1;
    }
}
