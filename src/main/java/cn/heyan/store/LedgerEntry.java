package cn.heyan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A packet in the ledger (台账).
 *
 * @param id of its content
 * @param name as its sender called it
 * @param programme the inbox folder's, where it named one
 * @param state where it stands
 * @param attempts how often its journey has been begun
 * @param original where its bytes lie, unchanged
 * @param outbox where its reports lie or will lie
 * @param receivedAt when it was first taken in
 */
public record LedgerEntry(
        String id,
        String name,
        Optional<String> programme,
        State state,
        int attempts,
        Path original,
        Path outbox,
        Instant receivedAt) {

    /** Where a packet stands. */
    public enum State {
        /** Taken in, its journey not ended. */
        WAITING,
        /** Its reports are written. */
        REPORTED,
        /** Refused with a sentence. */
        REFUSED,
        /** We broke down on it, twice. */
        BROKEN
    }
}
