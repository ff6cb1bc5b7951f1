package cn.heyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves the machine while a packet is checked, whatever addresses stand in it. */
class NoOutsideCallTest {

    private static final String OUTSIDE = "http://outside.example.com/fetch?me=1";

    @TempDir
    Path folder;

    @Test
    void a_check_of_a_packet_full_of_addresses_looks_up_and_connects_to_nobody() throws Exception {
        assumeThat(Runtime.version().feature())
                .as("a Java with a security manager")
                .isLessThan(24);
        Path notes = folder.resolve("notes.txt");
        Path out = folder.resolve("reports");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-Djava.security.manager=allow",
                        "-Djava.awt.headless=true",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-Dheyan.home=" + Path.of("").toAbsolutePath(),
                        "-Dheyan.caller=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Watched.class.getName(),
                        notes.toString(),
                        "check",
                        packet().toString(),
                        "--programme",
                        "hengyang-2024-digital-upgrade",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        // native code does not ask the security manager: its sockets are seen among the process's open files
        Set<String> sockets = new TreeSet<>();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(8);
        while (!check.waitFor(20, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
            sockets.addAll(outside(check.pid()));
        }
        check.destroyForcibly();
        assertThat(out.resolve("report.json"))
                .as(() -> end(text(folder.resolve("log.txt"))))
                .content()
                .contains("code.png", "link.pdf", "remote.docx");
        assertThat(notes).hasContent("watching");
        assertThat(text(folder.resolve("log.txt"))).doesNotContain("Migrate"); // a single command opens no ledger
        assertThat(sockets).isEmpty();
    }

    /** The places in the code that may open a connection at all; each only where a setting names a server. */
    @Test
    void only_the_parts_with_a_server_in_their_settings_can_connect() {
        JavaClasses heyan = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("cn.heyan");
        noClasses()
                .that()
                .resideInAnyPackage(
                        "cn.heyan.notation..",
                        "cn.heyan.packet..",
                        "cn.heyan.programme..",
                        "cn.heyan.evidence..",
                        "cn.heyan.intake..",
                        "cn.heyan.page..",
                        "cn.heyan.ocr..",
                        "cn.heyan.classify..",
                        "cn.heyan.extract..",
                        "cn.heyan.reconcile..",
                        "cn.heyan.report..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|URLConnection|HttpURLConnection|InetAddress|http\\..*)|javax\\.net\\..*")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(heyan);
    }

    @Test
    void without_settings_there_is_no_mail_server_no_broker_elsewhere_and_the_desk_is_on_this_machine()
            throws IOException {
        assertThat(Path.of("config/application.yml"))
                .content()
                .contains(
                        "server: \"\"              # smtp://",
                        "url: \"\"                 # tcp://",
                        "address: 127.0.0.1");
    }

    /** A folder of papers that would all like to be fetched. */
    private Path packet() throws Exception {
        Path packet = Files.createDirectories(folder.resolve("packet"));
        MatrixToImageWriter.writeToPath(
                new QRCodeWriter().encode(OUTSIDE, BarcodeFormat.QR_CODE, 900, 900), "png", packet.resolve("code.png"));
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                ink.newLineAtOffset(72, 700);
                ink.showText("See " + OUTSIDE + " for the amount of 1,000.00");
                ink.endText();
            }
            PDActionURI action = new PDActionURI();
            action.setURI(OUTSIDE);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            link.setRectangle(new PDRectangle(72, 690, 300, 30));
            page.getAnnotations().add(link);
            pdf.getDocumentCatalog().setOpenAction(action);
            pdf.save(packet.resolve("link.pdf").toFile());
        }
        Files.writeString(
                packet.resolve("entity.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE e [<!ENTITY x SYSTEM \"" + OUTSIDE + "\">]><EInvoice>&x;</EInvoice>");
        docx(packet.resolve("remote.docx"));
        return packet;
    }

    private static void docx(Path file) throws IOException {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml",
                            types,
                            "_rels/.rels",
                            rels + "<Relationship Id=\"r1\" Type=\"" + office
                                    + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                            "word/_rels/document.xml.rels",
                            rels + "<Relationship Id=\"r2\" Type=\"" + office + "/attachedTemplate\" Target=\""
                                    + OUTSIDE + "\" TargetMode=\"External\"/></Relationships>",
                            "word/document.xml",
                            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                    + "<w:p><w:r><w:t>INCLUDEPICTURE " + OUTSIDE
                                    + "</w:t></w:r></w:p></w:body></w:document>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replace("&", "&amp;").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** Remote ends of the process's sockets that are not this machine. */
    private static Set<String> outside(long pid) {
        Set<String> own = new TreeSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : open.toList()) {
                String to = Files.readSymbolicLink(file).toString();
                if (to.startsWith("socket:[")) {
                    own.add(to.substring("socket:[".length(), to.length() - 1));
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            return Set.of();
        }
        Set<String> ends = new TreeSet<>();
        for (String table : own.isEmpty() ? List.<String>of() : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String line :
                    new ArrayList<>(text(Path.of("/proc/net/" + table)).lines().toList())) {
                String[] cells = line.trim().split("\\s+");
                if (cells.length > 9 && own.contains(cells[9]) && !isHere(cells[2])) {
                    ends.add(table + " " + cells[2]);
                }
            }
        }
        return ends;
    }

    /** Nothing, 127.x, ::1, or the latter as an IPv4 address, as the kernel writes them. */
    private static boolean isHere(String end) {
        String address = end.substring(0, end.indexOf(':'));
        return address.matches("0+|.{6}7F|0{24}01000000|0{16}0000FFFF.{6}7F");
    }

    private static String end(String log) {
        return log.substring(Math.max(0, log.length() - 3000));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
