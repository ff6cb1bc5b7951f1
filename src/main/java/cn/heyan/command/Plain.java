package cn.heyan.command;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Unset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions and values in words that a reviewer knows: labels of the form for ids of fields, names of papers, amounts.
 *
 * @param programme whose figures they name
 * @param labels what the form prints beside each field, by the field's id
 */
record Plain(Programme programme, Map<String, String> labels) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*(?:\\[[^\\]]*])?");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("and", "且"),
            Map.entry("or", "或"),
            Map.entry("not", "不是"),
            Map.entry("sum", "合计"),
            Map.entry("count", "个数"),
            Map.entry("distinct", "不同的个数"),
            Map.entry("ticked", "勾选"),
            Map.entry("covered", "有勾选的组数"),
            Map.entry("first", "先看前者"),
            Map.entry("verified", "核定数"),
            Map.entry("min", "较小者"),
            Map.entry("max", "较大者"),
            Map.entry("where", "，其中"),
            Map.entry("in", "在"),
            Map.entry("has", "含"));

    /** An expression with every name in words, as far as there are any. */
    String said(String expression) {
        Matcher matcher = NAME.matcher(expression);
        StringBuilder said = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(said, Matcher.quoteReplacement(word(matcher.group())));
        }
        return matcher.appendTail(said).toString().replace("<=", "≤").replace(">=", "≥");
    }

    private String word(String name) {
        if (labels.containsKey(name)) {
            return "〈" + labels.get(name) + "〉";
        }
        int bracket = name.indexOf('[');
        if (bracket > 0 && labels.containsKey(name.substring(0, bracket))) {
            return "〈" + labels.get(name.substring(0, bracket)) + "〉" + name.substring(bracket);
        }
        Object value = programme.parameters().get(name.replaceFirst("^parameters\\.", ""));
        if (name.startsWith("parameters.") || name.startsWith("thresholds.") || name.startsWith("windows.")) {
            return value == null ? name : value instanceof Unset ? "（未设定的 " + name + "）" : of(value);
        }
        int dot = name.indexOf('.');
        String kind = dot < 0 ? name : name.substring(0, dot);
        return DocumentKind.of(kind)
                .map(known -> "〈" + known.chinese() + "〉" + (dot < 0 ? "" : name.substring(dot)))
                .orElse(WORDS.getOrDefault(name, name));
    }

    /** A value as a reviewer writes it: amounts in 万元, windows with both ends. */
    static String of(Object value) {
        if (value instanceof DateWindow window) {
            return window.from() + " 至 " + window.to();
        }
        if (value instanceof Yuan yuan) {
            BigDecimal wan = yuan.amount().movePointLeft(4).stripTrailingZeros();
            return wan.scale() <= 2 && wan.abs().compareTo(BigDecimal.ONE) >= 0
                    ? wan.toPlainString() + " 万元"
                    : yuan + " 元";
        }
        if (value instanceof Unset unset) {
            return unset.reason();
        }
        return value instanceof List<?> list
                ? String.join("、", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
