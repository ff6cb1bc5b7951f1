package cn.heyan.page;

/**
 * One character as it stands on the upright page, in points from its top left corner.
 *
 * @param text one char, or more for a ligature
 * @param left edge
 * @param top edge of its em box
 * @param right edge
 * @param bottom edge of its em box
 * @param upright whether it is read from left to right
 * @param hidden whether it is not painted (an OCR layer behind a scan), or covered by a picture drawn later
 */
record Glyph(String text, double left, double top, double right, double bottom, boolean upright, boolean hidden) {

    double height() {
        return bottom - top;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    /** The same character, drawn twice to make it look bold. */
    boolean doubles(Glyph other) {
        double near = 0.25 * Math.min(height(), other.height());
        return text.equals(other.text)
                && Math.abs(left - other.left) < near
                && Math.abs(centreY() - other.centreY()) < near;
    }
}
