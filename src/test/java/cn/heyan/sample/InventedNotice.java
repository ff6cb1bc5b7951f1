package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A packet for the notice of an invented city: its form as a Word file and two invoices as files. */
public final class InventedNotice {
    private static final Inventor INVENTOR = new Inventor(2025);
    private static final Company APPLICANT = INVENTOR.company("澜川", "机械");
    private static final Company SELLER = INVENTOR.supplier();

    private InventedNotice() {}

    /** Writes the packet; its second invoice, of 300,000 yuan out of 865,000 declared, bears this date. */
    public static Path write(Path folder, LocalDate second) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("01申报表.docx"), form("86.50"));
        Bill cooling = bill("25432000000000010018", LocalDate.of(2025, 5, 20), "冷却塔循环水装置", "500000.00");
        Bill meters = bill("25432000000000010026", second, "管网流量监测仪", "265486.73");
        Files.write(folder.resolve("02发票.pdf"), BillPdf.write(cooling));
        Files.writeString(folder.resolve("03发票.xml"), BillXml.write(meters).strip());
        return folder;
    }

    private static Bill bill(String number, LocalDate date, String name, String net) {
        Item item = new Item("通用设备", name, "", "套", 1, Yuan.of(net), 13);
        return new Bill(
                number,
                Optional.empty(),
                date,
                APPLICANT,
                SELLER,
                List.of(item),
                true,
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] form(String wan) throws IOException {
        List<List<String>> rows = List.of(
                List.of("企业名称", APPLICANT.name()),
                List.of("统一社会信用代码", APPLICANT.uscc()),
                List.of("企业地址", APPLICANT.address()),
                List.of("节水改造设备投资（万元）", wan),
                List.of("年节水量（立方米）", "42000"),
                List.of("改造内容", "☑循环冷却 □中水回用 ☑管网智能监测"));
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("澜川市工业节水技术改造项目申报表");
            XWPFTable table = word.createTable(rows.size(), 2);
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < 2; j++) {
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }
}
