package cn.heyan.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How a letter stands (信件状态).
 *
 * @param letter which
 * @param state PENDING, SENT, or KEPT where no mail server is configured
 * @param lastError what the mail server said last; blank for none
 * @param postedAt when it was put on the pile
 * @param nextTry when it is tried next, while it is pending
 * @param sentAt when the server took it
 */
public record LetterStanding(
        PostedLetter letter,
        String state,
        String lastError,
        Instant postedAt,
        Instant nextTry,
        Optional<Instant> sentAt) {

    /** After so many attempts somebody should look. */
    static final int STUCK = 3;

    /** Whether it waits although it was tried again and again. */
    public boolean stuck() {
        return state.equals("PENDING") && letter.attempts() >= STUCK;
    }
}
