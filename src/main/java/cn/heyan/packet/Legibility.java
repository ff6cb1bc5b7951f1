package cn.heyan.packet;

/**
 * How well a page can be read (清晰度), as numbers.
 *
 * @param dpi pixels per inch
 * @param contrast of ink against ground, 0 to 1
 * @param sharpness of the edges: 0 blurred away, about 1 as from a good scanner
 * @param inked part of the page that is ink, 0 to 1; almost 0 is a blank page
 */
public record Legibility(int dpi, double contrast, double sharpness, double inked) {

    /** A page that was never a picture: nothing can be illegible about it. */
    public static final Legibility DIGITAL = new Legibility(300, 1, 1, 0.05);
}
