package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.Refused;
import cn.heyan.packet.Word;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
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
    void draws_a_page_at_200_dpi_when_somebody_asks_for_its_picture() throws Exception {
        Page page = first(Sheets.pdf(
                folder.resolve("a.pdf"),
                (doc, sheet, content) -> Sheets.write(content, 50, 700, 12, "Total 1205880.00")));
        PagePicture picture = page.picture().orElseThrow();
        assertThat(picture.isDrawn()).isFalse();
        assertThat(picture.dpi()).isEqualTo(200);
        BufferedImage drawn = ImageIO.read(picture.file().toFile());
        assertThat(drawn.getWidth()).isEqualTo(picture.width()).isCloseTo(1653, within(2));
        assertThat(drawn.getHeight()).isEqualTo(picture.height());
        assertThat(picture.isDrawn()).isTrue();
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

    @Test
    void a_page_whose_instructions_are_damaged_is_refused_not_blank() throws Exception {
        Path file = Sheets.pdf(folder.resolve("damaged.pdf"), (doc, sheet, content) -> {});
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(
                        "these are no deflated bytes, though they are said to be".getBytes(StandardCharsets.US_ASCII));
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
            document.save(folder.resolve("damaged2.pdf").toFile());
        }
        assertThatThrownBy(() -> first(folder.resolve("damaged2.pdf")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已损坏");
    }

    @Test
    void a_blank_page_is_a_page() throws Exception {
        Page page = first(Sheets.pdf(folder.resolve("blank.pdf"), (doc, sheet, content) -> {}));
        assertThat(page.text().isBlank()).isTrue();
        assertThat(page.legibility().legible()).isTrue();
    }

    @Test
    void two_readers_look_at_the_pages_of_one_file_side_by_side() throws Exception {
        Path file = folder.resolve("many.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= 8; i++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    Sheets.write(content, 50, 700, 12, "This is page number " + i);
                }
            }
            document.save(file.toFile());
        }
        Packet packet = Sheets.packet(file, "application/pdf", 8, folder.resolve("work"));
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Page>> pages = packet.pages().stream()
                    .map(ref -> readers.submit(() -> look.look(packet, ref)))
                    .toList();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).get().text().text()).isEqualTo("This is page number " + (i + 1));
            }
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void an_invoice_xml_is_a_page_of_data() throws Exception {
        Path file = Files.writeString(folder.resolve("invoice.xml"), "<EInvoice><Header/></EInvoice>");
        Packet packet = Sheets.packet(file, "application/xml", 1, folder.resolve("work"));
        Page page = look.look(packet, packet.pages().get(0));
        assertThat(page.text().means()).isEqualTo(Means.XML);
        assertThat(page.picture()).isEmpty();
        assertThat(page.embedded()).singleElement().satisfies(data -> {
            assertThat(data.means()).isEqualTo(Means.XML);
            assertThat(data.content()).contains("EInvoice");
        });
    }

    private Page first(Path pdf) throws Exception {
        Packet packet = Sheets.packet(pdf, "application/pdf", 1, folder.resolve("work"));
        return look.look(packet, packet.pages().get(0));
    }
}
