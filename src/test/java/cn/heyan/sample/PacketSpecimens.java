package cn.heyan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several documents bound together without separators: two of a kind one after the other, an invoice between, blank backs. */
final class PacketSpecimens implements Specimens {

    @Override
    public List<Specimen> draw(Inventor inventor) {
        Application one = new Drafting(Long.parseLong(inventor.digits(6)), Defect.CLEAN).draft();
        Application other = new Drafting(Long.parseLong(inventor.digits(6)), Defect.CLEAN).draft();
        return List.of(
                bound(
                        "packet-two-of-a-kind",
                        LoanPapers.contract(one),
                        LoanPapers.contract(other),
                        BillPage.draw(one.bills().get(0)),
                        LoanPapers.voucher(other)),
                bound(
                        "packet-blank-backs",
                        backed(CompanyPapers.licence(one)),
                        AuditPages.draw(one),
                        AuditPages.draw(other),
                        backed(TaxPage.draw(one))));
    }

    private static Specimen bound(String id, Drawn... documents) {
        return new Specimen(id, Stream.of(documents).map(Told::of).toList(), Optional.empty());
    }

    /** Scanned on both sides: every page is followed by its empty back, which belongs to the document. */
    private static Drawn backed(Drawn document) {
        List<Sheet> pages = new ArrayList<>();
        for (Sheet page : document.pages()) {
            pages.add(page);
            pages.add(new Sheet());
        }
        return new Drawn(document.kind(), pages);
    }
}
