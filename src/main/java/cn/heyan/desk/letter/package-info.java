/** Letters (信件): what was sent to whom and when, how it looks, and once more if somebody asks. */
@NullMarked
package cn.heyan.desk.letter;

import org.jspecify.annotations.NullMarked;
