package cn.heyan.notation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Print brought to one form: radicals, full-width characters and spaces that only look different (字形归一). */
public final class Printed {
    /** Radicals that Unicode itself does not fold to the ordinary character, and that PDF fonts use for it. */
    private static final String RADICALS = "⺟⺠⺝⺼⻁⻂⻃⻄⻅⻆⻉⻋⻌⻐⻑⻒⻓⻔⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";

    private static final String ORDINARY = "母民月月虎衣西西见角贝车辶钅長长长门青韦页风飞食首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff\\u00ad]+");

    private Printed() {}

    /** In one form and without any space: full-width to half-width, radicals to characters, dashes to hyphens. */
    public static String normalise(String text) {
        return SPACES.matcher(fold(text)).replaceAll("");
    }

    /** In one form, spaces kept: what one printed character stands for. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).chars().forEach(c -> folded.append(ordinary((char) c)));
        return folded.toString();
    }

    private static char ordinary(char c) {
        if (c >= 0x2E80 && c <= 0x2EFF) {
            int at = RADICALS.indexOf(c);
            return at < 0 ? c : ORDINARY.charAt(at);
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            default -> c;
        };
    }
}
