package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.intake.Intake;
import cn.heyan.intake.Limits;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML by itself, in Word, in Excel and in OFD, whose entity is a file of this machine: its words come out nowhere. */
class SafeXmlEverywhereTest {

    private static final String SECRET = "MIYAOZAICI";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    private String dtd = "";

    @BeforeEach
    void hides_a_secret() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        dtd = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "docx", "xlsx", "ofd"})
    void an_entity_is_never_resolved_by_any_reader_of_xml(String ending) throws Exception {
        assertThat(said(file(ending, dtd, "&x;"))).doesNotContain(SECRET);
    }

    @Test
    void without_a_document_type_the_same_word_file_is_read() throws Exception {
        assertThat(said(file("docx", "", "HEYAN"))).contains("HEYAN");
    }

    /** Everything that is read from the file, or the sentence that refuses it. */
    private String said(Path file) throws IOException {
        StringBuilder said = new StringBuilder();
        try (PageLook look = new PageLook(PageSettings.USUAL)) {
            Intake intake = new Intake(Limits.DEFAULT, new PageCount(PageSettings.USUAL));
            Path work = Files.createTempDirectory(folder, "work");
            Packet packet = intake.open(file, Optional.empty(), Instant.EPOCH, work);
            packet.refused().forEach(one -> said.append(one.reason()));
            for (PageRef page : packet.pages()) {
                said.append(look.look(packet, page));
            }
        } catch (Refused refused) {
            said.append(refused.sentence());
        }
        return said.toString();
    }

    private Path file(String ending, String type, String word) throws IOException {
        Path file = folder.resolve("a." + ending);
        Map<String, String> parts = new LinkedHashMap<>();
        switch (ending) {
            case "docx" -> {
                office(parts, "word/document.xml", "wordprocessingml.document.main");
                parts.put(
                        "word/document.xml",
                        type + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>" + word + "</w:t></w:r></w:p></w:body></w:document>");
            }
            case "xlsx" -> {
                office(parts, "xl/workbook.xml", "spreadsheetml.sheet.main");
                parts.put(
                        "xl/workbook.xml",
                        type + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/>"
                                + word + "</workbook>");
            }
            case "ofd" -> parts.put("OFD.xml", type + "<OFD><DocBody><DocInfo>" + word + "</DocInfo></DocBody></OFD>");
            default -> {
                return Files.writeString(file, "<?xml version=\"1.0\"?>" + type + "<EInvoice>" + word + "</EInvoice>");
            }
        }
        zip(file, parts);
        return file;
    }

    private static void office(Map<String, String> parts, String main, String kind) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/"
                        + main + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                        + "+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"" + main + "\"/></Relationships>");
    }

    private static void zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
