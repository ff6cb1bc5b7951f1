package cn.heyan.packet;

import java.util.List;

/**
 * Pages that make one document (单据): an invoice, a contract, a report.
 *
 * @param kind what it is
 * @param pages at least one, in order
 * @param area of its page that the document covers: the whole page unless several share one page
 * @param reason why these pages are this document, for the reviewer
 */
public record Document(DocumentKind kind, List<PageRef> pages, Box area, String reason) {

    public Document {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has pages");
        }
    }

    /** Its first page. */
    public PageRef firstPage() {
        return pages.get(0);
    }
}
