package cn.heyan.report.workbook;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Unset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 申报事项参数: the figures of the notice as they were set for this examination, and how open words were read. */
record ParameterSheet(Source source) {

    void write() {
        Tab tab = source.tab("申报事项参数")
                .title("申报事项参数：" + source.examination().programme().id())
                .note("数值来自 config/programmes 中本申报事项的文件；未设定的参数使相关核对无法判断。");
        tab.head(List.of(Column.of("名称", 34), Column.of("数值", 30), Column.of("说明", 70)));
        Map<String, Object> parameters =
                new TreeMap<>(source.examination().programme().parameters());
        parameters.forEach((name, value) -> parameter(tab, name, value));
        tab.filtered().gap();
        tab.head(List.of(Column.of("规则", 34), Column.of("核对内容", 30), Column.of("口径与条款", 70)));
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
        String called = source.words().say("parameter." + name);
        Written shown = value instanceof Yuan yuan
                ? Written.money(yuan)
                : value instanceof BigDecimal figure
                        ? new Written.Number(figure)
                        : value instanceof LocalDate day ? new Written.Day(day) : Written.text(plain(value));
        tab.row(List.of(Written.text(name), shown, Written.text(called.equals("parameter." + name) ? "" : called)));
    }

    private static String plain(Object value) {
        if (value instanceof DateWindow window) {
            return window.from() + " 至 " + window.to();
        }
        return value instanceof Unset unset ? "未设定：" + unset.reason() : String.valueOf(value);
    }
}
