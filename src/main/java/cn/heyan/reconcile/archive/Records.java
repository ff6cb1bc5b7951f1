package cn.heyan.reconcile.archive;

import java.util.Optional;

/**
 * What the bureau knows besides the packet (档案).
 *
 * @param registers its lists
 * @param past the packets of before; none where packets are examined one by one and nothing is kept
 */
public record Records(Registers registers, Optional<PastPackets> past) {

    /** No list is loaded and no packet kept. */
    public static final Records NONE = new Records(name -> Optional.empty(), Optional.empty());
}
