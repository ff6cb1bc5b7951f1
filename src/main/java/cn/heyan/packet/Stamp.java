package cn.heyan.packet;

/**
 * A red mark on a page that may be a seal (印章).
 *
 * @param box where it stands
 * @param shape of its outline
 */
public record Stamp(Box box, Shape shape) {

    /** The outline of a mark. */
    public enum Shape {
        /** A ring: company seals, invoice seals. */
        ROUND,
        /** A frame: personal and finance seals. */
        SQUARE,
        /** Cut by the page's left or right edge: part of a seam seal (骑缝章). */
        CUT,
        /** Red of the size of a seal whose outline cannot be made out. */
        UNSURE
    }

    /** Whether it has the outline of a whole seal. */
    public boolean isWhole() {
        return shape == Shape.ROUND || shape == Shape.SQUARE;
    }
}
