package cn.heyan.extract.form;

import java.util.Optional;

/**
 * Whether a box is ticked.
 *
 * @param ticked as far as can be told
 * @param sure whether it can be told
 */
record Tick(boolean ticked, boolean sure) {

    /** No box was found. */
    static final Tick UNSEEN = new Tick(false, false);

    private static final String TICKED = "☑■√☒✓✔▣●◉\u2611\u2612\u25c9\uf052\uf0fe\uf0fd✗✘";
    private static final String EMPTY = "□☐○◯〇\u2610\uf0a8\uf06f\uf0a3";
    private static final String MARKS = "√✓✔VvＶ×xX";

    /** What the sign in front of an option says: ☑, □, (√), ( ); nothing if there is no sign. */
    static Optional<Tick> signBefore(String dense, int at) {
        if (at == 0) {
            return Optional.empty();
        }
        char sign = dense.charAt(at - 1);
        if (TICKED.indexOf(sign) >= 0) {
            return Optional.of(new Tick(true, true));
        }
        if (EMPTY.indexOf(sign) >= 0) {
            return Optional.of(new Tick(false, true));
        }
        if (at >= 2 && (sign == ')' || sign == '）')) {
            char inside = dense.charAt(at - 2);
            if (inside == '(' || inside == '（') {
                return Optional.of(new Tick(false, true));
            }
            if (MARKS.indexOf(inside) >= 0 && at >= 3 && "(（".indexOf(dense.charAt(at - 3)) >= 0) {
                return Optional.of(new Tick(true, true));
            }
        }
        return Optional.empty();
    }

    /** Both what the ink says and what the reader of the words saw; where they differ, the ink, but unsure. */
    Tick and(Tick sign) {
        return new Tick(ticked, sure && sign.ticked == ticked);
    }
}
