package cn.heyan.ocr;

import java.util.List;

/**
 * A line as recognised.
 *
 * @param text what it says, perhaps nothing
 * @param middles of each char of the text, in pixels of the line from its left end
 * @param confidence mean likelihood of its characters, 0 to 1
 */
record Line(String text, List<Double> middles, double confidence) {}
