package cn.heyan.packet;

/**
 * How well a page can be read (清晰度), as numbers.
 *
 * @param dpi pixels per inch
 * @param contrast of ink against ground, 0 to 1
 * @param sharpness of the edges: 0 blurred away, about 1 as from a good scanner
 * @param inked part of the page that is ink, 0 to 1; almost 0 is a blank page, 1 one that is black all over
 */
public record Legibility(int dpi, double contrast, double sharpness, double inked) {

    /** A page that was never a picture: nothing can be illegible about it. */
    public static final Legibility DIGITAL = new Legibility(300, 1, 1, 0.05);

    /** Least sharpness that can be read: blurred (Gaussian, at 200 dpi) by 2 pixels a page measures 0.7 to 0.8, by 4 pixels 0.45 to 0.54. */
    public static final double SHARP_ENOUGH = 0.58;

    /** Least contrast that can be read: paler is pencil on grey paper. */
    public static final double INKY_ENOUGH = 0.12;

    /** Whether the page is sharp and dark enough to be read at all; a blank page is. */
    public boolean legible() {
        return sharpness >= SHARP_ENOUGH && (contrast >= INKY_ENOUGH || inked < 0.0005);
    }

    /** A page that is black all over: nothing stands out of it. */
    public static Legibility black(int dpi) {
        return new Legibility(dpi, 0, 1, 1);
    }

    /** Whether the page is black all over: what lies under it nobody can tell. */
    public boolean isBlack() {
        return equals(black(dpi));
    }
}
