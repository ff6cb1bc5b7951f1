/** {@code heyan torture}: proves on this machine what is promised of bad days, too long for the suite. */
@NullMarked
package cn.heyan.command.torture;

import org.jspecify.annotations.NullMarked;
