package cn.heyan.reconcile.match;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.reconcile.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text names a number (合同编号 in an invoice's remarks or a payment's purpose). */
final class Mention {

    /** Shorter numbers stand in texts by chance. */
    private static final int SHORTEST = 5;

    /** Up to so many characters of a number may be misread and still be the same number's. */
    private static final int MISREAD = 2;

    private static final Pattern LABELLED =
            Pattern.compile("合同(?:编号|号码|号|序号)?(?:为|是)?[:：]?([A-Za-z0-9][A-Za-z0-9()\\-_/.]{4,})");

    private Mention() {}

    /** Whether any reading of the text holds any reading of the number. */
    static boolean of(List<String> texts, Reading<String> number) {
        return Answer.values(number).stream()
                .map(Mention::bare)
                .filter(digits -> digits.length() >= SHORTEST)
                .anyMatch(digits -> texts.stream().map(Mention::bare).anyMatch(text -> holds(text, digits)));
    }

    /** The contract number that a text names as such. */
    static Optional<String> labelled(String text) {
        Matcher matcher = LABELLED.matcher(Printed.normalise(text));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the two numbers are so far apart that neither is the other misread. */
    static boolean isAnother(String one, String other) {
        return distance(bare(one), bare(other)) > MISREAD;
    }

    /** Upper case, without the signs that readers drop; letters that pass for digits as these. */
    static String bare(String print) {
        return Printed.normalise(print)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[-_/.·,，。()\\[\\]〔〕【】#]", "")
                .replace('O', '0')
                .replace('I', '1');
    }

    private static boolean holds(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !latin(text.charAt(at - 1)) || !latin(number.charAt(0));
            boolean ends = end == text.length() || !latin(text.charAt(end)) || !latin(number.charAt(end - at - 1));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean latin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] here = new int[other.length() + 1];
            here[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(same, Math.min(above[j], here[j - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
