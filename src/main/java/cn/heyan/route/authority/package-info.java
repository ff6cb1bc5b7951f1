/** Asking a contracted verification service (查验服务): off unless configured, and only the hosts that are allowed. */
@NullMarked
package cn.heyan.route.authority;

import org.jspecify.annotations.NullMarked;
