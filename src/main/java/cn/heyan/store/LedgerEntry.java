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

    /** Where a packet stands; {@link PacketState} says which moves there are. */
    public enum State {
        /** In the ledger, on the way to its place in the archive. */
        ARRIVED,
        /** Taken in, its journey not begun. */
        WAITING,
        /** On its journey. */
        READING,
        /** Examined, its reports on the way to the outbox. */
        EXAMINED,
        /** Its reports are in the outbox. */
        REPORTED,
        /** Refused with a sentence. */
        REFUSED,
        /** We broke down on it, twice. */
        BROKEN;

        /** Whether its journey has ended. */
        public boolean ended() {
            return this == REPORTED || this == REFUSED || this == BROKEN;
        }
    }
}
