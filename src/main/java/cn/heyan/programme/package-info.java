/** What one notice demands, each demand with its clause (申报事项). */
@NullMarked
package cn.heyan.programme;

import org.jspecify.annotations.NullMarked;
