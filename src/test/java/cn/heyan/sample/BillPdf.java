package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** An invoice as a PDF that was never paper: its text is text. */
final class BillPdf {

    private static final PDRectangle SIZE = new PDRectangle(610, 397);
    private static final String FONT = "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf";

    private BillPdf() {}

    static byte[] write(Bill bill) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(1L);
            PDPage page = new PDPage(SIZE);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, new File(FONT));
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                pen.drawImage(LosslessFactory.createFromImage(pdf, QrCode.image(bill.payload(), 220)), 20, 325, 60, 60);
                draw(bill, pen, font);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void draw(Bill bill, PDPageContentStream pen, PDFont font) throws IOException {
        text(pen, font, 16, 200, 360, bill.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        text(pen, font, 9, 430, 365, "发票号码：" + bill.number());
        text(pen, font, 9, 430, 350, "开票日期：" + Figure.fullDay(bill.date()));
        vertical(pen, font, 17, "购买方信息");
        vertical(pen, font, 312, "销售方信息");
        text(pen, font, 9, 32, 300, "名称：" + bill.buyer().name());
        text(pen, font, 9, 32, 272, "统一社会信用代码/纳税人识别号：" + bill.buyer().uscc());
        text(pen, font, 9, 327, 300, "名称：" + bill.seller().name());
        text(pen, font, 9, 327, 272, "统一社会信用代码/纳税人识别号：" + bill.seller().uscc());
        String[] heads = {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
        int[] at = {50, 165, 235, 290, 355, 425, 470, 560};
        for (int i = 0; i < heads.length; i++) {
            text(pen, font, 9, at[i], 250, heads[i]);
        }
        float y = 235;
        for (Item item : bill.items()) {
            text(pen, font, 9, 15, y, item.label());
            text(pen, font, 9, 165, y, item.spec());
            text(pen, font, 9, 240, y, item.unit());
            right(pen, font, 315, y, String.valueOf(item.quantity()));
            right(pen, font, 385, y, item.unitPrice().toString());
            right(pen, font, 448, y, item.net().toString());
            right(pen, font, 510, y, item.rate() + "%");
            right(pen, font, 595, y, item.tax().toString());
            y -= 14;
        }
        text(pen, font, 9, 60, 140, "合        计");
        right(pen, font, 448, 140, "￥" + bill.net());
        right(pen, font, 595, 140, "￥" + bill.tax());
        text(pen, font, 9, 40, 120, "价税合计（大写）");
        text(pen, font, 10, 170, 120, ChineseAmount.write(bill.gross()).replace('元', '圆'));
        text(pen, font, 9, 400, 120, "（小写）");
        text(pen, font, 10, 445, 120, "￥" + bill.gross());
        text(pen, font, 9, 40, 30, "开票人：" + bill.seller().person());
    }

    private static void vertical(PDPageContentStream pen, PDFont font, float x, String caption) throws IOException {
        for (int i = 0; i < caption.length(); i++) {
            text(pen, font, 8, x, 314 - i * 11, String.valueOf(caption.charAt(i)));
        }
    }

    private static void right(PDPageContentStream pen, PDFont font, float x, float y, String text) throws IOException {
        text(pen, font, 9, x - font.getStringWidth(text) / 1000 * 9, y, text);
    }

    private static void text(PDPageContentStream pen, PDFont font, float size, float x, float y, String text)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }
}
