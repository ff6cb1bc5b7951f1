/** A ledger as a workbook, for whoever goes on working with it elsewhere. */
@NullMarked
package cn.heyan.report.ledger;

import org.jspecify.annotations.NullMarked;
