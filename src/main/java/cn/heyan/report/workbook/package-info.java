/** The working paper (审计底稿): what an examination found as a workbook that recomputes its own totals. */
@NullMarked
package cn.heyan.report.workbook;

import org.jspecify.annotations.NullMarked;
