/** The recommending office's summary table (汇总表) beside the packets it lists. */
@NullMarked
package cn.heyan.desk.table;

import org.jspecify.annotations.NullMarked;
