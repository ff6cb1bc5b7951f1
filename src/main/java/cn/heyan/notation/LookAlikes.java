package cn.heyan.notation;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that readers of pictures take for one another (形近字); what they suggest is a guess that a second witness
 * must confirm.
 */
public final class LookAlikes {
    private static final Map<Character, Character> DIGITS = pairs("OoDQ〇○口lIi|]!ZzSsbGBgqT", "00000001111112255668997");

    private static final Map<Character, Character> CAPITALS = pairs("國登壶贡武参陡染别玫雯兀无园方刀拎什任合伯", "圆壹壹贰贰叁陆柒捌玖零元元圆万万拾仟仟拾佰");

    private LookAlikes() {}

    /** The text with every letter that looks like a digit as that digit. */
    public static String digits(String text) {
        return replace(text, DIGITS);
    }

    /** The text with characters that look like those of an amount in words as those. */
    public static String capitals(String text) {
        return replace(text, CAPITALS);
    }

    private static String replace(String text, Map<Character, Character> by) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(by.getOrDefault(c, c).charValue());
        }
        return out.toString();
    }

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
