package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tax bureau's own XML of digital invoices (税务数字账户下载的 EInvoice). */
final class BureauXml {
    private BureauXml() {}

    /** Known by its parts: programmes that pass it on write other roots. */
    static boolean speaks(InvoiceXml xml) {
        return xml.name().equals("EInvoice")
                || xml.first("EInvoiceData").isPresent()
                || xml.first("EIid").isPresent();
    }

    static void read(InvoiceXml xml, DataWriter out) {
        String number = xml.text("InvoiceNumber");
        String issued = xml.text("IssueTime");
        out.digits(Invoice.INVOICE_NUMBER, number.isEmpty() ? xml.text("EIid") : number)
                .day(Invoice.ISSUE_DATE, issued.isEmpty() ? xml.text("RequestTime") : issued)
                .name(Invoice.BUYER_NAME, xml.text("BuyerName"))
                .digits(Invoice.BUYER_TAX_ID, xml.text("BuyerIdNum"))
                .name(Invoice.SELLER_NAME, xml.text("SellerName"))
                .digits(Invoice.SELLER_TAX_ID, xml.text("SellerIdNum"))
                .amount(Invoice.NET_AMOUNT, xml.text("TotalAmWithoutTax"))
                .amount(Invoice.TAX_AMOUNT, xml.text("TotalTaxAm"))
                .amount(Invoice.TOTAL_AMOUNT, xml.text("TotalTax-includedAmount"))
                .words(xml.text("TotalTax-includedAmountInChinese"))
                .remarks(xml.text("Remark"));
        type(xml).ifPresent(type -> out.text(Invoice.INVOICE_TYPE, type));
        xml.first("EInvoiceType")
                .ifPresent(e -> out.text(Invoice.SERVICE_LABEL, FaceNotes.service(e.text("LabelName"))));
        xml.first("RedEInvoice").ifPresent(red -> {
            String original = red.text("OriginalInvoiceNumber");
            out.digits(Invoice.RED_OF, original.isEmpty() ? red.text("OriginalInvoiceCode") : original);
        });
        for (InvoiceXml item : xml.all("IssuItemInformation")) {
            out.row(
                    item.text("ItemName"),
                    item.text("SpecMod"),
                    item.text("MeaUnits"),
                    item.text("Quantity"),
                    item.text("UnPrice"),
                    item.text("Amount"),
                    item.text("TaxRate"),
                    item.text("ComTaxAm"));
        }
        xml.first("SpecificInformation").ifPresent(special -> special(special, out));
    }

    /** 01 special, 02 normal; by its name where the code is missing. */
    private static Optional<String> type(InvoiceXml xml) {
        Optional<InvoiceXml> label = xml.first("GeneralOrSpecialVAT");
        String code = label.map(e -> e.text("LabelCode")).orElse("");
        String name = label.map(e -> e.text("LabelName")).orElse("");
        if (code.endsWith("1") || name.contains("专用")) {
            return Optional.of("digital-special");
        }
        if (!xml.all("Toll").isEmpty()) {
            return Optional.of("digital-normal-toll");
        }
        return code.endsWith("2") || name.contains("普通") ? Optional.of("digital-normal") : Optional.empty();
    }

    private static void special(InvoiceXml special, DataWriter out) {
        List<InvoiceXml> tolls = special.all("Toll");
        for (int i = 0; i < tolls.size(); i++) {
            out.also(i, Invoice.Row.PLATE, tolls.get(i).text("PlateNumber"))
                    .also(i, Invoice.Row.VEHICLE_TYPE, tolls.get(i).text("VehicleType"))
                    .alsoDay(i, Invoice.Row.PASS_FROM, tolls.get(i).text("StartDatesOfPassage"))
                    .alsoDay(i, Invoice.Row.PASS_TO, tolls.get(i).text("EndDatesOfPassage"));
        }
        for (InvoiceXml part : special.parts()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (name.contains("construct") || name.contains("building")) {
                part.leaves().forEach((leaf, value) -> {
                    boolean place = leaf.toLowerCase(Locale.ROOT).matches(".*(?:place|site|location|address|area).*");
                    boolean project = leaf.toLowerCase(Locale.ROOT).matches(".*name.*");
                    if (place || project) {
                        out.text(place ? Invoice.BUILDING_PLACE : Invoice.BUILDING_PROJECT, Printed.normalise(value));
                    }
                });
            }
        }
    }
}
