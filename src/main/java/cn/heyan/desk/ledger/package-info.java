/** The auditor's ledger (台账): all invoices, loans, contracts and audit figures of the stored reports, to sort, filter and take along. */
@NullMarked
package cn.heyan.desk.ledger;

import org.jspecify.annotations.NullMarked;
