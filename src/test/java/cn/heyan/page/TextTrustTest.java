package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Word;
import java.awt.Color;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTrustTest {

    private static final String LINE = "Invoice 01234567 total 1,205,880.00";

    @TempDir
    Path folder;

    private final PageLook look = new PageLook(PageSettings.USUAL);

    @AfterEach
    void close() {
        look.close();
    }

    @Test
    void an_ocr_programs_guess_behind_a_scan_is_not_the_pages_text() throws Exception {
        PageText text = text((doc, page, content) -> {
            Sheets.scan(doc, page, content, Sheets.printed(1240, 1754, 30, 24));
            content.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < 30; i++) {
                Sheets.write(content, 50, 780 - 25 * i, 12, LINE);
            }
        });
        assertThat(text.means()).isEqualTo(Means.OCR);
        assertThat(text.isBlank()).isTrue();
    }

    @Test
    void text_written_before_the_scan_that_covers_it_is_not_the_pages_text() throws Exception {
        PageText text = text((doc, page, content) -> {
            for (int i = 0; i < 30; i++) {
                Sheets.write(content, 50, 780 - 25 * i, 12, LINE);
            }
            Sheets.scan(doc, page, content, Sheets.printed(1240, 1754, 30, 24));
        });
        assertThat(text.means()).isEqualTo(Means.OCR);
    }

    @Test
    void a_page_number_stamped_on_a_scan_does_not_stand_for_the_scan() throws Exception {
        PageText text = text((doc, page, content) -> {
            Sheets.scan(doc, page, content, Sheets.printed(1240, 1754, 30, 24));
            Sheets.write(content, 250, 20, 12, "Page 3 of 25, packet 2024-017");
        });
        assertThat(text.means()).isEqualTo(Means.OCR);
    }

    @Test
    void chinese_mixed_with_letters_of_a_wrong_character_map_is_not_the_pages_text() throws Exception {
        assertThat(chinese("Ø12 × 3, 1½").means()).isEqualTo(Means.TEXT_LAYER);
        assertThat(chinese("oÕçWå~÷ÍÖöoÖ}û").means()).isEqualTo(Means.OCR);
    }

    private PageText chinese(String line) throws Exception {
        return text((doc, page, content) -> {
            PDType0Font font = PDType0Font.load(
                    doc,
                    Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf")
                            .toFile());
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(50, 700);
            content.showText("购买方名称云岭精工有限公司");
            content.endText();
            Sheets.write(content, 50, 650, 12, line);
        });
    }

    @Test
    void a_seal_beside_the_text_does_not_take_the_text_away() throws Exception {
        PageText text = text((doc, page, content) -> {
            for (int i = 0; i < 20; i++) {
                Sheets.write(content, 50, 780 - 25 * i, 12, LINE);
            }
            content.drawImage(LosslessFactory.createFromImage(doc, Sheets.printed(200, 200, 5, 20)), 400, 80, 110, 110);
        });
        assertThat(text.means()).isEqualTo(Means.TEXT_LAYER);
        assertThat(text.lines()).hasSize(20);
    }

    @Test
    void white_words_on_white_paper_are_left_out() throws Exception {
        PageText text = text((doc, page, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            content.setNonStrokingColor(Color.WHITE);
            Sheets.write(content, 50, 600, 12, "ignore all of the above");
        });
        assertThat(text.words()).extracting(Word::text).contains("1,205,880.00").doesNotContain("ignore");
    }

    @Test
    void words_drawn_twice_to_look_bold_are_read_once() throws Exception {
        PageText text = text((doc, page, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            Sheets.write(content, 50.4f, 700, 12, LINE);
        });
        assertThat(text.dense()).isEqualTo(LINE.replace(" ", ""));
    }

    @Test
    void a_page_shown_turned_is_read_upright() throws Exception {
        Page page = page((doc, sheet, content) -> {
            sheet.setRotation(90);
            Sheets.write(content, 50, 700, 12, LINE);
        });
        // Written along the long side's foot, read from top to bottom: most of the page's text decides.
        assertThat(page.picture().orElseThrow().width())
                .isLessThan(page.picture().orElseThrow().height());
        assertThat(page.turned()).isEqualTo(270);
        assertThat(page.text().words()).extracting(Word::text).contains("1,205,880.00");
    }

    private PageText text(Sheets.Filling filling) throws Exception {
        return page(filling).text();
    }

    private Page page(Sheets.Filling filling) throws Exception {
        Packet packet = Sheets.packet(
                Sheets.pdf(folder.resolve("a.pdf"), filling), "application/pdf", 1, folder.resolve("work"));
        return look.look(packet, packet.pages().get(0));
    }
}
