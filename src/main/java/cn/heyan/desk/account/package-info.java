/** Who is at the desk: signing in, accounts, what each may do. */
@NullMarked
package cn.heyan.desk.account;

import org.jspecify.annotations.NullMarked;
