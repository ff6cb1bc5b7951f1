package cn.heyan.evidence.correction;

import cn.heyan.packet.Document;
import cn.heyan.packet.PageRef;
import java.util.List;
import java.util.Optional;

/**
 * Where a document begins: an address that stays the same when its kind or its last pages change (单据位置).
 *
 * @param first its first page
 * @param nth which of the documents that begin on that page, from 1 in the order read; several invoices may share a page
 */
public record DocumentAddress(PageRef first, int nth) {

    /** The address of this document among all of its packet. */
    public static DocumentAddress of(Document document, List<Document> all) {
        int nth = 0;
        for (Document each : all) {
            nth += each.firstPage().equals(document.firstPage()) ? 1 : 0;
            if (each == document) {
                return new DocumentAddress(document.firstPage(), nth);
            }
        }
        throw new IllegalArgumentException("not among them: " + document);
    }

    /** The document at this address, if there is still one. */
    public Optional<Document> in(List<Document> all) {
        return all.stream()
                .filter(document -> document.firstPage().equals(first))
                .skip(nth - 1L)
                .findFirst();
    }
}
