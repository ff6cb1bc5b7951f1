/** Which invoices count, how much of each, and the bridge from the declared to the verified total (核减桥). */
@NullMarked
package cn.heyan.reconcile.count;

import org.jspecify.annotations.NullMarked;
