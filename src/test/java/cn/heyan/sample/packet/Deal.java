package cn.heyan.sample.packet;

import cn.heyan.sample.Company;
import cn.heyan.sample.Inventor;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that was bought: a contract, its invoice and its payments.
 *
 * @param id its name in the story
 * @param tags what else it counts as
 * @param fields what its papers say: goods, seller, net, tax, gross (yuan), signed, invoiced, paid (ISO), numbers
 * @param shares parts of the amount that each payment pays
 * @param papers which papers it has: contract, invoice, payment, receipt
 */
record Deal(String id, List<String> tags, Map<String, String> fields, List<BigDecimal> shares, List<String> papers) {

    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);

    /** From the story; what it leaves open is invented. */
    static Deal of(Map<String, Object> told, Inventor inventor) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("category", "信息技术服务");
        fields.put("spec", "");
        fields.put("unit", "项");
        fields.put("quantity", "1");
        fields.put("rate", "13");
        fields.put("contractKind", "purchase-contract");
        fields.put("fund", "货款");
        told.forEach((key, value) -> fields.put(key, String.valueOf(value)));
        Company seller = inventor.supplier();
        fields.putIfAbsent("seller", seller.name());
        fields.putIfAbsent("sellerTaxId", seller.uscc());
        // the seed moves prices upwards only, by whole 万元 for each piece: declared figures stay exact with two places
        BigDecimal price = new BigDecimal(fields.getOrDefault("price", "100000"))
                .add(STEP.multiply(BigDecimal.valueOf(inventor.random().nextInt(1 + number(told, "spread", 3)))));
        BigDecimal net = price.multiply(new BigDecimal(fields.getOrDefault("quantity", "1")));
        BigDecimal tax =
                net.multiply(new BigDecimal(fields.getOrDefault("rate", "13"))).movePointLeft(2);
        fields.put("price", price.toPlainString());
        fields.put("net", net.toPlainString());
        fields.put("tax", tax.toPlainString());
        fields.put("gross", net.add(tax).toPlainString());
        fields.put("wan", net.add(tax).movePointLeft(4).toPlainString());
        fields.put("netWan", net.movePointLeft(4).toPlainString());
        fields.putIfAbsent(
                "contractNumber", "HT-" + fields.getOrDefault("signed", "").substring(0, 4) + "-" + inventor.digits(4));
        fields.putIfAbsent(
                "invoiceNumber",
                fields.getOrDefault("invoiced", "").substring(2, 4) + "432000000" + inventor.digits(9));
        fields.putIfAbsent("sellerAccount", "6" + inventor.digits(18));
        return new Deal(
                fields.getOrDefault("id", ""),
                Yaml.texts(told.get("tags")),
                fields,
                told.containsKey("payments")
                        ? Yaml.texts(told.get("payments")).stream()
                                .map(BigDecimal::new)
                                .toList()
                        : List.of(BigDecimal.ONE),
                told.containsKey("papers")
                        ? Yaml.texts(told.get("papers"))
                        : List.of("contract", "invoice", "payment"));
    }

    private static int number(Map<String, Object> told, String key, int usual) {
        return told.get(key) instanceof Integer given ? given : usual;
    }
}
