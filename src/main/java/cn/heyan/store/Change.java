package cn.heyan.store;

import java.time.Instant;

/**
 * One line of the history (历史记录).
 *
 * @param seq from 1, without gaps
 * @param at when, to the millisecond
 * @param who an account; {@code heyan} for what it did by itself
 * @param what such as {@code packet.reported}, {@code correction.made}
 * @param packet its id; blank where it is about no packet
 * @param was the state before as a JSON object; {@code {}} for none; blank once it was forgotten on request
 * @param becomes the state after as a JSON object; {@code {}} for none; blank once it was forgotten on request
 */
public record Change(long seq, Instant at, String who, String what, String packet, String was, String becomes) {}
