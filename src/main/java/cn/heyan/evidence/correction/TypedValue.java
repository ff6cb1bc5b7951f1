package cn.heyan.evidence.correction;

import cn.heyan.evidence.Ticks;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What a person types for a field, read by the field's type (人工录入). */
public final class TypedValue {

    private TypedValue() {}

    /** The value; nothing where the text is none of this type, such as a date that the calendar does not have. */
    public static <T> Optional<T> read(String typed, Class<T> type) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return of(text, type).map(type::cast);
    }

    private static Optional<?> of(String text, Class<?> type) {
        if (type == Yuan.class) {
            return PrintedAmount.yuan(text);
        }
        if (type == WanYuan.class) {
            return PrintedAmount.wan(text);
        }
        if (type == LocalDate.class) {
            return ChineseDate.parse(text);
        }
        if (type == BigDecimal.class) {
            return PrintedAmount.number(text.replaceAll("[%％]$", ""));
        }
        if (type == Ticks.class) {
            return Optional.of(new Ticks(Arrays.stream(text.split("[、,，;；]"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList()));
        }
        return type == String.class ? Optional.of(text) : Optional.empty();
    }

    /** How a value of this type is to be typed, for the person at the field. */
    public static String hint(Class<?> type) {
        if (type == Yuan.class) {
            return "金额，单位元，如 1,234.56";
        }
        if (type == WanYuan.class) {
            return "金额，单位万元，如 256.30；以元填写时请写“元”";
        }
        if (type == LocalDate.class) {
            return "日期，如 2023-01-05";
        }
        if (type == BigDecimal.class) {
            return "数字，如 3.5";
        }
        return type == Ticks.class ? "勾选的选项，用顿号分开" : "文字，照纸面填写";
    }
}
