package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.util.ArrayList;
import java.util.List;

/** Which documents a packet holds, in the order in which the notice lists them. */
final class Assembly {

    private Assembly() {}

    static List<Drawn> documents(Application a) {
        List<Drawn> all = new ArrayList<>();
        all.add(FrontPages.cover(a));
        all.add(FrontPages.pledge(a));
        all.add(FormPages.draw(a));
        all.add(CompanyPapers.licence(a));
        all.add(CompanyPapers.equipment(a));
        a.bills().forEach(bill -> all.add(BillPage.draw(bill)));
        all.add(CompanyPapers.photos(a));
        all.add(LoanPapers.proof(a));
        all.add(LoanPapers.contract(a));
        all.add(LoanPapers.voucher(a));
        all.add(LoanPapers.statement(a));
        all.add(AuditPages.draw(a));
        all.add(TaxPage.draw(a));
        all.add(Honours.certificate(a));
        all.add(CompanyPapers.targets(a));
        if (a.defect() == Defect.MISSING_MATERIALS) {
            all.removeIf(document -> document.kind() == DocumentKind.LOAN_DISBURSEMENT_VOUCHER
                    || document.kind() == DocumentKind.TAX_CERTIFICATE);
        }
        return all;
    }
}
