package cn.heyan.reconcile.figure;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Unset;
import cn.heyan.reconcile.Shown;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes expressions as a reviewer reads them (算式的中文写法).
 *
 * @param called how the form calls its fields, by their ids
 * @param parameters of the programme
 */
record Readable(Map<String, String> called, Map<String, Object> parameters) {
    private static final Pattern NAME = Pattern.compile("'[^']*'|[\\p{L}_][\\p{L}\\d._\\[\\]-]*(?<!-)|<=|>=|[-+*/=<>]");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("and", "且"),
            Map.entry("or", "或"),
            Map.entry("not", "并非"),
            Map.entry("has", "含"),
            Map.entry("in", "在"),
            Map.entry("where", "，其中"),
            Map.entry("sum", "合计"),
            Map.entry("count", "件数"),
            Map.entry("distinct", "不同的件数"),
            Map.entry("ticked", "勾选数"),
            Map.entry("covered", "有勾选的项数"),
            Map.entry("filled", "已填"),
            Map.entry("verified", "核定数"),
            Map.entry("first", "所填的"),
            Map.entry("min", "较小者"),
            Map.entry("max", "较大者"),
            Map.entry("<=", "不超过"),
            Map.entry(">=", "不低于"),
            Map.entry("<", "小于"),
            Map.entry(">", "大于"),
            Map.entry("=", "等于"),
            Map.entry("*", "×"),
            Map.entry("/", "÷"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("total", "合计"),
            Map.entry("amount", "金额"),
            Map.entry("totalAmount", "价税合计"),
            Map.entry("netAmount", "不含税金额"),
            Map.entry("date", "日期"),
            Map.entry("name", "名称"),
            Map.entry("level", "等级"),
            Map.entry("score", "分数"),
            Map.entry("headcount", "人数"),
            Map.entry("address", "地址"),
            Map.entry("indicator", "指标"),
            Map.entry("enterprise", "企业"),
            Map.entry("revenue", "营业收入"),
            Map.entry("profit", "利润总额"),
            Map.entry("netProfit", "净利润"),
            Map.entry("assets", "资产总计"),
            Map.entry("liabilities", "负债合计"),
            Map.entry("debtRatio", "资产负债率"),
            Map.entry("rnd", "研发费用"),
            Map.entry("rdStaff", "研发人员费用"),
            Map.entry("totalInvestment", "总投资"),
            Map.entry("hardwareInvestment", "硬件投资"),
            Map.entry("equipmentInvestment", "设备投资"));
    private static final Map<String, String> PHRASES = Map.of(
            "已填（([^（）]*(?:（[^（）]*）)?)）等于1", "填写了$1",
            "件数（([^（），]*)）大于0", "有$1",
            "勾选数（[^（），]*(?:（[^（）]*）)?，'([^']*)'）(?:大于0|等于1)", "勾选了$1",
            "勾选数（([^（），]*)）大于0", "勾选了$1");

    /** The same in Chinese. */
    String of(String text) {
        Matcher matcher = NAME.matcher(text);
        StringBuilder readable = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(readable, Matcher.quoteReplacement(word(matcher.group())));
        }
        String chinese = matcher.appendTail(readable)
                .toString()
                .replace("核定数()", "核定数")
                .replace("(", "（")
                .replace(")", "）")
                .replace(", ", "，")
                .replaceAll("\\s*(不低于|不超过|小于|大于|等于|且|或|含|，其中)\\s*", "$1");
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            chinese = chinese.replaceAll(phrase.getKey(), phrase.getValue());
        }
        return chinese;
    }

    private String word(String name) {
        if (WORDS.containsKey(name)) {
            return WORDS.getOrDefault(name, name);
        }
        if (called.containsKey(name)) {
            return called.getOrDefault(name, name);
        }
        String key = name.startsWith("parameters.") ? name.substring("parameters.".length()) : name;
        Object value = parameters.get(key);
        if (value instanceof Yuan yuan) {
            return Shown.yuan(yuan);
        }
        if (value instanceof DateWindow window) {
            return window.from() + " 至 " + window.to();
        }
        if (value instanceof Unset) {
            return "（未设定的 " + key + "）";
        }
        if (value != null && name.contains(".")) {
            return String.valueOf(value);
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return FIELDS.getOrDefault(name, DocumentKind.called(name));
        }
        String field = name.substring(dot + 1);
        int bracket = field.indexOf('[');
        String stem = bracket < 0 ? field : field.substring(0, bracket);
        String year = bracket < 0 ? "" : field.substring(bracket + 1, field.length() - 1) + " 年";
        return DocumentKind.called(name.substring(0, dot)) + "的" + year + FIELDS.getOrDefault(stem, stem);
    }
}
