package cn.heyan.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** One A4 page at 200 dpi that documents are drawn on; lengths are pixels, a millimetre is 7.874 of them. */
final class Sheet {

    static final int WIDTH = 1654;
    static final int HEIGHT = 2339;
    static final int MARGIN = 150;
    /** 五号, the size of office tables. */
    static final double SMALL = 29;
    /** 小四, the size of running text. */
    static final double TEXT = 34;
    /** 三号, the size of titles. */
    static final double TITLE = 46;

    private final BufferedImage image;
    private final Graphics2D pen;
    private final List<String> said = new ArrayList<>();

    /** An upright white page. */
    Sheet() {
        this(WIDTH, HEIGHT);
    }

    /** A white page of this size. */
    Sheet(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
    }

    BufferedImage image() {
        return image;
    }

    Graphics2D pen() {
        return pen;
    }

    int width() {
        return image.getWidth();
    }

    /** Every piece of text that was drawn, in the order of drawing. */
    List<String> said() {
        return said;
    }

    /** Text with its left end and its baseline here; returns the x where it ends. */
    double text(double x, double baseline, double size, Typeface face, String text) {
        said.add(text);
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Chinese faces have ugly figures; printers mix faces too
            Typeface shape = face.has(c) ? face : Typeface.HEI.has(c) ? Typeface.HEI : Typeface.LATIN;
            Font font = shape.high(size);
            pen.setFont(font);
            pen.drawString(String.valueOf(c), (float) at, (float) baseline);
            at += pen.getFontMetrics().charWidth(c);
        }
        return at;
    }

    double text(double x, double baseline, String text) {
        return text(x, baseline, TEXT, Typeface.SONG, text);
    }

    /** How wide the text would be. */
    double measure(double size, Typeface face, String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Typeface shape = face.has(c) ? face : Typeface.HEI.has(c) ? Typeface.HEI : Typeface.LATIN;
            width += pen.getFontMetrics(shape.high(size)).charWidth(c);
        }
        return width;
    }

    void centred(double baseline, double size, Typeface face, String text) {
        text((width() - measure(size, face, text)) / 2, baseline, size, face, text);
    }

    void rightAligned(double right, double baseline, double size, Typeface face, String text) {
        text(right - measure(size, face, text), baseline, size, face, text);
    }

    /** Running text within the margins, with a first-line indent; returns the baseline after the last line. */
    double paragraph(double baseline, double size, String text) {
        return wrapped(MARGIN, baseline, width() - 2.0 * MARGIN, size, Typeface.SONG, "　　" + text);
    }

    /** Text broken at this width; returns the baseline of the line after it. */
    double wrapped(double x, double baseline, double width, double size, Typeface face, String text) {
        double y = baseline;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (measure(size, face, line.toString() + c) > width) {
                text(x, y, size, face, line.toString());
                line.setLength(0);
                y += size * 1.6;
            }
            line.append(c);
        }
        text(x, y, size, face, line.toString());
        return y + size * 1.6;
    }

    void rule(double x1, double y1, double x2, double y2) {
        pen.setStroke(new BasicStroke(2));
        pen.drawLine((int) x1, (int) y1, (int) x2, (int) y2);
    }

    void frame(double x, double y, double width, double height) {
        pen.setStroke(new BasicStroke(2));
        pen.drawRect((int) x, (int) y, (int) width, (int) height);
    }

    /** A ruled row of cells; returns its lower edge. Figures are right-aligned. */
    double row(double x, double y, double height, double size, int[] widths, List<String> cells) {
        double left = x;
        for (int i = 0; i < widths.length; i++) {
            frame(left, y, widths[i], height);
            cell(left, y, widths[i], height, size, cells.get(i));
            left += widths[i];
        }
        return y + height;
    }

    private void cell(double x, double y, double width, double height, double size, String text) {
        if (text.isEmpty()) {
            return;
        }
        double room = width - 14;
        double needed = measure(size, Typeface.SONG, text);
        if (needed > room) {
            int lines = (int) Math.ceil(needed / room);
            double first = y + (height - (lines - 1) * size * 1.6) / 2 + size * 0.35;
            wrapped(x + 7, first, room, size, Typeface.SONG, text);
        } else if (text.matches("-?[\\d,]+\\.\\d+%?|-?\\d[\\d,]*")) {
            rightAligned(x + width - 8, y + height / 2 + size * 0.35, size, Typeface.SONG, text);
        } else {
            text(x + (width - needed) / 2, y + height / 2 + size * 0.35, size, Typeface.SONG, text);
        }
    }
}
