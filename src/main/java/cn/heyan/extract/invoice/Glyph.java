package cn.heyan.extract.invoice;

import cn.heyan.packet.Box;

/**
 * One printed character, folded to its ordinary form, and where it stands.
 *
 * @param c never a space
 * @param box where it stands
 * @param confidence of its reader
 * @param word running number of the word it came from
 */
record Glyph(char c, Box box, double confidence, int word) {}
