package cn.heyan.report.annotated;

import cn.heyan.ocr.Upright;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.Sheet;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a place on the upright, straightened page lies on the page as received.
 *
 * @param fromUpright maps fractions of the upright page to points of the PDF page
 * @param exact false where that is not known to the point: an unusual rotation of an unusual page
 */
record Placing(UnaryOperator<Point2D> fromUpright, boolean exact) {

    /** Sides of a picture whose proportions differ by less than this are those of the page. */
    private static final double SAME = 0.012;

    static Placing of(PDPage page, Optional<Page> read) {
        PDRectangle crop = page.getCropBox();
        int own = Math.floorMod(page.getRotation(), 360);
        Optional<Sheet> sheet = read.flatMap(Page::sheet);
        if (sheet.isPresent()) {
            return lying(sheet.get(), Upright.of(tenths(crop.getWidth()), tenths(crop.getHeight()), own, 0), crop);
        }
        int turn = read.map(each -> turn(each, own, crop)).orElse(own);
        double skew = read.map(Page::skew).orElse(0.0);
        Upright upright = Upright.of(tenths(crop.getWidth()), tenths(crop.getHeight()), turn, skew);
        boolean exact = read.flatMap(Page::picture)
                .map(picture -> proportioned(picture, upright))
                .orElse(true);
        AffineTransform map = toPage(upright, crop);
        return new Placing(at -> map.transform(at, null), exact);
    }

    /** A sheet seen from straight above: first to the picture as it is shown, then to the page as it lies in the file. */
    private static Placing lying(Sheet sheet, Upright shown, PDRectangle crop) {
        AffineTransform map = toPage(shown, crop);
        return new Placing(
                at -> {
                    double[] there = sheet.place(at.getX(), at.getY());
                    return map.transform(new Point2D.Double(within(there[0]), within(there[1])), null);
                },
                true);
    }

    /** The straightened sheet may reach beyond the picture. */
    private static double within(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    private static int tenths(float points) {
        return Math.round(points * 10);
    }

    private static AffineTransform toPage(Upright upright, PDRectangle crop) {
        AffineTransform map = new AffineTransform(0.1, 0, 0, -0.1, crop.getLowerLeftX(), crop.getUpperRightY());
        try {
            map.concatenate(upright.fromReceived().createInverse());
        } catch (NoninvertibleTransformException never) {
            throw new IllegalStateException("a rotation can always be undone", never);
        }
        map.scale(upright.width(), upright.height());
        return map;
    }

    /**
     * How far the received page is turned in all. A page that says itself what it says was turned from how it lies in the file; one that was
     * read from its picture was turned from how it is shown, unless it was left as it is shown.
     */
    private static int turn(Page page, int own, PDRectangle crop) {
        if (page.text().means() != Means.OCR) {
            return page.picture().isPresent() ? page.turned() : own;
        }
        if (page.turned() != own || page.skew() != 0) {
            return (own + page.turned()) % 360;
        }
        int twice = 2 * own % 360;
        boolean sideways = page.picture()
                .map(picture -> picture.width() > picture.height() != crop.getWidth() > crop.getHeight())
                .orElse(own % 180 != 0);
        return sideways == (own % 180 != 0) ? own : twice;
    }

    private static boolean proportioned(PagePicture picture, Upright upright) {
        double seen = picture.width() / (double) Math.max(1, picture.height());
        double page = upright.width() / (double) Math.max(1, upright.height());
        return Math.abs(seen / page - 1) < SAME;
    }

    Point2D point(double x, double y) {
        return fromUpright.apply(new Point2D.Double(x, y));
    }

    /** Corners as highlights want them: top left, top right, bottom left, bottom right, as one reads. */
    float[] corners(Box box) {
        Point2D[] four = {
            point(box.x(), box.y()),
            point(box.right(), box.y()),
            point(box.x(), box.bottom()),
            point(box.right(), box.bottom())
        };
        float[] flat = new float[8];
        for (int i = 0; i < 4; i++) {
            flat[2 * i] = (float) four[i].getX();
            flat[2 * i + 1] = (float) four[i].getY();
        }
        return flat;
    }
}
