package cn.heyan.reconcile.archive;

import java.util.Optional;

/**
 * What the bureau knows besides the packet (档案).
 *
 * @param registers its lists
 * @param past the packets of before; none where packets are examined one by one and nothing is kept
 * @param overrides what its reviewers decided
 */
public record Records(Registers registers, Optional<PastPackets> past, Overrides overrides) {

    /** No list is loaded, no packet kept, nothing decided. */
    public static final Records NONE = new Records(name -> Optional.empty(), Optional.empty());

    /** Lists and packets of before; nothing was decided by hand. */
    public Records(Registers registers, Optional<PastPackets> past) {
        this(registers, past, (packet, page) -> false);
    }
}
