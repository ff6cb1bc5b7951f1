package cn.heyan.packet;

/**
 * A rectangle on a page, as fractions (0 to 1) of the upright, straightened page, origin top left.
 *
 * @param x left edge
 * @param y top edge
 * @param width of the rectangle
 * @param height of the rectangle
 */
public record Box(double x, double y, double width, double height) {

    /** The whole page. */
    public static final Box PAGE = new Box(0, 0, 1, 1);

    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a box needs a width and a height: " + width + " x " + height);
        }
    }

    /** The box between two edges each way, whichever order they come in. */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(Math.min(left, right), Math.min(top, bottom), Math.abs(right - left), Math.abs(bottom - top));
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** Middle, from left to right. */
    public double centreX() {
        return x + width / 2;
    }

    /** Middle, from top to bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** Whether the point lies inside, edges included. */
    public boolean holds(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** How much of the lower of the two heights both share: 1 on one line, 0 on different lines. */
    public double sharedHeight(Box other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        double lower = Math.min(height, other.height);
        return shared <= 0 || lower <= 0 ? 0 : shared / lower;
    }

    /** How much of the smaller of the two widths both share: 1 in one column, 0 in different columns. */
    public double sharedWidth(Box other) {
        double shared = Math.min(right(), other.right()) - Math.max(x, other.x);
        double narrower = Math.min(width, other.width);
        return shared <= 0 || narrower <= 0 ? 0 : shared / narrower;
    }

    /** This box with a margin around it, cut at the page's edges. */
    public Box grow(double sideways, double upAndDown) {
        return between(
                Math.max(0, x - sideways),
                Math.max(0, y - upAndDown),
                Math.min(1, right() + sideways),
                Math.min(1, bottom() + upAndDown));
    }
}
