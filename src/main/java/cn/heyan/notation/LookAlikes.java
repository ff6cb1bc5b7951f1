package cn.heyan.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters that readers of pictures take for one another (形近字); what they suggest is a guess that a second witness
 * must confirm.
 */
public final class LookAlikes {
    private static final Map<Character, Character> DIGITS = pairs("OoDQ〇○口lIi|]!ZzSsbGBgqT", "00000001111112255668997");

    /** Characters that readers of pictures take for each other: each stands for the first of its group. */
    private static final List<String> TWINS = List.of(
            "冶治", "已己巳", "末未", "土士", "日曰", "人入八", "千干于", "大太犬", "天夭", "右石古", "卯印", "师帅", "侯候", "戊戌戍", "折拆析", "享亨", "晴睛",
            "今令", "目自", "贝见", "刀力", "几凡", "乌鸟", "免兔", "爪瓜", "延廷", "徽微", "鼓喜", "科料", "拔拨");

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

    /** Whether two texts are the same but for characters that look alike (形近字): 冶金 and 治金. */
    public static boolean twins(String one, String other) {
        return !one.equals(other) && folded(one).equals(folded(other));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars()
                .mapToObj(each -> String.valueOf((char) each))
                .map(each -> TWINS.stream()
                        .filter(twins -> twins.contains(each))
                        .map(twins -> twins.substring(0, 1))
                        .findFirst()
                        .orElse(each))
                .forEach(folded::append);
        return folded.toString();
    }
}
