package cn.heyan.packet;

import cn.heyan.packet.Boundary.Ground;
import java.util.List;

/**
 * Pages that make one document (单据): an invoice, a contract, a report.
 *
 * @param kind what it is
 * @param pages at least one, in the order received; other documents' pages may lie between them
 * @param area of its page that the document covers: the whole page unless several share one page
 * @param reason why it is of this kind, for the reviewer
 * @param boundary why it begins on its first page
 */
public record Document(DocumentKind kind, List<PageRef> pages, Box area, String reason, Boundary boundary) {
    public Document {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has pages");
        }
    }

    /** A document that begins where what names its kind stands. */
    public Document(DocumentKind kind, List<PageRef> pages, Box area, String reason) {
        this(kind, pages, area, reason, new Boundary(Ground.TITLE, reason));
    }

    /** Its first page. */
    public PageRef firstPage() {
        return pages.get(0);
    }
}
