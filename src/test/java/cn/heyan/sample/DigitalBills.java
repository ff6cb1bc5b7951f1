package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invoices as files that were never paper: PDF, OFD and XML, with and without a code, tax-free, with wrapped names and many lines. */
final class DigitalBills {

    private static final List<Item> GOODS = List.of(
            new Item("机床", "数控卧式车床", "CK-6150", "台", 2, Yuan.of("186725.66"), 13),
            new Item("软件", "设备联网与生产数据采集分析系统软件V2.0企业版", "DNC-E", "套", 1, Yuan.of("265486.73"), 13),
            new Item("通信设备", "工业网关", "IG-502", "台", 12, Yuan.of("3185.84"), 13),
            new Item("信息技术服务", "系统实施服务费", "", "项", 1, Yuan.of("94339.62"), 6),
            new Item("计算机网络设备", "工业交换机", "SW-2408G", "台", 7, Yuan.of("1946.90"), 13),
            new Item("电子计算机", "边缘计算服务器", "EC-2U", "台", 3, Yuan.of("28761.06"), 13));
    private static final Item FREE = new Item("技术服务", "技术开发费", "", "项", 1, Yuan.of("120000"), 0);

    private final Inventor inventor;
    private final Path out;

    DigitalBills(Inventor inventor, Path out) {
        this.inventor = inventor;
        this.out = out;
    }

    /** Writes the files into {@code invoices/} and their truths; those whose name starts so. */
    void write(List<String> only) throws IOException {
        Files.createDirectories(out.resolve("invoices"));
        for (int i = 1; i <= 4; i++) {
            Bill digital = bill(false, i % 2 == 0, GOODS.subList(i - 1, i + 1));
            put(only, "digital-" + i + ".pdf", digital, BillPdf.write(digital));
            Bill old = bill(true, false, GOODS.subList(0, i));
            put(only, "electronic-" + i + ".pdf", old, BillPdf.write(old));
            Bill ofd = bill(i == 4, i % 2 == 1, GOODS.subList(i, i + 2));
            put(only, "digital-" + i + ".ofd", ofd, BillOfd.write(ofd));
            Bill xml = bill(false, i % 2 == 1, GOODS.subList(0, i + 1));
            put(only, "digital-" + i + ".xml", xml, BillXml.write(xml).strip().getBytes(StandardCharsets.UTF_8));
        }
        Bill many = bill(false, true, GOODS);
        put(only, "digital-many-lines.pdf", many, BillPdf.write(many));
        Bill free = bill(false, false, List.of(FREE));
        put(only, "digital-tax-free.pdf", free, BillPdf.write(free));
        Bill oldFree = bill(true, false, List.of(FREE));
        put(only, "electronic-tax-free.pdf", oldFree, BillPdf.write(oldFree));
    }

    private Bill bill(boolean old, boolean special, List<Item> goods) {
        LocalDate date = LocalDate.of(2023, 1, 5).plusDays(inventor.random().nextInt(350));
        return new Bill(
                old ? inventor.digits(8) : "23432000000" + inventor.digits(9),
                old ? Optional.of("0430022" + inventor.digits(5)) : Optional.empty(),
                date,
                inventor.company("衡阳", inventor.pick(List.of("机械", "电气"))),
                inventor.supplier(),
                goods.stream().map(this::priced).toList(),
                special,
                Optional.empty(),
                Optional.empty());
    }

    /** The same goods at another price. */
    private Item priced(Item item) {
        BigDecimal factor =
                new BigDecimal("0.8").add(BigDecimal.valueOf(inventor.random().nextInt(4000), 4));
        return new Item(
                item.category(),
                item.name(),
                item.spec(),
                item.unit(),
                item.quantity(),
                item.unitPrice().times(factor),
                item.rate());
    }

    private void put(List<String> only, String name, Bill bill, byte[] bytes) throws IOException {
        if (only.isEmpty() || only.stream().anyMatch(name::startsWith)) {
            Files.write(out.resolve("invoices").resolve(name), bytes);
            Told told = told(bill, name.endsWith(".xml"));
            CorpusMaker.writeTruth(out, "invoices/" + name, List.of(told));
        }
    }

    private static Told told(Bill bill, boolean xml) {
        boolean old = bill.code().isPresent();
        Told told = Told.of(new Drawn(DocumentKind.VAT_INVOICE, List.of()))
                .says("invoiceNumber", bill.number())
                .says("issueDate", bill.date())
                .says("buyerName", bill.buyer().name())
                .says("buyerTaxId", bill.buyer().uscc())
                .says("sellerName", bill.seller().name())
                .says("sellerTaxId", bill.seller().uscc())
                .says("netAmount", bill.net())
                .says("taxAmount", bill.tax())
                .says("totalAmount", bill.gross());
        told.says("totalInWords", ChineseAmount.write(bill.gross()).replace('元', '圆'));
        if (old) {
            told.says("invoiceCode", bill.code().orElseThrow()).says("checkCode", OldLayout.checkCode(bill));
        }
        if (!xml) {
            told.says("qrPayload", old ? OldLayout.payload(bill) : bill.payload());
        }
        bill.items().forEach(item -> row(item, told.rows().addObject()));
        return told;
    }

    private static void row(Item item, ObjectNode row) {
        row.put("name", item.label());
        if (!item.spec().isEmpty()) {
            row.put("spec", item.spec());
        }
        row.put("unit", item.unit())
                .put("quantity", String.valueOf(item.quantity()))
                .put("unitPrice", item.unitPrice().toString())
                .put("amount", item.net().toString())
                .put("taxRate", item.rate() == 0 ? "免税" : item.rate() + "%")
                .put("tax", item.tax().toString());
    }
}
