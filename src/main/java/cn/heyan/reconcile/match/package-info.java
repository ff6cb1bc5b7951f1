/** Which contract, invoices and payments belong together (合同、发票、付款三单匹配), and which row of a table has its evidence. */
@NullMarked
package cn.heyan.reconcile.match;

import org.jspecify.annotations.NullMarked;
