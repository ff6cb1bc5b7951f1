package cn.heyan.packet;

import java.util.List;

/**
 * A packet whose pages have been read: every page is either in {@code pages} or in {@code unread}.
 *
 * @param packet as handed in
 * @param pages in the packet's order
 * @param unread pages that could not be read
 */
public record ReadPacket(Packet packet, List<Page> pages, List<Unread> unread) {

    public ReadPacket {
        pages = List.copyOf(pages);
        unread = List.copyOf(unread);
    }

    /** The page with this reference; fails if it was not read. */
    public Page page(PageRef ref) {
        return pages.stream()
                .filter(page -> page.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page that was read: " + ref));
    }
}
