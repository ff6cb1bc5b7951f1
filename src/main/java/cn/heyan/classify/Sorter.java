package cn.heyan.classify;

import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SortedPacket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the pages of a packet into documents, without separator sheets: a page begins a document when its title or its
 * labels say so, and belongs to the one before it when that goes on. Every page ends up in exactly one document, or in several
 * when it holds several invoices.
 */
public final class Sorter {

    private final Guessing guessing;
    private final InvoiceCutting cutting = new InvoiceCutting();

    /** Sorts by the landmarks in this folder (config/papers). */
    public Sorter(Path papers) {
        this.guessing = new Guessing(LandmarkBook.load(papers));
    }

    /** The packet with its documents, in page order. */
    public SortedPacket sort(ReadPacket packet) {
        List<Open> open = new ArrayList<>();
        for (Page page : packet.pages()) {
            place(PageView.of(page), open);
        }
        List<Document> documents = new ArrayList<>();
        for (Open one : open) {
            documents.addAll(one.close(cutting, packet));
        }
        return new SortedPacket(packet, documents);
    }

    private void place(PageView view, List<Open> open) {
        Optional<Open> last = open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
        Optional<Guess> begins = guessing.begins(view);
        boolean sameFile = last.isPresent()
                && last.get().pages.get(0).file().equals(view.page().ref().file());
        Optional<Open> invoice = invoiceBefore(view, sameFile, open);
        if (invoice.isPresent()) {
            invoice.get().add(view);
        } else if (sameFile && last.get().takes(view, begins)) {
            last.get().add(view);
        } else if (InvoiceSequel.isList(view)) {
            open.add(new Open(view, DocumentKind.OTHER, "销货清单，未见其所属发票"));
        } else {
            open.add(begins.map(guess -> new Open(view, guess)).orElseGet(() -> unknown(view)));
        }
    }

    /** The invoice that the page goes on with: the one right before it, or for a goods list any before it. */
    private static Optional<Open> invoiceBefore(PageView view, boolean sameFile, List<Open> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Open one = open.get(i);
            boolean near = i == open.size() - 1 && sameFile;
            if (one.kind == DocumentKind.VAT_INVOICE
                    && (near || InvoiceSequel.isList(view) && InvoiceSequel.sameNumber(one.first, view))
                    && InvoiceSequel.goesOn(one.first, one.latest, view)) {
                return Optional.of(one);
            }
            if (!InvoiceSequel.isList(view)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Open unknown(PageView view) {
        if (view.isEmpty()) {
            return new Open(view, DocumentKind.OTHER, "空白页");
        }
        if (view.isSilent()) {
            return new Open(view, DocumentKind.PHOTO, "几乎没有文字，按照片处理");
        }
        return new Open(view, DocumentKind.OTHER, "未见可识别的标题或栏目");
    }

    /** A document that pages may still be added to. */
    private static final class Open {

        private final DocumentKind kind;
        private final Optional<Landmarks> marks;
        private final String reason;
        private final List<PageRef> pages = new ArrayList<>();
        private final PageView first;
        private PageView latest;

        Open(PageView first, Guess guess) {
            this(first, guess.kind(), Optional.of(guess.marks()), guess.reason());
        }

        Open(PageView first, DocumentKind kind, String reason) {
            this(first, kind, Optional.empty(), reason);
        }

        private Open(PageView first, DocumentKind kind, Optional<Landmarks> marks, String reason) {
            this.kind = kind;
            this.marks = marks;
            this.reason = reason;
            this.first = first;
            this.latest = first;
            pages.add(first.page().ref());
        }

        void add(PageView page) {
            pages.add(page.page().ref());
            latest = page;
        }

        /** Whether the page goes on with this document. */
        boolean takes(PageView view, Optional<Guess> begins) {
            if (marks.isEmpty() || marks.get().single() || view.isEmpty()) {
                return false;
            }
            boolean goesOn = marks.get().goesOnIn(view.dense());
            if (begins.isPresent()) {
                boolean same = begins.get().kind() == kind;
                return same
                        ? goesOn || !begins.get().titled()
                        : goesOn && !begins.get().titled();
            }
            return goesOn || (marks.get().takesAll() && !view.isSilent());
        }

        List<Document> close(InvoiceCutting cutting, ReadPacket packet) {
            Document whole = new Document(kind, pages, Box.PAGE, reason);
            return kind == DocumentKind.VAT_INVOICE ? cutting.cut(whole, packet) : List.of(whole);
        }
    }
}
