package cn.heyan.sample;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a form on pictures of pages. */
final class FormSheets implements FormPencil {

    /** How people tick boxes. */
    enum Tick {
        CHECK,
        FILLED,
        PEN,
        BIG_PEN,
        CROSS,
        CIRCLE
    }

    private final List<Sheet> sheets = new ArrayList<>();
    private final Tick tick;
    private final int thin;

    FormSheets(Tick tick, int thin) {
        this.tick = tick;
        this.thin = thin;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    @Override
    public void page() {
        sheets.add(new Sheet());
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        sheet().pen().setStroke(new BasicStroke(thin));
        sheet().pen().drawLine((int) x1, (int) y1, (int) x2, (int) y2);
    }

    @Override
    public void text(double x, double baseline, double size, Typeface face, String text) {
        sheet().text(x, baseline, size, face, text);
    }

    @Override
    public double measure(double size, Typeface face, String text) {
        return sheet().measure(size, face, text);
    }

    @Override
    public void seal(double x, double y, String name, String foot) {
        Stamp.round(sheet(), x, y, name, foot);
    }

    @Override
    public void code(double x, double y, int side, String payload) {
        QrCode.draw(sheet(), x, y, side, payload);
    }

    @Override
    public void box(double x, double baseline, double size, boolean ticked) {
        Graphics2D pen = sheet().pen();
        int side = (int) (size * 0.78);
        int left = (int) (x + size * 0.1);
        int top = (int) (baseline - size * 0.72);
        pen.setStroke(new BasicStroke(2));
        if (tick == Tick.CIRCLE) {
            pen.drawOval(left, top, side, side);
        } else {
            pen.drawRect(left, top, side, side);
        }
        if (!ticked) {
            return;
        }
        switch (tick) {
            case FILLED -> pen.fillRect(left, top, side, side);
            case CIRCLE -> pen.fillOval(left + side / 4, top + side / 4, side / 2 + 1, side / 2 + 1);
            case CROSS -> {
                pen.drawLine(left + 4, top + 4, left + side - 4, top + side - 4);
                pen.drawLine(left + side - 4, top + 4, left + 4, top + side - 4);
            }
            case CHECK -> stroke(pen, 3, left, top, side, 0.85, 0.15);
            case PEN -> stroke(pen, 4, left, top, side, 1.0, 0.0);
            case BIG_PEN -> stroke(pen, 4, left, top, side, 1.35, -0.4);
        }
    }

    private static void stroke(Graphics2D pen, int wide, int left, int top, int side, double right, double up) {
        pen.setStroke(new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int lowX = left + (int) (side * 0.4);
        int lowY = top + (int) (side * 0.85);
        pen.drawLine(left + (int) (side * 0.15), top + (int) (side * 0.5), lowX, lowY);
        pen.drawLine(lowX, lowY, left + (int) (side * right), top + (int) (side * up));
    }
}
