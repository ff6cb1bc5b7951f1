package cn.heyan.sample;

/** Where a digital paper is drawn: points of 1/72 inch, origin at the lower left corner. */
interface Ink {

    /** Writes a line of text whose base line starts here. */
    void text(double size, double x, double y, String text);

    /** How long this text is. */
    double width(double size, String text);

    /** A thin line. */
    void rule(double x1, double y1, double x2, double y2);

    /** A two-dimensional code in a square of this side; lower left corner at x, y. */
    void code(String payload, double x, double y, double side);

    default void right(double size, double x, double y, String text) {
        text(size, x - width(size, text), y, text);
    }

    default void down(double size, double x, double y, double step, String text) {
        for (int i = 0; i < text.length(); i++) {
            text(size, x, y - i * step, text.substring(i, i + 1));
        }
    }

    /** Breaks the text after so many characters; where its last line stands. */
    default double wrapped(double size, double x, double y, int most, double step, String text) {
        double at = y;
        String rest = text;
        while (rest.length() > most) {
            text(size, x, at, rest.substring(0, most));
            rest = rest.substring(most);
            at -= step;
        }
        text(size, x, at, rest);
        return at;
    }

    default void frame(double x, double y, double width, double height) {
        rule(x, y, x + width, y);
        rule(x, y + height, x + width, y + height);
        rule(x, y, x, y + height);
        rule(x + width, y, x + width, y + height);
    }
}
