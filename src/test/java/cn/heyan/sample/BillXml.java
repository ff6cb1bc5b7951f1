package cn.heyan.sample;

/** An invoice as the tax bureau's XML (EInvoice, 数电票). */
final class BillXml {

    private BillXml() {}

    static String write(Bill bill) {
        StringBuilder items = new StringBuilder();
        for (Item item : bill.items()) {
            items.append("<IssuItemInformation><ItemName>")
                    .append(item.label())
                    .append("</ItemName><SpecMod>")
                    .append(item.spec())
                    .append("</SpecMod><MeaUnits>")
                    .append(item.unit())
                    .append("</MeaUnits><Quantity>")
                    .append(item.quantity())
                    .append("</Quantity><UnPrice>")
                    .append(item.unitPrice())
                    .append("</UnPrice><Amount>")
                    .append(item.net())
                    .append("</Amount><TaxRate>0.")
                    .append(String.format("%02d", item.rate()))
                    .append("</TaxRate><ComTaxAm>")
                    .append(item.tax())
                    .append("</ComTaxAm></IssuItemInformation>");
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <EInvoice><Header><EIid>%s</EIid><Version>0.31</Version><InherentLabel><GeneralOrSpecialVAT><LabelCode>%s</LabelCode>\
                <LabelName>%s</LabelName></GeneralOrSpecialVAT></InherentLabel></Header>
                <EInvoiceData><SellerInformation><SellerIdNum>%s</SellerIdNum><SellerName>%s</SellerName></SellerInformation>
                <BuyerInformation><BuyerIdNum>%s</BuyerIdNum><BuyerName>%s</BuyerName></BuyerInformation>
                <BasicInformation><TotalAmWithoutTax>%s</TotalAmWithoutTax><TotalTaxAm>%s</TotalTaxAm>\
                <TotalTax-includedAmount>%s</TotalTax-includedAmount><TotalTax-includedAmountInChinese>%s</TotalTax-includedAmountInChinese>\
                <RequestTime>%s 10:20:30</RequestTime></BasicInformation>
                %s</EInvoiceData>
                <TaxSupervisionInfo><InvoiceNumber>%s</InvoiceNumber><IssueTime>%s</IssueTime></TaxSupervisionInfo></EInvoice>
                """
                .formatted(
                        bill.number(),
                        bill.special() ? "01" : "02",
                        bill.special() ? "增值税专用发票" : "普通发票",
                        bill.seller().uscc(),
                        bill.seller().name(),
                        bill.buyer().uscc(),
                        bill.buyer().name(),
                        bill.net(),
                        bill.tax(),
                        bill.gross(),
                        cn.heyan.notation.ChineseAmount.write(bill.gross()).replace('元', '圆'),
                        bill.date(),
                        items,
                        bill.number(),
                        bill.date());
    }
}
