package cn.heyan.sample;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.AffineTransform;

/** Red seals (印章), pressed over whatever is printed. */
final class Stamp {

    private static final Color RED = new Color(205, 30, 40);
    private static final float INK = 0.62f;

    private Stamp() {}

    /** A round company seal with its star; {@code foot} stands below the star. */
    static void round(Sheet sheet, double x, double y, String name, String foot) {
        Graphics2D pen = ink(sheet);
        int radius = 155;
        pen.setStroke(new BasicStroke(7));
        pen.drawOval((int) x - radius, (int) y - radius, 2 * radius, 2 * radius);
        star(pen, x, y, 46);
        arc(pen, x, y, radius - 52, name);
        pen.setFont(Typeface.SONG.high(30));
        int width = pen.getFontMetrics().stringWidth(foot);
        pen.drawString(foot, (float) (x - width / 2.0), (float) y + 100);
        pen.dispose();
    }

    /** An oval invoice seal (发票专用章) with the seller's name and number. */
    static void invoice(Sheet sheet, double x, double y, String name, String taxId) {
        Graphics2D pen = ink(sheet);
        pen.setStroke(new BasicStroke(5));
        pen.drawOval((int) x - 155, (int) y - 105, 310, 210);
        pen.setFont(Typeface.SONG.high(24));
        pen.drawString(name, (float) (x - pen.getFontMetrics().stringWidth(name) / 2.0), (float) y - 40);
        pen.setFont(Typeface.LATIN.high(20));
        pen.drawString(taxId, (float) (x - pen.getFontMetrics().stringWidth(taxId) / 2.0), (float) y + 5);
        pen.setFont(Typeface.SONG.high(28));
        pen.drawString("发票专用章", (float) x - 70, (float) y + 55);
        pen.dispose();
    }

    private static Graphics2D ink(Sheet sheet) {
        Graphics2D pen = (Graphics2D) sheet.pen().create();
        pen.setColor(RED);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, INK));
        return pen;
    }

    private static void star(Graphics2D pen, double x, double y, double radius) {
        Polygon star = new Polygon();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.38;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            star.addPoint((int) (x + r * Math.cos(angle)), (int) (y + r * Math.sin(angle)));
        }
        pen.fillPolygon(star);
    }

    private static void arc(Graphics2D pen, double x, double y, double radius, String name) {
        Font font = Typeface.SONG.high(36);
        double span = Math.toRadians(Math.min(270, 24 * name.length()));
        for (int i = 0; i < name.length(); i++) {
            double angle = -span / 2 + span * (i + 0.5) / name.length();
            AffineTransform turn = AffineTransform.getRotateInstance(angle);
            pen.setFont(font.deriveFont(turn));
            double px = x + radius * Math.sin(angle) - 18 * Math.cos(angle);
            double py = y - radius * Math.cos(angle) - 18 * Math.sin(angle);
            pen.drawString(String.valueOf(name.charAt(i)), (float) px, (float) py);
        }
    }
}
