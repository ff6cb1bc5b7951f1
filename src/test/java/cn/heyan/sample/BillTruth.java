package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a bill says, as {@code heyan read --json} names it. */
final class BillTruth {

    private BillTruth() {}

    static Told of(Drawn drawn, Bill bill) {
        Told told = Told.of(drawn);
        bill.code().ifPresent(code -> told.says("invoiceCode", code));
        told.says("invoiceNumber", bill.number())
                .says("issueDate", bill.date())
                .says("buyerName", bill.buyer().name())
                .says("buyerTaxId", bill.buyer().uscc())
                .says("sellerName", bill.seller().name())
                .says("sellerTaxId", bill.seller().uscc())
                .says("netAmount", bill.net())
                .says("taxAmount", bill.tax())
                .says("totalAmount", bill.gross())
                .says("totalInWords", ChineseAmount.write(bill.gross()).replace('元', '圆'));
        bill.items().forEach(item -> row(told, item));
        return told;
    }

    private static void row(Told told, Item item) {
        ObjectNode row = told.rows().addObject();
        row.put("name", item.label());
        row.put("quantity", String.valueOf(item.quantity()));
        row.put("unitPrice", item.unitPrice().toString());
        row.put("amount", item.net().toString());
        row.put("taxRate", item.rate() + "%");
        row.put("tax", item.tax().toString());
    }
}
