package cn.heyan.report.workbook;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Exclusion;
import cn.heyan.programme.Unset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 申报事项参数: the figures of the notice as they were set for this examination, and how open words were read. */
record ParameterSheet(Source source) {

    void write() {
        Tab tab = source.tab("申报事项参数")
                .title("申报事项参数：" + source.examination().programme().id())
                .note("数值来自 config/programmes 中本申报事项的文件；未设定的参数使相关核对无法判断。");
        tab.head(List.of(Column.of("名称", 26), Column.of("数值", 44), Column.of("说明", 60)));
        Map<String, Object> parameters =
                new TreeMap<>(source.examination().programme().parameters());
        parameters.forEach((name, value) -> parameter(tab, name, value));
        tab.filtered().gap();
        tab.head(List.of(Column.of("规则", 26), Column.of("核对内容", 44), Column.of("口径与条款", 60)));
        for (CheckSpec check : source.examination().programme().checks()) {
            Object reading = check.parameters().get("reading");
            tab.row(List.of(
                    Written.text(check.rule() + " " + check.id()),
                    Written.text(check.title()),
                    Written.text((reading == null ? "" : "口径：" + reading + "\n")
                            + check.clause().words())));
        }
        tab.done();
    }

    private void parameter(Tab tab, String name, Object value) {
        Written shown = value instanceof Yuan yuan
                ? Written.money(yuan)
                : value instanceof BigDecimal figure
                        ? new Written.Number(figure)
                        : value instanceof LocalDate day ? new Written.Day(day) : Written.text(plain(name, value));
        String called =
                source.words().find("parameter." + name).map(word -> word + "。").orElse("");
        tab.row(List.of(Written.text(name), shown, Written.text(called + used(value))));
    }

    /** The checks that go by this very value. */
    private String used(Object value) {
        List<String> checks = source.examination().programme().checks().stream()
                .filter(check -> check.parameters().values().stream().anyMatch(one -> holds(one, value)))
                .map(check -> check.rule() + " " + check.title())
                .distinct()
                .toList();
        return checks.isEmpty() ? "" : "用于：" + String.join("；", checks);
    }

    /** The loader hands one object to all checks that name it: equal numbers of different meaning are told apart. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(Object parameter, Object value) {
        return parameter == value
                || (parameter instanceof Collection<?> several
                        && several.stream().anyMatch(one -> one == value));
    }

    private String plain(String name, Object value) {
        if (value instanceof DateWindow window) {
            return window.from() + " 至 " + window.to();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> plain(name, one)).collect(Collectors.joining("、"));
        }
        if (value instanceof Exclusion cost) {
            return Stream.of(
                            part(cost.title() + "，凭这些字样不计入：", cost.keywords()),
                            part("税收分类：", cost.categories()),
                            part("请人看：", cost.suspects()),
                            part("除非同时有：", cost.unless()))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        String known = "parameter." + name + "." + value;
        return value instanceof Unset unset
                ? "未设定：" + unset.reason()
                : source.words()
                        .find(known)
                        .or(() -> source.words().find("basis." + value))
                        .orElseGet(() -> String.valueOf(value));
    }

    private static String part(String says, List<String> words) {
        return words.isEmpty() ? "" : says + String.join("、", words);
    }
}
