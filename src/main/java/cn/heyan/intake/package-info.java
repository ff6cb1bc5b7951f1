/**
 * Turns a folder, archive or file into a packet (申报材料包), and refuses what is unsafe or cannot be read.
 *
 * <p>Originals are copied byte for byte under plain ASCII names, hashed on the way; their real names live only in the
 * packet. Tika is used nowhere else.
 */
@NullMarked
package cn.heyan.intake;

import org.jspecify.annotations.NullMarked;
