package cn.heyan.sample;

/** Draws pages of a form: on a picture, or into a digital file. Lengths are pixels of a 200-dpi A4 page, from the top left. */
interface FormPencil {

    void page();

    void rule(double x1, double y1, double x2, double y2);

    /** Text with its left end and its baseline here. */
    void text(double x, double baseline, double size, Typeface face, String text);

    double measure(double size, Typeface face, String text);

    /** A box to tick, as wide as high, on the baseline. */
    void box(double x, double baseline, double size, boolean ticked);

    /** A round red seal with its middle here; {@code foot} stands below the star. */
    void seal(double x, double y, String name, String foot);

    /** A two-dimensional code as a square of this side, upper left corner here. */
    void code(double x, double y, int side, String payload);
}
