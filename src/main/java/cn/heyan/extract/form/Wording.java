package cn.heyan.extract.form;

import cn.heyan.notation.Printed;
import java.util.Collection;
import java.util.regex.Pattern;

/** What a label says when numbering, units, brackets and notes are taken off (栏目名称). */
final class Wording {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【{][^()\\[\\]【】{}]*[)\\]】}]");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(（]?[0-9]{1,2}[)）]?[.、,，:：]|[一二三四五六七八九十]{1,2}[、.]|[①-⑳])");
    /** A bracket whose end the reader lost. */
    private static final Pattern OPEN = Pattern.compile("[(\\[【][^()\\[\\]【】]{1,8}$");

    private static final Pattern OF_WHICH = Pattern.compile("^其中[:：;,，]?(?=.)");
    private static final Pattern NOTE = Pattern.compile("注[:：].*$");
    private static final Pattern NOISE = Pattern.compile("[^\\p{IsHan}A-Za-z0-9%/+]");

    private Wording() {}

    /** The bare words of a label. */
    static String bare(String text) {
        String plain = Printed.normalise(text);
        String cut = NOTE.matcher(plain).replaceAll("");
        for (int i = 0; i < 2; i++) {
            cut = BRACKETS.matcher(cut).replaceAll("");
        }
        cut = OPEN.matcher(cut).replaceAll("");
        cut = OF_WHICH.matcher(NUMBERING.matcher(cut).replaceFirst("")).replaceFirst("");
        String bare = NOISE.matcher(cut).replaceAll("");
        return bare.isEmpty() ? NOISE.matcher(plain).replaceAll("") : bare;
    }

    /** How far a cell's bare words are from a label's: 0 the same, 1 slightly misread, 9 something else. */
    static int apart(String said, String label) {
        if (said.equals(label)) {
            return 0;
        }
        int forgiven = label.length() >= 14 ? 3 : label.length() >= 8 ? 2 : label.length() >= 4 ? 1 : 0;
        return forgiven > 0 && Math.abs(said.length() - label.length()) <= forgiven && distance(said, label) <= forgiven
                ? 1
                : 9;
    }

    /** Whether a cell says one of these labels, or one of them slightly misread. */
    static boolean isOneOf(String said, Collection<String> labels) {
        return labels.stream().anyMatch(label -> apart(said, label) <= 1);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + same);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
