package cn.heyan.evidence.correction;

import cn.heyan.evidence.Ticks;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds what a person types against the field's type before it is written down (录入检查). */
public final class Typing {

    private static final Map<String, Class<?>> NAMES = Map.of(
            "yuan", Yuan.class,
            "wan", WanYuan.class,
            "date", LocalDate.class,
            "number", BigDecimal.class,
            "ticks", Ticks.class);

    private static final Set<String> CODES = Set.of("uscc", "org.code", "buyerTaxId", "sellerTaxId", "taxpayerId");

    private static final int LENGTH = 18;

    private Typing() {}

    /** The name of a type in report.json: yuan, wan, date, number or ticks; text has none. */
    public static Optional<String> name(Class<?> type) {
        return NAMES.entrySet().stream()
                .filter(one -> one.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The type of this name; text for every other. */
    public static Class<?> named(String name) {
        return NAMES.getOrDefault(name, String.class);
    }

    /** What is wrong with it, as a sentence in Chinese; nothing if it can be taken. Blank says that nothing is written there. */
    public static Optional<String> trouble(String typed, Class<?> type) {
        if (typed.isBlank() || TypedValue.read(typed, type).isPresent()) {
            return Optional.empty();
        }
        String what = type == LocalDate.class ? "不是日期，或日历上没有这一天" : type == BigDecimal.class ? "不是数字" : "不是金额";
        return Optional.of("“" + typed.strip() + "”" + what + "。请填：" + TypedValue.hint(type) + "。");
    }

    /** What is wrong with a credit code (统一社会信用代码) in a field that holds one; the paper may still say so. */
    public static Optional<String> code(String field, String typed) {
        String code = Printed.normalise(typed);
        if (!CODES.contains(field) || code.isBlank() || CreditCode.isValid(code) || CreditCode.isOldTaxNumber(code)) {
            return Optional.empty();
        }
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为 18 位，这里是 " + code.length() + " 位。请对照纸面；纸面确实如此，请勾选“纸面如此”。");
        }
        return Optional.of("统一社会信用代码“" + code + "”的校验位不对，至少有一位填错。请对照纸面；纸面确实如此，请勾选“纸面如此”。");
    }
}
