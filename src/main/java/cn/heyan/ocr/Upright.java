package cn.heyan.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/**
 * How a received picture comes to stand upright: turned by quarters, then straightened about its middle.
 *
 * @param turned degrees clockwise: 0, 90, 180 or 270
 * @param skew degrees clockwise that the turned picture is then rotated by, so that its lines lie level
 * @param width of the upright picture, in pixels
 * @param height of the upright picture, in pixels
 * @param fromReceived maps pixels of the received picture to pixels of the upright one
 */
public record Upright(int turned, double skew, int width, int height, AffineTransform fromReceived) {

    /** Turns a received picture of this size by quarters and then by a few degrees; the frame keeps its size. */
    public static Upright of(int receivedWidth, int receivedHeight, int turned, double skew) {
        boolean sideways = turned % 180 != 0;
        int width = sideways ? receivedHeight : receivedWidth;
        int height = sideways ? receivedWidth : receivedHeight;
        AffineTransform map = AffineTransform.getRotateInstance(Math.toRadians(skew), width / 2.0, height / 2.0);
        switch (turned) {
            case 90 -> map.concatenate(new AffineTransform(0, 1, -1, 0, receivedHeight, 0));
            case 180 -> map.concatenate(new AffineTransform(-1, 0, 0, -1, receivedWidth, receivedHeight));
            case 270 -> map.concatenate(new AffineTransform(0, -1, 1, 0, 0, receivedWidth));
            default -> {}
        }
        return new Upright(turned, skew, width, height, map);
    }

    /** Whether the received picture already is the upright one. */
    boolean asReceived() {
        return fromReceived.isIdentity();
    }

    /** Where a pixel of the received picture stands in the upright one. */
    Point2D place(double x, double y) {
        return fromReceived.transform(new Point2D.Double(x, y), null);
    }

    /** Maps pixels of the upright picture to pixels of the received one. */
    AffineTransform toReceived() {
        try {
            return fromReceived.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a rotation can always be undone", e);
        }
    }
}
