package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints a digital invoice (数电票) of one line from its fields: number, date (ISO), buyerName, buyerTaxId, sellerName, sellerTaxId,
 * category, goods, spec, unit, quantity, price (yuan without tax), rate (percent), and where they shall disagree printedTotal and
 * codedTotal (yuan).
 */
public final class BillPress {

    private BillPress() {}

    /** As a file that was never paper: {@code pdf}, {@code ofd} or {@code xml}. */
    public static byte[] file(Map<String, String> fields, String format) {
        try {
            Bill bill = bill(fields);
            return switch (format) {
                case "ofd" -> BillOfd.write(bill);
                case "xml" -> BillXml.write(bill).strip().getBytes(StandardCharsets.UTF_8);
                default -> BillPdf.write(bill);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As printed on A4, for the scanner. */
    public static BufferedImage page(Map<String, String> fields) {
        return BillPage.draw(bill(fields)).pages().get(0).image();
    }

    private static Bill bill(Map<String, String> f) {
        Item item = new Item(
                f.getOrDefault("category", "信息技术服务"),
                f.getOrDefault("goods", ""),
                f.getOrDefault("spec", ""),
                f.getOrDefault("unit", "项"),
                Integer.parseInt(f.getOrDefault("quantity", "1")),
                Yuan.of(f.getOrDefault("price", "0")),
                Integer.parseInt(f.getOrDefault("rate", "13")));
        return new Bill(
                f.getOrDefault("number", ""),
                Optional.empty(),
                LocalDate.parse(f.getOrDefault("date", "")),
                company(f, "buyer"),
                company(f, "seller"),
                List.of(item),
                true,
                Optional.ofNullable(f.get("printedTotal")).map(Yuan::of),
                Optional.ofNullable(f.get("codedTotal")).map(Yuan::of));
    }

    private static Company company(Map<String, String> f, String role) {
        return new Company(f.getOrDefault(role + "Name", ""), f.getOrDefault(role + "TaxId", ""), "", "阳可为");
    }
}
