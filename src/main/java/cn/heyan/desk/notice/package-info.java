/** The notices (申报事项) as pages: clause by clause with the checks that stand for it, and the few values that the bureau sets. */
@NullMarked
package cn.heyan.desk.notice;

import org.jspecify.annotations.NullMarked;
