package cn.heyan.sample;

import java.awt.Color;

/**
 * How a pre-printed form and what a printer put on it look: the form in one colour, the values in another, perhaps dotted and beside
 * their lines.
 *
 * @param form colour of labels and rules
 * @param value colour of what was filled in
 * @param face of the values
 * @param dotted whether needles printed them
 * @param right by how many pixels the values stand too far right
 * @param down by how many pixels they stand too low
 */
record FormInk(Color form, Color value, Typeface face, boolean dotted, double right, double down) {

    /** What a laser printer makes of an electronic invoice (电子普通发票). */
    static final FormInk LASER = new FormInk(new Color(150, 80, 30), new Color(20, 20, 20), Typeface.SONG, false, 0, 0);

    /** 发票联 of a paper form: brown, filled in by needles. */
    static final FormInk BROWN =
            new FormInk(new Color(140, 85, 50), new Color(50, 50, 110), Typeface.SONG, true, 6, -9);

    /** 抵扣联: green. */
    static final FormInk GREEN =
            new FormInk(new Color(40, 110, 80), new Color(40, 60, 150), Typeface.SONG, true, 14, 12);

    /** 记账联: blue. */
    static final FormInk BLUE = new FormInk(new Color(70, 80, 170), new Color(60, 60, 70), Typeface.SONG, true, 18, 4);

    /** A digital invoice's dark red. */
    static final FormInk DIGITAL = new FormInk(new Color(128, 20, 20), Color.BLACK, Typeface.SONG, false, 0, 0);
}
