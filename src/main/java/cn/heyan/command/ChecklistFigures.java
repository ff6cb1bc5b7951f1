package cn.heyan.command;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Exclusion;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Unset;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The figures of a programme, each once: windows, thresholds, costs that do not count, and what nobody has set yet. */
record ChecklistFigures(Programme programme, PrintStream out) {
    void print() {
        out.println();
        out.println("一、日期、限额（括号内是申报事项文件中的名称，改数只改那一处）");
        each("时间窗口", DateWindow.class::isInstance);
        each("限额", Yuan.class::isInstance);
        each("不计入", Exclusion.class::isInstance);
        each("尚未设定", Unset.class::isInstance);
    }

    /** The other parameters, which a reviewer seldom needs. */
    void rest() {
        out.println();
        out.println("附：其余参数");
        each("　", value -> value instanceof String || value instanceof List || value instanceof BigDecimal);
    }

    private void each(String what, Predicate<Object> sort) {
        new TreeMap<>(programme.parameters()).forEach((name, value) -> {
            if (sort.test(value)) {
                out.println(
                        Wrapping.behind("  " + what + "　", shown(value) + "（" + bare(name) + "）" + used(name, value)));
            }
        });
    }

    /** What rests on it, so that a name says something to a reader who did not write the file. */
    private String used(String name, Object value) {
        List<String> titles = programme.checks().stream()
                .filter(check -> uses(check, name, value))
                .map(CheckSpec::title)
                .distinct()
                .limit(3)
                .toList();
        return titles.isEmpty() ? "" : "　用于：" + String.join("；", titles);
    }

    private static boolean uses(CheckSpec check, String name, Object value) {
        boolean typed = !(value instanceof String) && !(value instanceof List);
        return check.parameters().entrySet().stream()
                .filter(each -> !each.getKey().equals("reading"))
                .map(Map.Entry::getValue)
                .anyMatch(
                        given -> typed && (given.equals(value) || given instanceof List<?> list && list.contains(value))
                                || given instanceof String text && text.contains("parameters." + name)
                                || given instanceof String other && name.contains(".") && other.contains(name));
    }

    private static String bare(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    private static String shown(Object value) {
        return value instanceof Exclusion cost
                ? cost.title() + "：" + String.join("、", cost.keywords())
                : Plain.of(value);
    }
}
