package cn.heyan.evidence;

/**
 * A value that was not found (未见), and why.
 *
 * @param reason a Chinese phrase for the reviewer
 * @param blank whether its place was found and nothing is written there, or 无: then an amount is nothing
 */
public record Absent<T>(String reason, boolean blank) implements Reading<T> {
    /** Not found; it may stand somewhere. */
    public Absent(String reason) {
        this(reason, false);
    }
}
