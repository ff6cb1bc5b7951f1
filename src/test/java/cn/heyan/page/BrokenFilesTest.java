package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

    private static final Path BROKEN = Path.of("../shared/corpus/broken");

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void every_broken_file_ends_in_pages_or_in_a_sentence() throws Exception {
        assumeTrue(Files.isDirectory(BROKEN), "no ../shared/corpus here");
        List<Path> files;
        try (Stream<Path> listed = Files.list(BROKEN)) {
            files = listed.sorted().toList();
        }
        try (PageLook look = new PageLook(PageSettings.USUAL)) {
            for (Path file : files) {
                boolean pdf = file.toString().endsWith(".pdf");
                for (String mediaType : pdf ? List.of("application/pdf") : List.of("application/ofd", "image/tiff")) {
                    lookAtAll(look, file, mediaType);
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(80);
    }

    private void lookAtAll(PageLook look, Path file, String mediaType) throws Exception {
        int pages;
        try {
            pages = new PageCount(PageSettings.USUAL).count(file, mediaType);
        } catch (Refused refused) {
            assertThat(refused.getMessage())
                    .contains("《" + file.getFileName() + "》")
                    .endsWith("。");
            pages = 1;
        }
        Packet packet = Sheets.packet(file, mediaType, Math.min(2, pages), folder);
        for (PageRef page : packet.pages()) {
            try {
                assertThat(look.look(packet, page).ref()).isEqualTo(page);
            } catch (Refused refused) {
                assertThat(refused.getMessage())
                        .contains("第 " + page.number() + " 页")
                        .endsWith("。");
            }
        }
    }

    @Test
    void says_that_a_file_is_locked() throws Exception {
        Path file = folder.resolve("锁.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThatThrownBy(() -> new PageCount(PageSettings.USUAL).count(file, "application/pdf"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("《锁.pdf》")
                .hasMessageContaining("已加密");
    }

    @Test
    void gives_up_a_page_that_takes_too_long() {
        Watch watch = new Watch(Duration.ofMillis(50));
        assertThatThrownBy(() ->
                        watch.over(BrokenFilesTest::endless, (trouble, cause) -> trouble.with(new PageRef("a", 2))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("《a》第 2 页")
                .hasMessageContaining("限定时间");
    }

    @Test
    void a_page_that_nests_without_end_or_fills_the_heap_is_refused() {
        Watch watch = new Watch(Duration.ofSeconds(30));
        assertThatThrownBy(() -> watch.over(() -> deep(1), (trouble, cause) -> trouble.with("a")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已损坏");
        assertThatThrownBy(() -> watch.over(
                        () -> {
                            throw new OutOfMemoryError("test");
                        },
                        (trouble, cause) -> trouble.with("a")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("图像过大");
    }

    private static int endless() throws InterruptedException {
        while (true) {
            Thread.sleep(10);
        }
    }

    private static int deep(int at) {
        return at == 0 ? 0 : 1 + deep(at + 1);
    }
}
