package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.page.PdfPageScan.Found;
import cn.heyan.page.PdfPageScan.Mark;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what stands on a PDF page into points of the upright page, origin top left.
 *
 * @param turn degrees clockwise to turn the page by: 0, 90, 180 or 270
 * @param width of the page before it is turned, in points
 * @param height of the page before it is turned, in points
 */
record Upright(int turn, double width, double height) {

    /** How much of the em is above the base line. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    /** This part of the text must agree before a page is turned against its own word. */
    private static final double MOST = 0.7;

    /** Fewer characters than this say nothing about the page: a stamp along its edge. */
    private static final int ENOUGH = 30;

    /** The turn that makes most of the text read from left to right; the page's own unless the text is clear about another. */
    static Upright of(Found found, int pagesOwn) {
        int[] readable = new int[4];
        int all = 0;
        for (Mark mark : found.marks()) {
            if (!mark.vertical() && !mark.text().isBlank()) {
                double angle = Math.toDegrees(Math.atan2(
                        mark.end().getY() - mark.start().getY(),
                        mark.end().getX() - mark.start().getX()));
                readable[Math.floorMod(Math.round((float) angle / 90f), 4)]++;
                all++;
            }
        }
        int own = Math.floorMod(pagesOwn, 360) / 90;
        for (int turn = 0; turn < 4; turn++) {
            if (turn != own && all >= ENOUGH && readable[turn] > MOST * all) {
                return new Upright(turn * 90, found.width(), found.height());
            }
        }
        return new Upright(own * 90, found.width(), found.height());
    }

    double uprightWidth() {
        return turn % 180 == 0 ? width : height;
    }

    double uprightHeight() {
        return turn % 180 == 0 ? height : width;
    }

    List<Glyph> glyphs(List<Mark> marks) {
        List<Glyph> glyphs = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            glyphs.add(glyph(mark));
        }
        return glyphs;
    }

    /** A rectangle of the PDF page as fractions of the upright page. */
    Box box(Rectangle2D area) {
        Point2D none = new Point2D.Double();
        Point2D a = point(new Point2D.Double(area.getMinX(), area.getMinY()), 0, none);
        Point2D b = point(new Point2D.Double(area.getMaxX(), area.getMaxY()), 0, none);
        double w = uprightWidth();
        double h = uprightHeight();
        return Box.between(a.getX() / w, a.getY() / h, b.getX() / w, b.getY() / h);
    }

    private Glyph glyph(Mark mark) {
        Point2D start = point(mark.start(), 0, mark.up());
        Point2D end = point(mark.end(), 0, mark.up());
        Point2D a = point(mark.start(), ASCENT, mark.up());
        Point2D b = point(mark.end(), -DESCENT, mark.up());
        boolean reads = end.getX() > start.getX() && Math.abs(end.getY() - start.getY()) < end.getX() - start.getX();
        return new Glyph(
                mark.text(),
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()),
                reads && !mark.vertical(),
                !mark.painted());
    }

    private Point2D point(Point2D from, double ems, Point2D up) {
        double x = from.getX() + ems * up.getX();
        double y = from.getY() + ems * up.getY();
        return switch (turn) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(width - x, y);
            case 270 -> new Point2D.Double(height - y, width - x);
            default -> new Point2D.Double(x, height - y);
        };
    }
}
