package cn.heyan.evidence;

import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;

/**
 * One place that states a value (证据): where it stands, as it is printed, and by what means it was read.
 *
 * @param page which page
 * @param box where on it
 * @param asPrinted the characters as read, before any clean-up
 * @param means how it was read
 * @param confidence of the reader, 0 to 1
 */
public record Witness(PageRef page, Box box, String asPrinted, Means means, double confidence) {}
