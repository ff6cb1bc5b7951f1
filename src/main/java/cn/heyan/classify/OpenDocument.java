package cn.heyan.classify;

import cn.heyan.packet.Boundary;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document that pages may still be added to. */
final class OpenDocument {

    private static final SlipCutting SLIPS = new SlipCutting();

    private final Boundary boundary;
    private final List<PageView> views = new ArrayList<>();
    private final List<PageRef> pages = new ArrayList<>();
    private final List<Integer> blanks = new ArrayList<>();
    private DocumentKind kind;
    private String reason;
    private Optional<Landmarks> marks;

    OpenDocument(PageView first, Guess guess, Boundary boundary) {
        this(first, guess.kind(), Optional.of(guess.marks()), guess.reason(), boundary);
    }

    OpenDocument(PageView first, DocumentKind kind, String reason, Boundary boundary) {
        this(first, kind, Optional.empty(), reason, boundary);
    }

    private OpenDocument(
            PageView first, DocumentKind kind, Optional<Landmarks> marks, String reason, Boundary boundary) {
        this.kind = kind;
        this.marks = marks;
        this.reason = reason;
        this.boundary = boundary;
        add(first);
    }

    void add(PageView page) {
        pages.add(page.page().ref());
        if (views.size() > 1) {
            // a document of thousands of pages: only its first and its latest are looked at whole
            views.set(views.size() - 1, latest().remembered());
        }
        views.add(page);
    }

    /** A page that lies between the others but says nothing, such as the back of a sheet. */
    void addBlank(PageView page) {
        pages.add(page.page().ref());
        blanks.add(page.page().ref().number());
    }

    /** Its beginning has come: what stands here says better what it is. */
    void become(Guess guess) {
        kind = guess.kind();
        marks = Optional.of(guess.marks());
        reason = guess.reason();
    }

    DocumentKind kind() {
        return kind;
    }

    Optional<Landmarks> marks() {
        return marks;
    }

    boolean isSheet() {
        return marks.map(Landmarks::single).orElse(false);
    }

    boolean isIn(String file) {
        return pages.get(0).file().equals(file);
    }

    PageView first() {
        return views.get(0);
    }

    PageView latest() {
        return views.get(views.size() - 1);
    }

    int size() {
        return views.size();
    }

    Stream<PageView> views() {
        return views.stream();
    }

    /** Whether only covers, verification sheets and tables of contents have come so far. */
    boolean isOpening() {
        return marks.filter(m -> !m.single()).isPresent()
                && views.stream().allMatch(view -> view.isCover() || marks.get().isPreface(view));
    }

    /** Whether a numbered heading, such as （一）企业基本信息, has stood here before. */
    boolean hasNumbered(Head head) {
        return head.isNumbered()
                && views.stream().flatMap(view -> view.heads().stream()).anyMatch(before -> before.text()
                        .equals(head.text()));
    }

    Optional<Integer> lastClause() {
        return views.stream()
                .flatMap(view -> view.clauses().stream())
                .map(Clauses::last)
                .reduce((first, second) -> second);
    }

    Optional<Folio> lastFolio() {
        return views.stream().flatMap(view -> view.folio().stream()).reduce((first, second) -> second);
    }

    boolean hasFolio(Folio folio) {
        return views.stream().flatMap(view -> view.folio().stream()).anyMatch(folio::equals);
    }

    /** Whether a page of a set of so many belongs here and has not come yet. */
    boolean lacks(Folio folio) {
        return folio.of() > 1
                && !hasFolio(folio)
                && views.stream().flatMap(view -> view.folio().stream()).anyMatch(had -> had.of() == folio.of());
    }

    private String blankRemark() {
        String numbers = blanks.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return blanks.isEmpty() ? "" : "；第 " + numbers + " 页为空白页";
    }

    List<Document> close(InvoiceCutting cutting, ReadPacket packet) {
        Document whole =
                new Document(kind, pages, Box.PAGE, reason + FolioOrder.remark(views) + blankRemark(), boundary);
        if (kind == DocumentKind.BANK_PAYMENT_VOUCHER || kind == DocumentKind.BANK_RECEIPT_VOUCHER) {
            return SLIPS.cut(whole, packet);
        }
        return kind == DocumentKind.VAT_INVOICE ? cutting.cut(whole, packet) : List.of(whole);
    }
}
