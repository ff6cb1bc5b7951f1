/** Reads papers written in sentences and blanks (文书): amounts in words and figures, dates, names, numbers, with their witnesses. */
@NullMarked
package cn.heyan.extract.prose;

import org.jspecify.annotations.NullMarked;
