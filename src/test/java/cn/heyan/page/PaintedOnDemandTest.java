package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaintedOnDemandTest {

    private static final String INVOICE = "01,31,,23432000000012345678,1205880.00,20230305,,7A3F";

    private static final String LINE = "Invoice 01234567 total 1,205,880.00";

    @TempDir
    Path folder;

    private final PageLook look = new PageLook(PageSettings.USUAL);

    @AfterEach
    void close() {
        look.close();
    }

    @Test
    void draws_no_picture_of_a_born_digital_invoice_whose_code_and_text_say_all() throws Exception {
        Page page = page((doc, sheet, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            code(doc, content, 60);
        });
        assertThat(page.codes()).extracting(CodeSymbol::payload).containsExactly(INVOICE);
        assertThat(page.text().dense()).isEqualTo(LINE.replace(" ", ""));
        assertThat(page.picture().orElseThrow().isDrawn()).isFalse();
    }

    @Test
    void a_code_is_found_in_its_own_pixels_where_the_painted_page_shows_it() throws Exception {
        Page page = page((doc, sheet, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            code(doc, content, 60);
        });
        Grey painted = Grey.of(
                javax.imageio.ImageIO.read(page.picture().orElseThrow().file().toFile()));
        CodeSymbol seen = new Codes().on(painted).get(0);
        CodeSymbol unpainted = page.codes().get(0);
        assertThat(Math.abs(unpainted.box().centreX() - seen.box().centreX())).isLessThan(0.005);
        assertThat(Math.abs(unpainted.box().centreY() - seen.box().centreY())).isLessThan(0.005);
        assertThat(Math.abs(unpainted.box().width() - seen.box().width())).isLessThan(0.01);
    }

    @Test
    void a_code_stored_upside_down_is_looked_for_on_the_painted_page() throws Exception {
        Page page = page((doc, sheet, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            content.saveGraphicsState();
            content.transform(new org.apache.pdfbox.util.Matrix(1, 0, 0, -1, 0, 842));
            content.drawImage(LosslessFactory.createFromImage(doc, picture()), 40, 200, 60, 60);
            content.restoreGraphicsState();
        });
        assertThat(page.codes()).extracting(CodeSymbol::payload).containsExactly(INVOICE);
        assertThat(page.picture().orElseThrow().isDrawn()).isTrue();
    }

    @Test
    void a_seal_with_holes_over_the_text_needs_no_picture() throws Exception {
        assertThat(underSeal(new Color(200, 0, 0, 255), true)
                        .picture()
                        .orElseThrow()
                        .isDrawn())
                .isFalse();
    }

    @Test
    void words_under_an_opaque_white_picture_are_left_out() throws Exception {
        Page page = underSeal(Color.WHITE, false);
        assertThat(page.text().words())
                .extracting(Word::text)
                .contains("01234567")
                .doesNotContain("hidden");
    }

    @Test
    void words_painted_over_in_white_are_left_out() throws Exception {
        Page page = page((doc, sheet, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            Sheets.write(content, 50, 500, 12, "hidden");
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(40, 490, 200, 40);
            content.fill();
        });
        assertThat(page.text().words())
                .extracting(Word::text)
                .contains("01234567")
                .doesNotContain("hidden");
    }

    @Test
    void words_outside_of_the_clip_are_left_out() throws Exception {
        Page page = page((doc, sheet, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            content.saveGraphicsState();
            content.addRect(40, 400, 20, 20);
            content.clip();
            Sheets.write(content, 50, 500, 12, "hidden");
            content.restoreGraphicsState();
        });
        assertThat(page.text().words())
                .extracting(Word::text)
                .contains("01234567")
                .doesNotContain("hidden");
    }

    /** A page with a line under a square that is opaque, or all of it but a ring transparent. */
    private Page underSeal(Color colour, boolean holes) throws Exception {
        BufferedImage seal = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = seal.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 120, 120);
        if (holes) {
            pen.setComposite(AlphaComposite.Clear);
            pen.fillOval(6, 6, 108, 108);
        }
        pen.dispose();
        return page((doc, sheet, content) -> {
            Sheets.write(content, 50, 700, 12, LINE);
            Sheets.write(content, 60, 520, 12, "hidden");
            content.drawImage(LosslessFactory.createFromImage(doc, seal), 40, 480, 90, 90);
            code(doc, content, 60);
        });
    }

    private static void code(PDDocument doc, PDPageContentStream content, float side) throws java.io.IOException {
        content.drawImage(LosslessFactory.createFromImage(doc, picture()), 40, 760, side, side);
    }

    private static BufferedImage picture() {
        try {
            return MatrixToImageWriter.toBufferedImage(new QRCodeWriter().encode(INVOICE, BarcodeFormat.QR_CODE, 0, 0));
        } catch (com.google.zxing.WriterException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    private Page page(Sheets.Filling filling) throws Exception {
        Packet packet = Sheets.packet(
                Sheets.pdf(folder.resolve("a.pdf"), filling), "application/pdf", 1, folder.resolve("work"));
        return look.look(packet, packet.pages().get(0));
    }
}
