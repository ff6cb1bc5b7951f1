package cn.heyan.programme;

import java.util.EnumMap;
import java.util.Map;

/** What a person writes for each kind of parameter, in Chinese: for the schema and the catalogue. */
final class KindWords {
    private static final Map<ParameterKind, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(ParameterKind.WINDOW, "windows 里的名称"),
            Map.entry(ParameterKind.MONEY, "thresholds 里的名称"),
            Map.entry(ParameterKind.EXCLUSION, "exclusions 里的一个或几个名称"),
            Map.entry(ParameterKind.FIGURE, "parameters 里一个数的名称"),
            Map.entry(ParameterKind.DATE, "parameters 里一个日期的名称"),
            Map.entry(ParameterKind.NAMED, "parameters 里一个值或一组值的名称"),
            Map.entry(ParameterKind.TEXT, "文字；{名称} 代入参数"),
            Map.entry(ParameterKind.TEXTS, "一个或一组文字；{名称} 代入参数"),
            Map.entry(ParameterKind.KINDS, "一种或几种材料"),
            Map.entry(ParameterKind.COUNT, "整数，或 parameters 里一个数的名称"),
            Map.entry(ParameterKind.QUANTITY, "thresholds 或 parameters 里的名称"),
            Map.entry(ParameterKind.YEARS, "一组年度，或 parameters 里的名称"),
            Map.entry(ParameterKind.FLAG, "true 或 false"),
            Map.entry(ParameterKind.MAP, "一组“名称: 文字”"),
            Map.entry(ParameterKind.KINDS_BY_OPTION, "材料种类，或“选项: 材料种类”"),
            Map.entry(ParameterKind.WORDS, "“标题: [下限, 上限]”，上下限是 parameters 里的名称；只写一个为上限"),
            Map.entry(ParameterKind.RUBRIC, "rubrics 里评分表的名称"),
            Map.entry(ParameterKind.DECLARED, "申报表一栏的编号，如 fin.loan[2023]"),
            Map.entry(ParameterKind.DECLAREDS, "申报表几栏的编号；可写“称呼=编号”"),
            Map.entry(ParameterKind.GROUP, "申报表一组勾选框的编号"),
            Map.entry(ParameterKind.TABLE, "申报表的表格或一种材料，或其中一栏，如 list.total"),
            Map.entry(ParameterKind.EXPRESSION, "算式，如 cloud.total - cloud.wages"),
            Map.entry(ParameterKind.EXPRESSIONS, "一个或几个算式"),
            Map.entry(ParameterKind.RELATION, "关系式，如 fin.loan[2023] > 0"),
            Map.entry(ParameterKind.CONDITION, "条件，如 date in windows.project-year")));

    private KindWords() {}

    static String of(ParameterKind kind) {
        String words = WORDS.get(kind);
        if (words == null) {
            throw new AssertionError("KindWords does not say yet what a person writes for " + kind);
        }
        return words;
    }
}
