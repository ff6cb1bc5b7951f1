package cn.heyan.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Ink on a page of a PDF. */
record PdfInk(PDDocument pdf, PDPageContentStream pen, PDFont font) implements Ink {

    @Override
    public void text(double size, double x, double y, String text) {
        try {
            pen.beginText();
            pen.setFont(font, (float) size);
            pen.newLineAtOffset((float) x, (float) y);
            pen.showText(text);
            pen.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double width(double size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        try {
            pen.setLineWidth(0.5f);
            pen.moveTo((float) x1, (float) y1);
            pen.lineTo((float) x2, (float) y2);
            pen.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void code(String payload, double x, double y, double side) {
        try {
            var picture = LosslessFactory.createFromImage(pdf, QrCode.image(payload, 220));
            pen.drawImage(picture, (float) x, (float) y, (float) side, (float) side);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
