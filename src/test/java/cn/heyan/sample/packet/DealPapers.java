package cn.heyan.sample.packet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers of a purchase: contract-ID, invoice-ID, payment-ID (or payment-ID-1, -2 …), receipt-ID. */
final class DealPapers {

    private DealPapers() {}

    /** Adds them in this order, or those only that the story's line names under {@code only}. */
    static void add(Deal deal, Facts facts, Map<String, Object> told, List<Piece> pieces) {
        List<String> only = Yaml.texts(told.get("only"));
        for (String paper : deal.papers()) {
            if (only.isEmpty() || only.contains(paper)) {
                switch (paper) {
                    case "contract" -> pieces.add(contract(deal, facts));
                    case "invoice" -> pieces.add(invoice(deal, facts));
                    default -> payments(deal, facts, paper, pieces);
                }
            }
        }
    }

    private static Map<String, String> fields(Deal deal, Facts facts) {
        Map<String, String> fields = new LinkedHashMap<>();
        deal.fields().keySet().forEach(field -> fields.put(field, facts.of(deal.id() + "." + field)));
        fields.put("buyer", facts.of("applicant"));
        fields.put("buyerTaxId", facts.of("applicant.uscc"));
        fields.put("buyerAccount", facts.of("applicant.account"));
        return fields;
    }

    private static Piece contract(Deal deal, Facts facts) {
        Map<String, String> fields = fields(deal, facts);
        String kind = fields.getOrDefault("contractKind", "");
        fields.put("amount", fields.getOrDefault("gross", ""));
        return new Piece("contract-" + deal.id(), kind, Piece.How.TEMPLATE, Telling.template(kind), fields);
    }

    private static Piece invoice(Deal deal, Facts facts) {
        Map<String, String> fields = fields(deal, facts);
        fields.put("buyerName", fields.getOrDefault("buyer", ""));
        fields.put("sellerName", fields.getOrDefault("seller", ""));
        fields.put("number", fields.getOrDefault("invoiceNumber", ""));
        fields.put("date", fields.getOrDefault("invoiced", ""));
        return new Piece("invoice-" + deal.id(), "vat-invoice", Piece.How.INVOICE, "", fields);
    }

    private static void payments(Deal deal, Facts facts, String paper, List<Piece> pieces) {
        String kind = paper.equals("receipt") ? "bank-receipt-voucher" : "bank-payment-voucher";
        int number = 0;
        for (BigDecimal share : deal.shares()) {
            number++;
            Map<String, String> fields = fields(deal, facts);
            BigDecimal amount = new BigDecimal(fields.getOrDefault("gross", "0")).multiply(share);
            fields.put("amount", amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
            fields.put(
                    "date",
                    fields.getOrDefault(number == 1 ? "paid" : "paid" + number, fields.getOrDefault("paid", "")));
            fields.put(
                    "serial",
                    fields.getOrDefault("paid", "").replace("-", "")
                            + facts.of("serial1")
                            + Math.floorMod((deal.id() + number).hashCode(), 10_000));
            fields.putIfAbsent("voucher", fields.getOrDefault("serial", ""));
            String id = paper + "-" + deal.id() + (deal.shares().size() == 1 ? "" : "-" + number);
            pieces.add(new Piece(id, kind, Piece.How.TEMPLATE, Telling.template(kind), fields));
        }
    }
}
