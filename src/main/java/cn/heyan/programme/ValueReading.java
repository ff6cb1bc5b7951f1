package cn.heyan.programme;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the values that a programme names: parameters, windows, thresholds and exclusions. */
final class ValueReading {
    private static final Pattern MONEY = Pattern.compile("(\\d+(?:\\.\\d{1,2})?)\\s*(万元|元)");

    private ValueReading() {}

    /** A text, a list of texts, or {@link Unset}. */
    static Object parameter(Part part) {
        if (part.node() instanceof MappingNode) {
            return new Unset(part.need(part.entries(List.of("unset")), "unset").text());
        }
        return part.node() instanceof SequenceNode ? List.copyOf(part.texts()) : part.text();
    }

    /** A DateWindow. */
    static Object window(Part part) {
        Map<String, Part> keys = part.entries(List.of("from", "to"));
        LocalDate from = date(part.need(keys, "from"));
        LocalDate to = date(part.need(keys, "to"));
        if (to.isBefore(from)) {
            throw part.wrong("窗口“" + part.name() + "”的止日 " + to + " 早于起日 " + from, "把 from 和 to 对调或改正");
        }
        return new DateWindow(from, to);
    }

    private static LocalDate date(Part part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeException e) {
            throw part.wrong("“" + part.text() + "”不是日期", "写成 2023-01-01 这样的日期");
        }
    }

    /** A Yuan, written in 万元 or 元. */
    static Object money(Part part) {
        Matcher matcher = MONEY.matcher(part.text());
        if (!matcher.matches()) {
            throw part.wrong("“" + part.text() + "”不是金额", "写成“200 万元”或“600000.00 元”");
        }
        BigDecimal figure = new BigDecimal(matcher.group(1));
        return matcher.group(2).equals("万元") ? Yuan.ofWan(figure) : new Yuan(figure);
    }

    /** An {@link Exclusion}. */
    static Object exclusion(Part part) {
        Map<String, Part> keys =
                part.entries(List.of("title", "labels", "categories", "keywords", "suspects", "unless"));
        return new Exclusion(
                part.name(),
                part.need(keys, "title").text(),
                texts(keys, "labels"),
                texts(keys, "categories"),
                texts(keys, "keywords"),
                texts(keys, "suspects"),
                texts(keys, "unless"));
    }

    private static List<String> texts(Map<String, Part> keys, String key) {
        Part part = keys.get(key);
        return part == null ? List.of() : part.texts();
    }
}
