package cn.heyan.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What each document of a packet is and says: truth.json, for measuring. */
final class Truth {

    private Truth() {}

    static void write(Application a, List<Drawn> documents, Path file) throws IOException {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        int page = 1;
        int bill = 0;
        for (Drawn document : documents) {
            ObjectNode one = all.addObject().put("kind", document.kind().id());
            ArrayNode pages = one.putArray("pages");
            for (int i = 0; i < document.pages().size(); i++) {
                pages.add(page++);
            }
            ObjectNode fields = one.putObject("fields");
            switch (document.kind()) {
                case VAT_INVOICE -> bill(a.bills().get(bill++), fields);
                case APPLICATION_FORM -> form(a, fields);
                case LOAN_CONTRACT ->
                    fields.put("contractNumber", a.loan().contract())
                            .put("principal", a.loan().principal().toString());
                case LOAN_DISBURSEMENT_VOUCHER ->
                    fields.put("amount", a.loan().principal().toString())
                            .put("date", a.loan().from().toString());
                case LOAN_PROOF -> fields.put("amount", a.loan().principal().toString());
                case INTEREST_PAYMENT_STATEMENT ->
                    fields.put("interestTotal", a.loan().interest().toString());
                case ANNUAL_AUDIT_REPORT -> audit(a, fields);
                case TAX_CERTIFICATE -> fields.put("total", a.year(2023).tax().toString());
                case BUSINESS_LICENCE ->
                    fields.put("uscc", a.applicant().uscc())
                            .put("name", a.applicant().name());
                default -> fields.put("applicant", a.applicant().name());
            }
        }
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }

    private static void bill(Bill bill, ObjectNode fields) {
        fields.put("invoiceNumber", bill.number())
                .put("issueDate", bill.date().toString())
                .put("buyerName", bill.buyer().name())
                .put("buyerTaxId", bill.buyer().uscc())
                .put("sellerName", bill.seller().name())
                .put("sellerTaxId", bill.seller().uscc())
                .put("netAmount", bill.net().toString())
                .put("taxAmount", bill.tax().toString())
                .put("totalAmount", bill.gross().toString());
    }

    private static void form(Application a, ObjectNode fields) {
        fields.put("proj.digitalTotal", a.declared().toString())
                .put("fin.loan[2023]", a.loan().principal().toString())
                .put("org.name", a.applicant().name())
                .put("org.code", a.applicant().uscc());
    }

    private static void audit(Application a, ObjectNode fields) {
        fields.put("reportCode", a.reportCode())
                .put("qrPayload", a.codePayload())
                .put("assets[2023]", a.year(2023).assets().toString())
                .put("assets[2022]", a.year(2022).assets().toString())
                .put("revenue[2023]", a.year(2023).revenue().toString())
                .put("profit[2023]", a.year(2023).profit().toString());
    }
}
