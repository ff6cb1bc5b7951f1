/** Reads loan papers and tax certificates (贷款与纳税材料): prose with blanks, receipts, tables over several pages. */
@NullMarked
package cn.heyan.extract.loan;

import org.jspecify.annotations.NullMarked;
