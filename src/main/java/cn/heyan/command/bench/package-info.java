/** Measures accuracy and speed against packets and files whose truth is known. */
@NullMarked
package cn.heyan.command.bench;

import org.jspecify.annotations.NullMarked;
