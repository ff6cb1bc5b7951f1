package cn.heyan.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a form's table.
 *
 * @param rows it spans
 * @param columns it spans
 * @param text printed in it; what is filled in stands between {@link #IN} and {@link #OUT}, boxes are {@link #EMPTY} and {@link #TICKED}
 */
record FormCell(int rows, int columns, String text) {

    /** What follows was filled in. */
    static final char IN = '\uE000';

    /** What follows was printed. */
    static final char OUT = '\uE001';

    /** A box that is not ticked. */
    static final char EMPTY = '\uE002';

    /** A ticked box. */
    static final char TICKED = '\uE003';

    private static final Pattern WRITTEN = Pattern.compile("(?:\\^(\\d+))?(?:>(\\d+))? ?(.*)");

    /** From a template: {@code ^3>2 text} spans three rows and two columns. */
    static FormCell of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no cell: " + written);
        }
        return new FormCell(number(parts.group(1)), number(parts.group(2)), parts.group(3));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
