package cn.heyan.report;

import cn.heyan.reconcile.Verdict;

/**
 * A verdict as it is shown: colour, sign and word never stand alone.
 *
 * @param css class that gives the colour
 * @param sign ✓ ✗ ? –
 * @param word 一致, 不一致, 无法判断, 不适用
 */
public record Outcome(String css, String sign, String word) {

    /** How this verdict is shown. */
    public static Outcome of(Verdict verdict, Words words) {
        String word = words.say("verdict." + verdict);
        return switch (verdict) {
            case AGREES -> new Outcome("agrees", "✓", word);
            case DIFFERS -> new Outcome("differs", "✗", word);
            case CANNOT_TELL -> new Outcome("unknown", "?", word);
            case NOT_APPLICABLE -> new Outcome("idle", "–", word);
        };
    }
}
