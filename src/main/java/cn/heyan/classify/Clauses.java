package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.PageText;
import cn.heyan.packet.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses (第几条) that begin on a page.
 *
 * @param first number of the first
 * @param last number of the last
 */
record Clauses(int first, int last) {
    private static final Pattern CLAUSE = Pattern.compile("^第([一二三四五六七八九十]{1,3}|\\d{1,2})条.*");

    private static final String DIGITS = "零一二三四五六七八九";

    static Optional<Clauses> of(PageText text) {
        List<Integer> numbers = text.lines().stream()
                .map(TextLine::dense)
                .map(Printed::normalise)
                .map(CLAUSE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> number(matcher.group(1)))
                .filter(number -> number > 0)
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clauses(numbers.get(0), numbers.get(numbers.size() - 1)));
    }

    /** Up to 99, in digits or as 二十三. */
    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return printed.length() == 1 ? DIGITS.indexOf(printed) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(printed.charAt(ten - 1));
        int ones = ten == printed.length() - 1 ? 0 : DIGITS.indexOf(printed.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
