package cn.heyan.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts in Chinese words (大写金额), by the rules of 《支付结算办法》 annex 1. */
public final class ChineseAmount {
    private static final Pattern SHAPE =
            Pattern.compile("(?:人民币|RMB|CNY|¥)?[::]?(?<sign>\\(?负数?\\)?)?[::]?(?<whole>[^元角分整]*元)?"
                    + "零?(?:(?<jiao>[壹贰叁肆伍陆柒捌玖零])角)?零?(?:(?<fen>[壹贰叁肆伍陆柒捌玖零])分)?整?");
    private static final String FROM = "〇○一二两三四五六七八九十百千貳陸億萬圓圆園正弌弍叄参參廿";
    private static final String TO = "零零壹贰贰叁肆伍陆柒捌玖拾佰仟贰陆亿万元元元整壹贰叁叁叁廿";
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String PLACES = "个拾佰仟";

    private ChineseAmount() {}

    /** What the words amount to, if they are an amount and nothing else. */
    public static Optional<Yuan> parse(String words) {
        Matcher shape = SHAPE.matcher(canonical(words));
        if (!shape.matches()
                || (shape.group("whole") == null && shape.group("jiao") == null && shape.group("fen") == null)) {
            return Optional.empty();
        }
        String whole = shape.group("whole");
        long yuan = whole == null ? 0 : whole(whole.substring(0, whole.length() - 1));
        if (yuan < 0) {
            return Optional.empty();
        }
        long fen = yuan * 100 + digit(shape.group("jiao")) * 10L + digit(shape.group("fen"));
        Yuan amount = new Yuan(BigDecimal.valueOf(fen, 2));
        return Optional.of(shape.group("sign") == null ? amount : amount.negate());
    }

    /** The amount in words as the rules demand; a negative amount is led in by {@code （负数）}. */
    public static String write(Yuan amount) {
        long fen = amount.abs().amount().movePointRight(2).longValueExact();
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int last = (int) (fen % 10);
        StringBuilder words = new StringBuilder(amount.isNegative() ? "（负数）" : "");
        if (yuan > 0 || fen == 0) {
            words.append(yuan == 0 ? "零" : wholeInWords(yuan)).append('元');
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (last > 0 && yuan > 0) {
            words.append('零');
        }
        return words.append(last > 0 ? DIGITS.charAt(last) + "分" : "整").toString();
    }

    private static String canonical(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : Printed.normalise(words).toCharArray()) {
            int at = FROM.indexOf(c);
            out.append(at < 0 ? c : TO.charAt(at));
        }
        return out.toString();
    }

    private static int digit(@Nullable String digit) {
        return digit == null ? 0 : DIGITS.indexOf(digit);
    }

    /** The value of a whole number in words; -1 if it is none. */
    private static long whole(String words) {
        if (words.isEmpty()) {
            return -1;
        }
        int hundredMillions = words.lastIndexOf('亿');
        long high = hundredMillions < 0 ? 0 : belowHundredMillion(words.substring(0, hundredMillions));
        String rest = words.substring(hundredMillions + 1);
        long low = rest.isEmpty() ? 0 : belowHundredMillion(rest);
        return high < 0 || low < 0 || (hundredMillions >= 0 && high == 0) ? -1 : high * 100_000_000 + low;
    }

    private static long belowHundredMillion(String words) {
        int tenThousands = words.lastIndexOf('万');
        long high = tenThousands < 0 ? 0 : belowTenThousand(words.substring(0, tenThousands));
        String rest = words.substring(tenThousands + 1);
        long low = rest.isEmpty() ? 0 : belowTenThousand(rest);
        return high < 0 || low < 0 || (tenThousands >= 0 && high == 0) ? -1 : high * 10_000 + low;
    }

    private static long belowTenThousand(String words) {
        long value = 0;
        int pending = -1;
        int below = PLACES.length();
        for (char c : words.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            int place = PLACES.indexOf(c);
            if (digit > 0 && pending <= 0) {
                pending = digit;
            } else if (digit == 0 && pending <= 0) {
                pending = 0;
            } else if (place > 0 && place < below && (pending > 0 || place == 1)) {
                value += (pending > 0 ? pending : 1) * (long) Math.pow(10, place);
                pending = -1;
                below = place;
            } else {
                return -1;
            }
        }
        return below <= 0 && pending > 0 ? -1 : value + Math.max(pending, 0);
    }

    private static String wholeInWords(long yuan) {
        StringBuilder words = new StringBuilder();
        String[] marks = {"", "万", "亿", "万亿"};
        for (int i = 3; i >= 0; i--) {
            int section = (int) (yuan / (long) Math.pow(10_000, i) % 10_000);
            if (section > 0) {
                words.append(!words.isEmpty() && section < 1000 ? "零" : "").append(sectionInWords(section));
                words.append(marks[i]);
            }
        }
        return words.toString();
    }

    private static String sectionInWords(int section) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = section / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(place > 0 ? PLACES.charAt(place) : "");
                gap = false;
            }
        }
        return words.toString();
    }
}
