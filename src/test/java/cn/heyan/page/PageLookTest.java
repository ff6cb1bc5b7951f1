package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.Refused;
import cn.heyan.packet.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLookTest {

    @TempDir
    Path folder;

    private final PageLook look = new PageLook(PageSettings.USUAL);

    @AfterEach
    void close() {
        look.close();
    }

    @Test
    void reads_the_words_of_a_pdf_with_their_places() throws Exception {
        Page page = first(Sheets.pdf(folder.resolve("a.pdf"), (doc, sheet, content) -> {
            Sheets.write(content, 59.5f, 757.8f, 12, "Total 1205880.00");
            Sheets.write(content, 297.5f, 421f, 12, "Date 2023-01-05");
        }));
        assertThat(page.text().means()).isEqualTo(Means.TEXT_LAYER);
        assertThat(page.text().words())
                .extracting(Word::text)
                .containsExactly("Total", "1205880.00", "Date", "2023-01-05");
        Word total = page.text().words().get(0);
        assertThat(total.box().x()).isCloseTo(0.1, within(0.002));
        assertThat(total.box().holds(0.12, 0.097)).isTrue();
        assertThat(page.text().lines()).hasSize(2);
    }

    @Test
    void draws_a_page_once_at_200_dpi() throws Exception {
        Page page = first(Sheets.pdf(
                folder.resolve("a.pdf"),
                (doc, sheet, content) -> Sheets.write(content, 50, 700, 12, "Total 1205880.00")));
        assertThat(page.picture()).hasValueSatisfying(picture -> {
            assertThat(picture.dpi()).isEqualTo(200);
            assertThat(picture.width()).isCloseTo(1653, within(2));
            assertThat(picture.file()).exists();
        });
    }

    @Test
    void a_scan_has_no_text_of_its_own() throws Exception {
        Page page = first(Sheets.pdf(
                folder.resolve("scan.pdf"),
                (doc, sheet, content) -> Sheets.scan(doc, sheet, content, Sheets.printed(1240, 1754, 30, 24))));
        assertThat(page.text().isBlank()).isTrue();
        assertThat(page.text().means()).isEqualTo(Means.OCR);
        assertThat(page.picture().orElseThrow().dpi()).isEqualTo(150);
    }

    @Test
    void refuses_what_is_no_pdf_naming_file_and_page() throws Exception {
        Path file = Files.writeString(folder.resolve("坏.pdf"), "not a pdf");
        assertThatThrownBy(() -> first(file)).isInstanceOf(Refused.class).hasMessageContaining("《坏.pdf》第 1 页");
    }

    private Page first(Path pdf) throws Exception {
        Packet packet = Sheets.packet(pdf, "application/pdf", 1, folder.resolve("work"));
        return look.look(packet, packet.pages().get(0));
    }
}
