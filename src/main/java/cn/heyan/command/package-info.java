/** The command line: {@code heyan demo | check | read | serve | bench | programmes | doctor}. */
@NullMarked
package cn.heyan.command;

import org.jspecify.annotations.NullMarked;
