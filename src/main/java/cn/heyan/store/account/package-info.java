/** Who may use the desk (账号), and the keys of other programs. */
@NullMarked
package cn.heyan.store.account;

import org.jspecify.annotations.NullMarked;
