package cn.heyan.classify;

import cn.heyan.packet.Boundary;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
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
    /** A document may go on behind so many others that were laid between its pages. */
    private static final int LAID_BETWEEN = 3;

    private final Guessing guessing;
    private final InvoiceCutting cutting = new InvoiceCutting();

    /** Sorts by the landmarks in this folder (config/papers). */
    public Sorter(Path papers) {
        this.guessing = new Guessing(LandmarkBook.load(papers));
    }

    /** The packet with its documents, in the order in which they begin. */
    public SortedPacket sort(ReadPacket packet) {
        List<OpenDocument> open = new ArrayList<>();
        for (Page page : packet.pages()) {
            place(PageView.of(page), open);
        }
        List<Document> documents = new ArrayList<>();
        for (OpenDocument one : open) {
            documents.addAll(one.close(cutting, packet));
        }
        return new SortedPacket(packet, documents);
    }

    private void place(PageView view, List<OpenDocument> open) {
        Optional<OpenDocument> last = lastIn(view.page().ref().file(), open);
        if (view.isEmpty()) {
            last.ifPresentOrElse(
                    document -> document.addBlank(view),
                    () -> open.add(new OpenDocument(view, DocumentKind.OTHER, "空白页", begins(Ground.FILE, "文件由此开始"))));
            return;
        }
        Optional<OpenDocument> owner =
                InvoiceSequel.ownerOf(view, last, open).or(() -> CertificateSequel.ownerOf(view, last));
        if (owner.isPresent()) {
            owner.get().add(view);
            return;
        }
        Optional<Guess> guess = guessing.begins(view);
        Optional<OpenDocument> home = last.isEmpty() ? Optional.empty() : home(view, guess, open);
        if (home.isPresent()) {
            join(home.get(), view, guess);
        } else {
            open.add(opened(view, guess, boundary(view, guess, last)));
        }
    }

    private static Optional<OpenDocument> lastIn(String file, List<OpenDocument> open) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.get(open.size() - 1)).filter(document -> document.isIn(file));
    }

    /** The document that the page goes on with: the last one, or one of those before it that it clearly belongs to. */
    private static Optional<OpenDocument> home(PageView view, Optional<Guess> guess, List<OpenDocument> open) {
        OpenDocument last = open.get(open.size() - 1);
        Continuity straight = Continuity.of(last, view, guess);
        for (int back = 2; back <= LAID_BETWEEN + 1 && back <= open.size(); back++) {
            OpenDocument before = open.get(open.size() - back);
            if (!before.isIn(view.page().ref().file())) {
                break;
            }
            Continuity again = Continuity.of(before, view, guess);
            if (again.comesBack() && again.sum() > straight.sum()) {
                return Optional.of(before);
            }
        }
        return straight.goesOn() ? Optional.of(last) : Optional.empty();
    }

    private static void join(OpenDocument document, PageView view, Optional<Guess> guess) {
        guess.filter(g -> g.titled() && !g.marks().isPreface(view))
                .filter(g -> document.marks().isEmpty()
                        || document.isOpening()
                                && g.kind() != DocumentKind.TOC
                                && g.marks().isOfFamily(document.marks()))
                .ifPresent(document::become);
        document.add(view);
    }

    private static Boundary boundary(PageView view, Optional<Guess> guess, Optional<OpenDocument> last) {
        if (last.isEmpty()) {
            return begins(Ground.FILE, "文件由此开始");
        }
        return Continuity.of(last.get(), view, guess).against().orElseGet(() -> guess.map(
                        g -> begins(g.titled() ? Ground.TITLE : Ground.LABELS, g.reason()))
                .orElse(begins(Ground.LAYOUT, "内容与前页不相接")));
    }

    private static Boundary begins(Ground ground, String sentence) {
        return new Boundary(ground, sentence);
    }

    private OpenDocument opened(PageView view, Optional<Guess> guess, Boundary boundary) {
        if (InvoiceSequel.isList(view)) {
            return new OpenDocument(view, DocumentKind.OTHER, "销货清单，未见其所属发票", boundary);
        }
        return guess.or(() -> boundary.ground() == Ground.FILE ? guessing.named(view) : Optional.empty())
                .map(g -> new OpenDocument(view, g, boundary))
                .orElseGet(() -> unknown(view, boundary));
    }

    private static OpenDocument unknown(PageView view, Boundary boundary) {
        return view.isSilent()
                ? new OpenDocument(view, DocumentKind.PHOTO, "几乎没有文字，按照片处理", boundary)
                : new OpenDocument(view, DocumentKind.OTHER, "未见可识别的标题或栏目", boundary);
    }
}
