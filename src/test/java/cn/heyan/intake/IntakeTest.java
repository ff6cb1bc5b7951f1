package cn.heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.packet.Packet;
import cn.heyan.packet.PageCounter;
import cn.heyan.packet.Refused;
import cn.heyan.packet.RefusedFile;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2024-08-01T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void takes_a_pdf_byte_for_byte() throws Exception {
        byte[] bytes = Papers.pdf(3);
        Packet packet = open("申报材料.pdf", bytes);
        assertThat(packet.name()).isEqualTo("申报材料.pdf");
        assertThat(packet.pages()).hasSize(3);
        SourceFile file = packet.files().get(0);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.path()).hasBinaryContent(bytes).hasFileName("0001.pdf");
        assertThat(file.sha256()).isEqualTo(packet.sha256()).startsWith(packet.id());
        assertThat(packet.id()).matches("[0-9a-f]{12}");
    }

    @Test
    void the_same_bytes_make_the_same_packet_under_another_name() throws Exception {
        assertThat(open("甲.pdf", Papers.tiff(1)).id())
                .isEqualTo(open("乙.tif", Papers.tiff(1)).id());
    }

    @Test
    void reads_gbk_names_in_a_zip_and_leafs_through_it_in_order() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("十、照片/2.png", Papers.picture("png"));
        files.put("二、发票/10.jpg", Papers.picture("jpg"));
        files.put("二、发票/9.bmp", Papers.picture("bmp"));
        files.put("一、申报书.docx", Papers.docx("数字化改造项目申报书"));
        files.put("二、发票/11.tif", Papers.tiff(3));
        files.put("二、发票/12.ofd", Papers.ofd());
        files.put("二、发票/13.xml", Papers.xml());
        files.put("__MACOSX/._x.pdf", new byte[] {1});
        files.put(".DS_Store", new byte[] {1});
        files.put("~$一、申报书.docx", new byte[] {1});
        Packet packet = open("材料.zip", Papers.zip(Papers.GBK, files));
        assertThat(packet.files())
                .extracting(SourceFile::name)
                .containsExactly(
                        "一、申报书.docx",
                        "二、发票/9.bmp",
                        "二、发票/10.jpg",
                        "二、发票/11.tif",
                        "二、发票/12.ofd",
                        "二、发票/13.xml",
                        "十、照片/2.png");
        assertThat(packet.refused()).isEmpty();
        assertThat(packet.pages()).hasSize(9);
        assertThat(packet.files().get(0).markup().orElseThrow())
                .content(StandardCharsets.UTF_8)
                .contains("数字化改造项目申报书", "表格里的字", "<td");
    }

    @Test
    void reads_utf8_names_that_are_not_marked_as_such() throws Exception {
        byte[] zip = Papers.zip(StandardCharsets.UTF_8, Map.of("营业执照.pdf", Papers.pdf(1)));
        zip[7] &= ~8; // the language encoding flag, in the local header
        int directory = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        zip[directory + 9] &= ~8;
        assertThat(open("x.zip", zip).files()).extracting(SourceFile::name).containsExactly("营业执照.pdf");
    }

    @Test
    void a_name_in_no_known_alphabet_costs_nobody_anything() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("sch\u00fcssel.pdf", Papers.pdf(1));
        files.put("plain.pdf", Papers.pdf(1));
        Packet packet = open("x.zip", Papers.zip(StandardCharsets.ISO_8859_1, files));
        assertThat(packet.files()).hasSize(2);
    }

    @Test
    void a_folder_keeps_its_digest_whatever_else_the_system_left_in_it() throws Exception {
        Path one = Files.createDirectories(folder.resolve("one/发票"));
        Files.write(one.resolve("1.pdf"), Papers.tiff(1));
        Files.write(one.getParent().resolve("Thumbs.db"), new byte[] {7});
        Path other = Files.createDirectories(folder.resolve("other/发票"));
        Files.write(other.resolve("1.pdf"), Papers.tiff(1));
        Packet packet = take(one.getParent(), Limits.DEFAULT);
        assertThat(packet.sha256())
                .isEqualTo(take(other.getParent(), Limits.DEFAULT).sha256());
        assertThat(packet.name()).isEqualTo("one");
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("发票/1.pdf");
    }

    @Test
    void links_in_a_folder_are_not_followed() throws Exception {
        Path secret = Files.write(folder.resolve("secret.pdf"), Papers.pdf(1));
        Path dropped = Files.createDirectories(folder.resolve("dropped"));
        Files.write(dropped.resolve("ok.pdf"), Papers.pdf(1));
        Files.createSymbolicLink(dropped.resolve("link.pdf"), secret);
        Packet packet = take(dropped, Limits.DEFAULT);
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("ok.pdf");
        assertThat(packet.refused()).singleElement().matches(file -> file.reason()
                .contains("链接"));
    }

    @Test
    void a_wrong_extension_is_read_as_what_it_is() throws Exception {
        SourceFile file = open("照片.pdf", Papers.picture("jpg")).files().get(0);
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.misnamed()).isTrue();
        assertThat(open("照片.JPG", Papers.picture("jpg")).files().get(0).misnamed())
                .isFalse();
    }

    @Test
    void a_bad_file_does_not_sink_the_others() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("好.pdf", Papers.pdf(1));
        files.put("空.pdf", new byte[0]);
        files.put("半张.docx", java.util.Arrays.copyOf(Papers.docx("x"), 700));
        files.put("说明.txt", Papers.utf8("你好"));
        files.put("网页.xml", Papers.utf8("<?xml version=\"1.0\"?><books><book/></books>"));
        Packet packet = open("x.zip", Papers.zip(Papers.GBK, files));
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("好.pdf");
        assertThat(packet.refused())
                .extracting(RefusedFile::name)
                .containsExactlyInAnyOrder("空.pdf", "半张.docx", "说明.txt", "网页.xml");
        assertThat(packet.refused())
                .allSatisfy(file -> assertThat(file.reason()).endsWith("。").doesNotContain("Exception"));
    }

    @Test
    void a_packet_without_one_readable_file_is_refused_and_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> open("空包.zip", Papers.zip(Papers.GBK, Map.of("说明.txt", Papers.utf8("你好")))))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("空包.zip", "说明.txt");
        assertThat(folder.resolve("work")).doesNotExist();
    }

    private Packet open(String name, byte[] bytes) throws IOException, Refused {
        return take(Files.write(folder.resolve(name), bytes), Limits.DEFAULT);
    }

    private Packet take(Path dropped, Limits limits) throws Refused {
        return new Intake(limits, PAGES).open(dropped, Optional.empty(), NOW, folder.resolve("work"));
    }

    static final PageCounter PAGES = (file, mediaType) -> {
        if (!mediaType.equals("application/pdf")) {
            return 1;
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new Refused("PDF 打不开。", e);
        }
    };
}
