/** Reads VAT invoices: what their data, their face and their code say, joined under what must be equal. */
@NullMarked
package cn.heyan.extract.invoice;

import org.jspecify.annotations.NullMarked;
