package cn.heyan.evidence;

/**
 * A value that was not found (未见), and why.
 *
 * @param reason a Chinese phrase for the reviewer
 */
public record Absent<T>(String reason) implements Reading<T> {}
