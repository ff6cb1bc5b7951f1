package cn.heyan.reconcile;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A value as a case file writes it; how it is written says what it is: {@code 12.30 万元}, {@code 123000.00 元}, {@code 40.5 %}
 * or {@code 12 人} (a figure), {@code 2023-05-01}, a list (ticked boxes), anything else a text. {@code 甲 或 乙} is doubtful,
 * {@code 未读出} absent, {@code 空白} (or {@code 空白 万元}, {@code 空白 个}, {@code 空白 框}) a box left empty, {@code 没有找到} one that the reader did not find; {@code {name}} and {@code {code}} the applicant.
 */
final class Written {
    private static final String UNREAD = "未读出";
    private static final String NOT_FOUND = "没有找到";
    private static final String BLANK = "空白";
    private static final Map<String, Class<?>> UNITS =
            Map.of(" 万元", WanYuan.class, " 元", Yuan.class, " 个", BigDecimal.class, " 框", Ticks.class);
    private static final Pattern WAN = Pattern.compile("-?\\d+(\\.\\d+)? 万元");
    private static final Pattern YUAN = Pattern.compile("-?\\d+(\\.\\d+)? 元");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)? ?(%|[人个家项次台套件种笔分起]|人月|TB|万美元)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Written() {}

    /** The readings with these fields stated as written. */
    static Readings on(Readings readings, Map<String, Object> fields) {
        Readings more = readings;
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            more = on(more, field.getKey(), field.getValue());
        }
        return more;
    }

    private static Readings on(Readings readings, String name, Object written) {
        if (UNREAD.equals(written)) {
            return absent(readings, name, known(readings, name), new Absent<>("未读出"));
        }
        if (NOT_FOUND.equals(written)) {
            return absent(readings, name, String.class, new Absent<>("表中未见"));
        }
        if (String.valueOf(written).startsWith(BLANK)) {
            Class<?> type = UNITS.getOrDefault(String.valueOf(written).substring(BLANK.length()), String.class);
            return absent(readings, name, type, new Absent<>("未填写", true));
        }
        List<?> values = written instanceof List<?> list
                ? List.of(new Ticks(list.stream().map(String::valueOf).toList()))
                : Arrays.stream(String.valueOf(written).split(" 或 "))
                        .map(Written::value)
                        .toList();
        return with(readings, name, values.get(0).getClass(), values);
    }

    private static Class<?> known(Readings readings, String name) {
        return readings.all().keySet().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("clean paper has no " + name + " to be unread"))
                .type();
    }

    @SuppressWarnings("unchecked") // nothing is stated, so nothing has a type
    private static <T> Readings absent(Readings readings, String name, Class<T> type, Absent<?> absent) {
        return readings.with(new Field<>(name, type), (Absent<T>) absent);
    }

    @SuppressWarnings("unchecked") // all values of one field are written alike
    private static <T> Readings with(Readings readings, String name, Class<T> type, List<?> values) {
        List<T> typed = (List<T>) values;
        Reading<T> reading = typed.size() == 1
                ? A.sure(typed.get(0))
                : A.doubtful(typed.toArray((T[]) java.lang.reflect.Array.newInstance(type, 0)));
        return readings.with(new Field<>(name, type), reading);
    }

    private static Object value(String text) {
        String number = text.replaceFirst("[^\\d.-]+$", "");
        if (WAN.matcher(text).matches()) {
            return WanYuan.of(number);
        }
        if (YUAN.matcher(text).matches()) {
            return Yuan.of(number);
        }
        if (FIGURE.matcher(text).matches()) {
            return new BigDecimal(number);
        }
        return DATE.matcher(text).matches()
                ? LocalDate.parse(text)
                : text.replace("{name}", A.APPLICANT).replace("{code}", A.USCC).replace("{seller}", A.SELLER);
    }
}
