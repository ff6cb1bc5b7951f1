package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A packet as offices really send it: a zip with GBK names that holds Word, OFD, XML, PDF, TIFF and photos. */
final class MixedZip {

    private MixedZip() {}

    static Path write(Application a, List<Drawn> documents, Scanner scanner, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), Charset.forName("GBK"))) {
            put(
                    zip,
                    "01封面和承诺书.pdf",
                    pdf(scanner, pick(documents, DocumentKind.COVER_PAGE, DocumentKind.AUTHENTICITY_PLEDGE)));
            put(zip, "02申报书/基本信息表.docx", FormDocx.write(a));
            put(
                    zip,
                    "03营业执照.jpg",
                    Binder.jpeg(scans(scanner, pick(documents, DocumentKind.BUSINESS_LICENCE))
                            .get(0)));
            put(zip, "04投资/装备清单.tif", tiff(scans(scanner, pick(documents, DocumentKind.EQUIPMENT_LIST))));
            put(zip, "04投资/发票1.ofd", BillOfd.write(a.bills().get(0)));
            put(zip, "04投资/发票2.xml", BillXml.write(a.bills().get(1)).getBytes(StandardCharsets.UTF_8));
            put(zip, "04投资/发票3.pdf", BillPdf.write(a.bills().get(2)));
            List<Drawn> rest = pick(documents, DocumentKind.VAT_INVOICE);
            put(zip, "04投资/其余发票.tif", tiff(scans(scanner, rest.subList(3, rest.size()))));
            put(
                    zip,
                    "05现场照片.jpg",
                    Binder.jpeg(
                            scans(scanner, pick(documents, DocumentKind.PHOTO)).get(0)));
            put(
                    zip,
                    "06贷款材料.pdf",
                    pdf(
                            scanner,
                            pick(
                                    documents,
                                    DocumentKind.LOAN_PROOF,
                                    DocumentKind.LOAN_CONTRACT,
                                    DocumentKind.LOAN_DISBURSEMENT_VOUCHER,
                                    DocumentKind.INTEREST_PAYMENT_STATEMENT)));
            put(zip, "07审计报告.pdf", pdf(scanner, pick(documents, DocumentKind.ANNUAL_AUDIT_REPORT)));
            put(
                    zip,
                    "08其他.pdf",
                    pdf(
                            scanner,
                            pick(
                                    documents,
                                    DocumentKind.TAX_CERTIFICATE,
                                    DocumentKind.CERTIFICATE,
                                    DocumentKind.PERFORMANCE_TARGET_TABLE)));
        }
        return file;
    }

    private static List<Drawn> pick(List<Drawn> documents, DocumentKind... kinds) {
        return documents.stream()
                .filter(document -> List.of(kinds).contains(document.kind()))
                .toList();
    }

    private static List<BufferedImage> scans(Scanner scanner, List<Drawn> documents) {
        List<BufferedImage> scans = new ArrayList<>();
        documents.forEach(document -> document.pages().forEach(sheet -> scans.add(scanner.scan(sheet.image(), 0))));
        return scans;
    }

    private static byte[] pdf(Scanner scanner, List<Drawn> documents) throws IOException {
        Path file = Files.createTempFile("part", ".pdf");
        try {
            Binder.bind(scans(scanner, documents), file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] tiff(List<BufferedImage> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("JPEG");
            how.setCompressionQuality(0.5f);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_732_500_000_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
