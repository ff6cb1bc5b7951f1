package cn.heyan.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out how a photographed sheet lies, from its lines of text and its rules, and how to see it flat and by itself: askew by
 * any angle, slanting away, or small on a large picture.
 */
final class Flattening {

    /** Fewer lines of text than this prove nothing. */
    private static final int ENOUGH = 8;
    /** A page that is askew by less than this, in degrees, is read as it is. */
    private static final double ASKEW = 6;
    /** So much may level or upright lines differ in slope between the edges of the picture. */
    private static final double BENT = 0.018;
    /** Upright lines that lean by more than this against level ones make columns run into each other. */
    private static final double LEANING = 0.03;
    /** Text that takes less of a large picture than this is looked at by itself. */
    private static final double SMALL = 0.45;

    private static final double MARGIN = 0.05;
    private static final int LOOK = 1000;
    private static final int LONGEST = 4000;

    private final Pixels picture;
    private final List<Region> text;
    private final double half;
    private final double middleX;
    private final double middleY;

    private Flattening(Pixels picture, List<Region> text) {
        this.picture = picture;
        this.text = text;
        this.middleX = picture.width() / 2.0;
        this.middleY = picture.height() / 2.0;
        this.half = Math.max(middleX, middleY);
    }

    /**
     * The sheet seen flat; nothing where the picture is as good.
     *
     * @param text where text was found
     * @param seenAt to how many pixels the picture's longer side was resized to find it
     */
    static Optional<Flat> of(Pixels picture, List<Region> text, int seenAt) {
        List<Stroke> lines = Stroke.ofText(text);
        if (lines.size() < ENOUGH) {
            return Optional.empty();
        }
        return new Flattening(picture, text).flat(lines, seenAt);
    }

    /** Whether text was found, but in crumbs: lines that lie diagonally are not seen as lines. */
    static boolean isDiagonal(List<Region> text) {
        return text.size() >= 2 * ENOUGH && Stroke.ofText(text).size() < ENOUGH;
    }

    /** The whole picture turned half a quarter. */
    static Flat diagonal(Pixels picture) {
        int side = (int) Math.ceil(Math.hypot(picture.width(), picture.height()));
        Projection map = Projection.moved(-picture.width() / 2.0, -picture.height() / 2.0)
                .then(Projection.turned(45))
                .then(Projection.moved(side / 2.0, side / 2.0));
        return new Flat(picture.seen(side, side, map.inverse()), map);
    }

    private Optional<Flat> flat(List<Stroke> lines, int seenAt) {
        double angle = Stroke.mainAngle(lines);
        Projection centred = Projection.moved(-middleX, -middleY)
                .then(Projection.scaled(1 / half))
                .then(Projection.turned(-angle));
        List<Stroke> all = new ArrayList<>();
        for (Stroke line : lines) {
            Point2D at = centred.place(line.x(), line.y());
            double turned = line.angle() - angle;
            all.add(new Stroke(at.getX(), at.getY(), turned - 180 * Math.rint(turned / 180), line.length() / half));
        }
        all.addAll(rules(angle));
        List<Stroke> level = all.stream().filter(Stroke::isLevel).toList();
        List<Stroke> upright =
                all.stream().filter(Stroke::isUpright).map(Stroke::mirrored).toList();
        if (level.isEmpty()) {
            return Optional.empty();
        }
        Vanishing across = Vanishing.of(level);
        Vanishing down = enough(upright) ? Vanishing.of(upright) : new Vanishing(-across.slope(), 0);
        boolean slanting = Math.abs(across.bend()) > BENT
                || Math.abs(down.bend()) > 2 * BENT
                || Math.abs(across.slope() + down.slope()) > LEANING;
        boolean askew = Math.abs(angle) > ASKEW;
        boolean small = Math.max(picture.width(), picture.height()) > seenAt && share() < SMALL;
        return slanting || askew || small
                ? Optional.of(framed(centred.then(straight(across, down))))
                : Optional.empty();
    }

    private static boolean enough(List<Stroke> strokes) {
        return strokes.stream().mapToDouble(Stroke::length).sum() > 1 && strokes.size() > 2;
    }

    /** How much of the picture's longer side the text takes. */
    private double share() {
        double[] box = box(Projection.NONE);
        return Math.max(box[2] - box[0], box[3] - box[1]) / 2 / half;
    }

    /** Takes the points where level and where upright lines meet out of sight. */
    private static Projection straight(Vanishing across, Vanishing down) {
        double[] h = {1, across.slope(), across.bend()};
        double[] v = {down.slope(), 1, down.bend()};
        double c = h[0] * v[1] - h[1] * v[0];
        Projection far = new Projection(
                new double[] {1, 0, 0, 0, 1, 0, (h[1] * v[2] - h[2] * v[1]) / c, (h[2] * v[0] - h[0] * v[2]) / c, 1});
        Projection shear = new Projection(new double[] {h[0], v[0], 0, h[1], v[1], 0, 0, 0, 1});
        return far.then(shear.inverse());
    }

    private List<Stroke> rules(double angle) {
        int times = Math.max(1, (int) Math.round(2 * half / LOOK));
        Pixels small = Cutting.averaged(picture, times);
        AffineTransform back =
                AffineTransform.getRotateInstance(Math.toRadians(angle), small.width() / 2.0, small.height() / 2.0);
        Pixels turned = small.cut(small.width(), small.height(), back);
        double unit = half / times;
        return Rulings.find(turned).stream()
                .map(stroke -> new Stroke(
                        (stroke.x() - small.width() / 2.0) / unit,
                        (stroke.y() - small.height() / 2.0) / unit,
                        stroke.angle(),
                        stroke.length() / unit))
                .toList();
    }

    /** The text with a margin, each pixel about as large as it was. */
    private Flat framed(Projection straight) {
        Point2D centre = centre();
        double scale = 1.1 / Math.sqrt(straight.enlarges(centre.getX(), centre.getY()));
        double[] box = box(straight.then(Projection.scaled(scale)));
        double margin = MARGIN * Math.max(box[2] - box[0], box[3] - box[1]);
        double longest = Math.max(box[2] - box[0], box[3] - box[1]) + 2 * margin;
        double fit = Math.min(1, LONGEST / longest);
        Projection map = straight.then(Projection.scaled(scale))
                .then(Projection.moved(margin - box[0], margin - box[1]))
                .then(Projection.scaled(fit));
        int width = (int) Math.ceil((box[2] - box[0] + 2 * margin) * fit);
        int height = (int) Math.ceil((box[3] - box[1] + 2 * margin) * fit);
        return new Flat(picture.seen(width, height, map.inverse()), map);
    }

    private Point2D centre() {
        double[] box = box(Projection.NONE);
        return new Point2D.Double((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
    }

    /** Left, top, right, bottom of all text. */
    private double[] box(Projection map) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Region region : text) {
            double cos = Math.cos(Math.toRadians(region.angle()));
            double sin = Math.sin(Math.toRadians(region.angle()));
            for (int corner = 0; corner < 4; corner++) {
                double u = (corner % 2 == 0 ? -0.5 : 0.5) * region.width();
                double v = (corner < 2 ? -0.5 : 0.5) * region.height();
                Point2D at = map.place(region.x() + u * cos - v * sin, region.y() + u * sin + v * cos);
                box[0] = Math.min(box[0], at.getX());
                box[1] = Math.min(box[1], at.getY());
                box[2] = Math.max(box[2], at.getX());
                box[3] = Math.max(box[3], at.getY());
            }
        }
        return box;
    }
}
