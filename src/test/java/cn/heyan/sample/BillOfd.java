package cn.heyan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An invoice as an OFD file (GB/T 33190) with its XML attached. */
final class BillOfd {

    private static final String NS = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private BillOfd() {}

    static byte[] write(Bill bill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "OFD.xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <ofd:OFD %s Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID></ofd:DocInfo>\
                    <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>
                    """
                            .formatted(NS, bill.number()));
            put(
                    zip,
                    "Doc_0/Document.xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>40</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox>\
                    </ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>\
                    <ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>
                    """
                            .formatted(NS));
            put(
                    zip,
                    "Doc_0/Attachs/Attachments.xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <ofd:Attachments %s><ofd:Attachment ID="30" Name="original_invoice" Format="xml">\
                    <ofd:FileLoc>original_invoice.xml</ofd:FileLoc></ofd:Attachment></ofd:Attachments>
                    """
                            .formatted(NS));
            put(zip, "Doc_0/Attachs/original_invoice.xml", BillXml.write(bill));
            put(zip, "Doc_0/Pages/Page_0/Content.xml", page(bill));
        }
        return bytes.toByteArray();
    }

    private static String page(Bill bill) {
        StringBuilder objects = new StringBuilder();
        int id = 2;
        id = text(objects, id, 70, 12, 6, bill.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        id = text(objects, id, 140, 10, 3.5, "发票号码：" + bill.number());
        id = text(objects, id, 140, 16, 3.5, "开票日期：" + Figure.fullDay(bill.date()));
        id = text(objects, id, 12, 32, 3.5, "名称：" + bill.buyer().name());
        id = text(objects, id, 12, 40, 3.5, "统一社会信用代码/纳税人识别号：" + bill.buyer().uscc());
        id = text(objects, id, 112, 32, 3.5, "名称：" + bill.seller().name());
        id = text(objects, id, 112, 40, 3.5, "统一社会信用代码/纳税人识别号：" + bill.seller().uscc());
        text(objects, id, 140, 110, 3.5, "（小写）¥" + bill.gross());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:Page " + NS + "><ofd:Content><ofd:Layer ID=\"40\">"
                + objects + "</ofd:Layer></ofd:Content></ofd:Page>\n";
    }

    private static int text(StringBuilder into, int id, double x, double y, double size, String text) {
        into.append(
                "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"1\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"g %d %s\">%s</ofd:TextCode></ofd:TextObject>"
                        .formatted(
                                id,
                                x,
                                y,
                                size * text.length(),
                                size * 1.3,
                                size,
                                size,
                                text.length() - 1,
                                size * 0.9,
                                text));
        return id + 1;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_732_500_000_000L);
        zip.putNextEntry(entry);
        zip.write(content.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
