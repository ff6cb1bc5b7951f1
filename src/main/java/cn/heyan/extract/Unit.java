package cn.heyan.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what unit a table states money (金额单位). */
public enum Unit {
    /** 元. */
    YUAN("1"),
    /** 千元. */
    THOUSAND("1000"),
    /** 万元. */
    WAN("10000"),
    /** 亿元. */
    HUNDRED_MILLION("100000000");

    private static final Pattern STATED =
            Pattern.compile("(?:(?<!编制)单位[:：;；]?|[(（\\[【])(?:人民币)?(万|千|亿|百万)?[元圆](?![\u4e00-\u9fff&&[^币人]])");

    private final BigDecimal yuan;

    Unit(String yuan) {
        this.yuan = new BigDecimal(yuan);
    }

    /** The unit that a table heading or a label states: 单位：万元, （万元）. */
    public static Optional<Unit> statedIn(String text) {
        Matcher stated = STATED.matcher(text.replaceAll("[\\s\u3000]+", ""));
        while (stated.find()) {
            String prefix = stated.group(1);
            if (prefix == null) {
                return Optional.of(YUAN);
            }
            switch (prefix) {
                case "万" -> {
                    return Optional.of(WAN);
                }
                case "千" -> {
                    return Optional.of(THOUSAND);
                }
                case "亿" -> {
                    return Optional.of(HUNDRED_MILLION);
                }
                default -> {
                    // 百万元 does not occur in these papers; rather none than a wrong one
                }
            }
        }
        return Optional.empty();
    }

    /** A figure in this unit, in yuan. */
    public BigDecimal toYuan(BigDecimal figure) {
        return figure.multiply(yuan);
    }
}
