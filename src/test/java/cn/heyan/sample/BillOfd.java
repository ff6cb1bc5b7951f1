package cn.heyan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** An invoice as an OFD file (GB/T 33190) with its XML attached. */
final class BillOfd {

    private static final String NS = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static final String ATTACHED = "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>";

    /** In points. */
    private static final double HEIGHT = 397;

    private BillOfd() {}

    static byte[] write(Bill bill) throws IOException {
        OfdInk ink = new OfdInk(HEIGHT);
        if (bill.code().isPresent()) {
            OldLayout.draw(bill, ink);
        } else {
            DigitalLayout.draw(bill, ink);
        }
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
                    <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>900</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 215.2 140.1</ofd:PhysicalBox>\
                    </ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>\
                    %s</ofd:Document>
                    """
                            .formatted(NS, bill.code().isEmpty() ? ATTACHED : ""));
            if (bill.code().isEmpty()) {
                attach(zip, bill);
            }
            put(zip, "Doc_0/Pages/Page_0/Content.xml", page(ink));
            put(
                    zip,
                    "Doc_0/DocumentRes.xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <ofd:Res %s BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="%d" Type="Image" Format="PNG">\
                    <ofd:MediaFile>code.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>
                    """
                            .formatted(NS, OfdInk.CODE));
            put(zip, "Doc_0/Res/code.png", png(ink.payload().orElseThrow()));
        }
        return bytes.toByteArray();
    }

    private static void attach(ZipOutputStream zip, Bill bill) throws IOException {
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
    }

    private static String page(OfdInk ink) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:Page " + NS + "><ofd:Content><ofd:Layer ID=\"40\">"
                + ink.objects() + "</ofd:Layer></ofd:Content></ofd:Page>\n";
    }

    private static byte[] png(String payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(QrCode.image(payload, 220), "png", bytes);
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        put(zip, name, content.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_732_500_000_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
