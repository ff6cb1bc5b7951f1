package cn.heyan.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * A projective map of the plane: what a camera that does not look straight down makes of a sheet, or its undoing.
 *
 * @param m nine numbers, row by row
 */
record Projection(double[] m) {

    static final Projection NONE = new Projection(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});

    static Projection scaled(double by) {
        return new Projection(new double[] {by, 0, 0, 0, by, 0, 0, 0, 1});
    }

    static Projection moved(double x, double y) {
        return new Projection(new double[] {1, 0, x, 0, 1, y, 0, 0, 1});
    }

    /** Each way by its own factor. */
    static Projection stretched(double across, double down) {
        return new Projection(new double[] {across, 0, 0, 0, down, 0, 0, 0, 1});
    }

    static Projection of(AffineTransform map) {
        return new Projection(new double[] {
            map.getScaleX(),
            map.getShearX(),
            map.getTranslateX(),
            map.getShearY(),
            map.getScaleY(),
            map.getTranslateY(),
            0,
            0,
            1
        });
    }

    /** Clockwise, about the origin. */
    static Projection turned(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Projection(new double[] {cos, -sin, 0, sin, cos, 0, 0, 0, 1});
    }

    /** First this, then that. */
    Projection then(Projection next) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[3 * row + column] += next.m[3 * row + k] * m[3 * k + column];
                }
            }
        }
        return new Projection(product);
    }

    Point2D place(double x, double y) {
        double w = depth(x, y);
        return new Point2D.Double((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w);
    }

    /** Where this is not positive, a point of the picture lies behind the camera. */
    double depth(double x, double y) {
        return m[6] * x + m[7] * y + m[8];
    }

    /** How many times larger an area at this point becomes. */
    double enlarges(double x, double y) {
        Point2D here = place(x, y);
        Point2D right = place(x + 1, y);
        Point2D below = place(x, y + 1);
        return Math.abs((right.getX() - here.getX()) * (below.getY() - here.getY())
                - (right.getY() - here.getY()) * (below.getX() - here.getX()));
    }

    Projection inverse() {
        double[] i = {
            m[4] * m[8] - m[5] * m[7],
            m[2] * m[7] - m[1] * m[8],
            m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8],
            m[0] * m[8] - m[2] * m[6],
            m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6],
            m[1] * m[6] - m[0] * m[7],
            m[0] * m[4] - m[1] * m[3]
        };
        double determinant = m[0] * i[0] + m[1] * i[3] + m[2] * i[6];
        for (int k = 0; k < 9; k++) {
            i[k] /= determinant;
        }
        return new Projection(i);
    }
}
