package cn.heyan.command;

/**
 * A packet that is to be forgotten.
 *
 * @param packet its id, the beginning of it, or its name
 * @param who asks, for the history
 * @param why, for the history
 * @param really whether it is to be done; else only said
 */
public record ForgetWish(String packet, String who, String why, boolean really) {}
