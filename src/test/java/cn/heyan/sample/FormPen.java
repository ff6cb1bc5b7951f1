package cn.heyan.sample;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Draws labels and rules of a form, and values on top of it as a printer fills them in. */
final class FormPen {

    private final Sheet form;
    private final Sheet values;
    private final FormInk ink;

    FormPen(int width, int height, FormInk ink) {
        this.form = new Sheet(width, height);
        this.values = new Sheet(width, height);
        this.ink = ink;
        form.pen().setColor(ink.form());
        values.pen().setColor(ink.value());
    }

    Sheet sheet() {
        return form;
    }

    void label(double x, double baseline, double size, String text) {
        form.pen().setColor(ink.form());
        form.text(x, baseline, size, Typeface.KAI, text);
    }

    /** A label whose characters stand this far apart. */
    void spaced(double x, double baseline, double size, double pitch, String text) {
        for (int i = 0; i < text.length(); i++) {
            label(x + i * pitch, baseline, size, text.substring(i, i + 1));
        }
    }

    /** A label that runs from top to bottom. */
    void caption(double x, double baseline, double size, double pitch, String text) {
        for (int i = 0; i < text.length(); i++) {
            label(x, baseline + i * pitch, size, text.substring(i, i + 1));
        }
    }

    void value(double x, double baseline, double size, String text) {
        values.text(x + ink.right(), baseline + ink.down(), size, ink.face(), text);
    }

    void figure(double right, double baseline, double size, String text) {
        values.rightAligned(right + ink.right(), baseline + ink.down(), size, ink.face(), text);
    }

    void frame(double x, double y, double right, double bottom) {
        form.pen().setColor(ink.form());
        form.pen().setStroke(new BasicStroke(2));
        form.pen().drawRect((int) x, (int) y, (int) (right - x), (int) (bottom - y));
    }

    void down(double x, double from, double to) {
        form.pen().setColor(ink.form());
        form.rule(x, from, x, to);
    }

    void across(double y, double from, double to) {
        form.pen().setColor(ink.form());
        form.rule(from, y, to, y);
    }

    /** The seal of the tax authority over the title (全国统一发票监制章). */
    void authority(double x, double y, String place) {
        Graphics2D pen = (Graphics2D) form.pen().create();
        pen.setColor(new Color(205, 40, 50));
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
        pen.setStroke(new BasicStroke(4));
        pen.drawOval((int) x - 105, (int) y - 65, 210, 130);
        pen.setFont(Typeface.SONG.high(20));
        pen.drawString("全国统一发票监制章", (float) x - 90, (float) y - 22);
        pen.drawString(place, (float) x - 10 * place.length(), (float) y + 8);
        pen.drawString("国家税务总局监制", (float) x - 80, (float) y + 38);
        pen.dispose();
    }

    /** The filled-in form: ink is darker where both meet. */
    Sheet done() {
        BufferedImage under = form.image();
        BufferedImage over = values.image();
        for (int y = 0; y < under.getHeight(); y++) {
            for (int x = 0; x < under.getWidth(); x++) {
                int rgb = over.getRGB(x, y);
                boolean gap = ink.dotted() && (x % 4 == 3 || y % 4 == 3);
                if ((rgb & 0xFFFFFF) != 0xFFFFFF) {
                    under.setRGB(x, y, product(under.getRGB(x, y), rgb, gap ? 0.45 : ink.dotted() ? 0.85 : 1));
                }
            }
        }
        return form;
    }

    private static int product(int a, int b, double strength) {
        Color one = new Color(a);
        Color other = new Color(b);
        return new Color(
                        mixed(one.getRed(), other.getRed(), strength),
                        mixed(one.getGreen(), other.getGreen(), strength),
                        mixed(one.getBlue(), other.getBlue(), strength))
                .getRGB();
    }

    private static int mixed(int one, int other, double strength) {
        return (int) (one * (1 - strength * (255 - other) / 255.0));
    }
}
