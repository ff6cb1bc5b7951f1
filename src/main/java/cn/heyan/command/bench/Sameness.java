package cn.heyan.command.bench;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.PartyName;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a value as read is the true one: names after NFKC without spaces and width of brackets, dates by day, amounts by value. */
final class Sameness {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern IDENTITY = Pattern.compile("[0-9A-Z]{8,}");

    private Sameness() {}

    static boolean same(String field, String due, String read) {
        String one = plain(due);
        String other = plain(read);
        if (one.equals(other)) {
            return true;
        }
        if (isIdentity(field)) {
            return false;
        }
        if (NUMBER.matcher(one).matches() || one.endsWith("%")) {
            return number(one).equals(number(other));
        }
        if (DAY.matcher(one).matches()) {
            return day(read).filter(one::equals).isPresent();
        }
        if (field.equals("registeredCapital")) {
            Optional<Object> capital = capital(one);
            return capital.isPresent() && capital.equals(capital(other));
        }
        return PartyName.same(due, read);
    }

    static boolean sameCode(String due, String read) {
        return due.strip().replaceAll(",+$", "").equals(read.strip().replaceAll(",+$", ""));
    }

    /** Amounts, dates, numbers and codes: what a machine must not get wrong, as against names and prose. */
    static boolean isFigure(String due) {
        String one = plain(due);
        return NUMBER.matcher(one).matches()
                || DAY.matcher(one).matches()
                || IDENTITY.matcher(one).matches();
    }

    static boolean isAmount(String field) {
        return field.endsWith("Amount");
    }

    /** The only date in the text as yyyy-mm-dd. */
    static Optional<String> day(String text) {
        List<ChineseDate.Found> found = ChineseDate.find(text);
        return found.size() == 1 ? Optional.of(found.get(0).date().toString()) : Optional.empty();
    }

    private static boolean isIdentity(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return lower.endsWith("number") || lower.endsWith("code") || lower.endsWith("taxid") || lower.equals("uscc");
    }

    private static Optional<BigDecimal> number(String text) {
        boolean share = text.endsWith("%");
        String digits = (share ? text.substring(0, text.length() - 1) : text).replace(",", "");
        return NUMBER.matcher(digits).matches()
                ? Optional.of(
                        new BigDecimal(digits).movePointLeft(share ? 2 : 0).stripTrailingZeros())
                : Optional.empty();
    }

    private static Optional<Object> capital(String text) {
        return ChineseAmount.parse(text.replace("人民币", "")).map(amount -> amount);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
