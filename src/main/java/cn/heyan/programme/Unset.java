package cn.heyan.programme;

/**
 * A figure that the notice needs but does not give, and that nobody has set (未设定).
 *
 * @param reason why it is open, in Chinese
 */
public record Unset(String reason) {}
