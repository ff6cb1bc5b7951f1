/**
 * One submission (申报材料包): its files, pages, words, and the documents the pages make up.
 *
 * <p>Everything here is a value. Boxes are fractions of the upright, straightened page, origin top left.
 */
@NullMarked
package cn.heyan.packet;

import org.jspecify.annotations.NullMarked;
