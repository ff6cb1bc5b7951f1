package cn.heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Refused;
import cn.heyan.packet.RefusedFile;
import cn.heyan.packet.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsafeInputTest {

    private static final Limits SMALL = new Limits(300_000, 200_000, 4, 5, 80_000_000, 2, 10, 200, 5, 60);

    @TempDir
    Path folder;

    @Test
    void names_that_lead_out_of_the_packet_are_refused_and_the_rest_is_taken() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("好.pdf", Papers.pdf(1));
        files.put("../../坏.pdf", Papers.pdf(1));
        files.put("/etc/坏.pdf", Papers.pdf(1));
        files.put("a\\..\\..\\坏.pdf", Papers.pdf(1));
        files.put("C:\\坏.pdf", Papers.pdf(1));
        Packet packet = open("x.zip", Papers.zip(StandardCharsets.UTF_8, files));
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("好.pdf");
        assertThat(packet.refused()).hasSize(4).allMatch(file -> file.reason().contains("材料包之外"));
        try (var all = Files.walk(folder)) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("坏"));
        }
    }

    @Test
    void a_link_in_a_zip_is_refused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.pdf");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write(Papers.utf8("/etc/passwd"));
            zip.closeArchiveEntry();
            zip.putArchiveEntry(new ZipArchiveEntry("ok.pdf"));
            zip.write(Papers.pdf(1));
            zip.closeArchiveEntry();
        }
        Packet packet = open("x.zip", out.toByteArray());
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("ok.pdf");
        assertThat(packet.refused()).extracting(RefusedFile::name).containsExactly("link.pdf");
    }

    @Test
    void archives_in_archives_are_opened_as_deep_as_allowed() throws Exception {
        byte[] one = Papers.zip(Papers.GBK, Map.of("发票.pdf", Papers.pdf(1)));
        byte[] two = Papers.zip(Papers.GBK, Map.of("内.zip", one));
        byte[] three = Papers.zip(Papers.GBK, Map.of("中.zip", two));
        assertThat(open("外.zip", two).files()).extracting(SourceFile::name).containsExactly("内.zip/发票.pdf");
        assertThatThrownBy(() -> open("外.zip", three))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("3 层", "上限 2 层", "heyan.limits.archive-depth");
    }

    @Test
    void a_file_of_exactly_the_allowed_size_is_taken_and_one_byte_more_is_not() throws Exception {
        byte[] most = java.util.Arrays.copyOf(Papers.pdf(1), 200_000);
        byte[] more = java.util.Arrays.copyOf(most, 200_001);
        assertThat(open("x.pdf", most).files()).hasSize(1);
        assertThatThrownBy(() -> open("x.pdf", more))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("x.pdf", "195 KB", "heyan.limits.file-bytes");
    }

    @Test
    void a_bomb_stops_at_the_limit_of_the_packet() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("1.pdf", Papers.pdf(1));
        files.put("2.bin", new byte[190_000]);
        files.put("3.bin", new byte[190_000]);
        files.put("4.pdf", Papers.pdf(1));
        files.put("5.pdf", Papers.pdf(1));
        Packet packet = open("x.zip", Papers.zip(Papers.GBK, files));
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("1.pdf");
        assertThat(packet.refused()).extracting(RefusedFile::name).containsExactly("2.bin", "3.bin", "（另有 2 个文件未打开）");
        assertThat(packet.refused().get(2).reason()).contains("heyan.limits.packet-bytes");
    }

    @Test
    void too_many_files_pages_or_entries_are_named_with_the_limit() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 1; i <= 5; i++) {
            files.put(i + ".tif", Papers.tiff(1));
        }
        assertThat(open("x.zip", Papers.zip(Papers.GBK, files)).refused())
                .singleElement()
                .matches(file -> file.name().equals("5.tif") && file.reason().contains("heyan.limits.files"));
        files.put("1.tif", Papers.tiff(3));
        assertThat(open("y.zip", Papers.zip(Papers.GBK, files)).refused())
                .extracting(RefusedFile::reason)
                .anyMatch(reason -> reason.contains("6 页") && reason.contains("上限 5 页"));
        for (int i = 6; i <= 11; i++) {
            files.put(i + ".tif", Papers.tiff(1));
        }
        assertThatThrownBy(() -> open("z.zip", Papers.zip(Papers.GBK, files)))
                .hasMessageContainingAll("11 个", "heyan.limits.entries");
    }

    @Test
    void a_hundred_megapixel_picture_is_refused_by_its_header() {
        assertThatThrownBy(() -> open("大图.png", pngHeader(10_000, 10_000)))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("大图.png", "10000×10000", "heyan.limits.pixels");
    }

    @Test
    void encrypted_zips_are_refused_with_a_sentence() throws Exception {
        byte[] zip = Papers.zip(StandardCharsets.UTF_8, Map.of("a.pdf", Papers.pdf(1)));
        int directory = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        zip[6] |= 1;
        zip[directory + 8] |= 1;
        assertThatThrownBy(() -> open("x.zip", zip)).isInstanceOf(Refused.class).hasMessageContaining("密码");
    }

    @Test
    void a_damaged_member_is_found_by_its_checksum() throws Exception {
        byte[] zip = Papers.zip(StandardCharsets.UTF_8, Map.of("a.pdf", Papers.pdf(1)));
        int directory = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        zip[directory + 16] ^= 1;
        assertThatThrownBy(() -> open("x.zip", zip)).isInstanceOf(Refused.class).hasMessageContaining("校验码");
    }

    @Test
    void names_of_four_thousand_characters_are_cut_and_stay_apart() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("长".repeat(4000) + "一.pdf", Papers.pdf(1));
        files.put("长".repeat(3999) + "一.pdf", Papers.pdf(1));
        Packet packet = open("x.zip", Papers.zip(StandardCharsets.UTF_8, files));
        assertThat(packet.files())
                .extracting(SourceFile::name)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.length() < 300);
        assertThat(packet.files()).hasSize(2).allMatch(file -> file.name().endsWith(".pdf"));
    }

    @Test
    void tar_and_gzip_are_opened_and_rar_and_seven_zip_say_what_to_do() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out), "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry("a/b.pdf");
            entry.setSize(Papers.pdf(1).length);
            tar.putArchiveEntry(entry);
            tar.write(Papers.pdf(1));
            tar.closeArchiveEntry();
        }
        assertThat(open("x.tgz", out.toByteArray()).files())
                .extracting(SourceFile::name)
                .containsExactly("x.tar/a/b.pdf");
        assertThatThrownBy(() -> open("x.rar", Papers.utf8("Rar!\u001a\u0007\u0001\u0000 and more")))
                .hasMessageContainingAll("RAR", "zip");
        assertThatThrownBy(
                        () -> open("x.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4, 1, 2, 3}))
                .hasMessageContainingAll("7z", "zip");
    }

    @Test
    void an_empty_file_and_a_missing_one_are_refused() {
        assertThatThrownBy(() -> open("空.pdf", new byte[0]))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("空文件");
        assertThatThrownBy(() -> take(folder.resolve("没有.pdf")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有.pdf");
    }

    @Test
    void a_file_that_never_ends_being_looked_at_costs_only_itself() throws Exception {
        Path dropped = Files.createDirectories(folder.resolve("包"));
        Files.write(dropped.resolve("endless.pdf"), Papers.pdf(1));
        Files.write(dropped.resolve("good.png"), Papers.picture("png"));
        Limits quick = new Limits(300_000, 200_000, 4, 5, 80_000_000, 2, 10, 200, 1, 60);
        Packet packet = new Intake(quick, (file, mediaType) -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return 1;
                })
                .open(dropped, Optional.empty(), Instant.EPOCH, folder.resolve("work"));
        assertThat(packet.files()).extracting(SourceFile::name).containsExactly("good.png");
        assertThat(packet.refused()).singleElement().matches(file -> file.reason()
                .contains("heyan.limits.file-seconds"));
    }

    private Packet open(String name, byte[] bytes) throws IOException, Refused {
        return take(Files.write(folder.resolve(name), bytes));
    }

    private Packet take(Path dropped) throws Refused {
        return new Intake(SMALL, IntakeTest.PAGES)
                .open(dropped, Optional.empty(), Instant.EPOCH, folder.resolve("work"));
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put(Papers.utf8("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }
}
