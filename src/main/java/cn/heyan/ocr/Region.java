package cn.heyan.ocr;

import java.awt.geom.Point2D;

/**
 * A piece of picture that holds one line of text: a rectangle that may lie at an angle.
 *
 * @param x of its middle, in pixels
 * @param y of its middle, in pixels
 * @param width along its own axis, in pixels
 * @param height across it, in pixels
 * @param angle of its axis, in degrees clockwise from level, -45 to 45
 */
record Region(double x, double y, double width, double height, double angle) {

    /** Sides in this proportion leave no doubt which way the text runs. */
    private static final double CLEARLY_LONGER = 2;

    private static final double SURE_OF_ANGLE = 4;

    boolean runsLevel() {
        return width >= height * CLEARLY_LONGER;
    }

    boolean runsUpOrDown() {
        return height >= width * CLEARLY_LONGER;
    }

    double longerSide() {
        return Math.max(width, height);
    }

    /** The same piece of paper in the upright picture. */
    Region in(Upright upright) {
        Point2D middle = upright.place(x, y);
        boolean sideways = upright.turned() % 180 != 0;
        return new Region(
                middle.getX(),
                middle.getY(),
                sideways ? height : width,
                sideways ? width : height,
                angle + upright.skew());
    }

    /**
     * The same region of a straightened picture, lying level where its own angle means nothing: the smallest rectangle
     * around a few characters lies anyhow.
     */
    Region settled() {
        double turn = Math.toRadians(Math.abs(angle));
        if (longerSide() >= Math.min(width, height) * SURE_OF_ANGLE || angle == 0) {
            return this;
        }
        return new Region(
                x,
                y,
                width * Math.cos(turn) + height * Math.sin(turn),
                height * Math.cos(turn) + width * Math.sin(turn),
                0);
    }
}
