/** Reads slips of banks for single payments (银行回单), one below the other on a sheet. */
@NullMarked
package cn.heyan.extract.bank;

import org.jspecify.annotations.NullMarked;
