package cn.heyan.ocr;

import cn.heyan.packet.Box;
import cn.heyan.packet.Sheet;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as it would look lying flat under the camera, each paper on it the right way up.
 *
 * @param picture of the sheet
 * @param fromReceived maps pixels of the received picture to pixels of this one
 * @param turnedPart what was then turned upside down in its place
 */
record Flat(Pixels picture, Projection fromReceived, Optional<Rectangle> turnedPart) {

    Flat(Pixels picture, Projection fromReceived) {
        this(picture, fromReceived, Optional.empty());
    }

    /** The same where this was made of a picture that had itself been turned before. */
    Flat after(Flat before, Pixels received) {
        Projection both = before.fromReceived.then(fromReceived);
        return new Flat(received.seen(picture.width(), picture.height(), both.inverse()), both);
    }

    /** The same with a part of it turned upside down. */
    Flat turning(Rectangle part) {
        return new Flat(picture.turning(part), fromReceived, Optional.of(part));
    }

    /** Where places of the upright page lie on the received picture of this size, in fractions of both. */
    Sheet lying(int width, int height, Upright upright) {
        Projection toFlat =
                Projection.stretched(upright.width(), upright.height()).then(Projection.of(upright.toReceived()));
        Projection toReceived = fromReceived.inverse().then(Projection.stretched(1.0 / width, 1.0 / height));
        return new Sheet(
                numbers(toFlat.then(toReceived)),
                turnedPart.map(part -> new Sheet.Turned(
                        around(part, toFlat.inverse()),
                        numbers(toFlat.then(Projection.moved(-part.getCenterX(), -part.getCenterY()))
                                .then(Projection.scaled(-1))
                                .then(Projection.moved(part.getCenterX(), part.getCenterY()))
                                .then(toReceived)))));
    }

    private static List<Double> numbers(Projection map) {
        return Arrays.stream(map.m()).boxed().toList();
    }

    private static Box around(Rectangle part, Projection map) {
        Point2D one = map.place(part.getMinX(), part.getMinY());
        Point2D other = map.place(part.getMaxX(), part.getMaxY());
        return Box.between(one.getX(), one.getY(), other.getX(), other.getY());
    }

    /** Where a pixel of the received picture is to be found. */
    Point2D place(double x, double y) {
        Point2D at = fromReceived.place(x, y);
        return turnedPart
                .filter(part -> part.contains(at))
                .<Point2D>map(part ->
                        new Point2D.Double(2 * part.getCenterX() - at.getX(), 2 * part.getCenterY() - at.getY()))
                .orElse(at);
    }
}
