package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final String INVOICE = "01,31,,23432000000012345678,1205880.00,20230305,,7A3F";

    private final Codes codes = new Codes();

    @Test
    void reads_the_code_of_an_invoice_and_says_where_it_stands() throws Exception {
        List<CodeSymbol> found = codes.on(Grey.of(page(INVOICE, 100, 80, 160)));
        assertThat(found).singleElement().satisfies(symbol -> {
            assertThat(symbol.payload()).isEqualTo(INVOICE);
            assertThat(Math.abs(symbol.box().centreX() - 180.0 / 1240)).isLessThan(0.01);
            assertThat(Math.abs(symbol.box().centreY() - 160.0 / 1754)).isLessThan(0.01);
            assertThat(symbol.box().width()).isBetween(0.09, 0.14);
        });
    }

    @Test
    void reads_two_codes_of_one_page_each_once() throws Exception {
        BufferedImage page = page(INVOICE, 100, 80, 160);
        draw(page, "http://example.org/check?id=117", 900, 1200, 150, 0);
        assertThat(codes.on(Grey.of(page)))
                .extracting(CodeSymbol::payload)
                .containsExactlyInAnyOrder(INVOICE, "http://example.org/check?id=117");
    }

    @Test
    void reads_a_small_slanted_noisy_code() throws Exception {
        BufferedImage page = Sheets.printed(1240, 1754, 30, 22);
        draw(page, INVOICE, 110, 90, 100, 2.5);
        Grey grey = Grey.of(page);
        Random random = new Random(7);
        for (int i = 0; i < grey.pixels.length; i++) {
            grey.pixels[i] =
                    (byte) Math.max(0, Math.min(255, (grey.pixels[i] & 0xFF) * 0.93 + random.nextGaussian() * 9));
        }
        assertThat(codes.on(grey)).extracting(CodeSymbol::payload).containsExactly(INVOICE);
    }

    @Test
    void finds_no_code_where_there_is_none() {
        assertThat(codes.on(Grey.of(Sheets.printed(1240, 1754, 40, 22)))).isEmpty();
    }

    @Test
    void boxes_stay_inside_the_page() throws Exception {
        for (CodeSymbol symbol : codes.on(Grey.of(page(INVOICE, 0, 0, 150)))) {
            Box box = symbol.box();
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.y()).isGreaterThanOrEqualTo(0);
        }
    }

    private static BufferedImage page(String payload, int x, int y, int size) throws WriterException {
        BufferedImage page = Sheets.printed(1240, 1754, 0, 20);
        draw(page, payload, x, y, size, 0);
        return page;
    }

    private static void draw(BufferedImage page, String payload, int x, int y, int size, double slant)
            throws WriterException {
        BufferedImage code = MatrixToImageWriter.toBufferedImage(
                new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2)));
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(slant), x, y);
        int scale = 8;
        BufferedImage large =
                new BufferedImage(code.getWidth() * scale, code.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D enlarge = large.createGraphics();
        enlarge.drawImage(code, 0, 0, large.getWidth(), large.getHeight(), null);
        enlarge.dispose();
        pen.drawImage(large, x, y, size, size, null);
        pen.dispose();
    }
}
