package cn.heyan.packet;

import java.util.List;

/**
 * A packet whose pages have been sorted into documents; every page that was read belongs to one.
 *
 * @param read the packet and its pages
 * @param documents in page order
 */
public record SortedPacket(ReadPacket read, List<Document> documents) {

    public SortedPacket {
        documents = List.copyOf(documents);
    }
}
