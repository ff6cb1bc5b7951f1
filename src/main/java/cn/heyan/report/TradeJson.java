package cn.heyan.report;

import cn.heyan.evidence.Paper;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Matching;
import cn.heyan.reconcile.match.Slip;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Contracts, invoices and payments as the examiner put them together (三单对应), for report.json: nobody matches a second time. */
record TradeJson(Examination examination, Places places) {

    private static final Map<Leg, String> NAMES =
            Map.of(Leg.CONTRACT, "contracts", Leg.INVOICE, "invoices", Leg.PAYMENT, "payments");

    void put(ObjectNode root) {
        List<Paper> papers = examination.dossier().papers();
        ArrayNode accounts = root.putArray("accounts");
        for (Account account : Matching.of(papers, examination.applicant())) {
            ObjectNode one = accounts.addObject().put("certain", account.certain());
            for (Leg leg : Leg.values()) {
                ArrayNode slips = one.putArray(NAMES.get(leg));
                account.of(leg).forEach(slip -> slip(slip, papers.indexOf(slip.paper()), slips.addObject()));
            }
        }
    }

    /** {@code document} is the place in {@code documents}, from 0; what was not settled is null. */
    private void slip(Slip slip, int document, ObjectNode node) {
        node.put("document", document)
                .put("number", PaperJson.settled(slip.number()))
                .put("partner", slip.partner().likeliest().orElse(null))
                .put("amount", PaperJson.settled(slip.amount()));
        places.put(node, slip.paper().document().pages());
    }
}
