/** Remembers packets and letters: received = reported + refused, always. */
@NullMarked
package cn.heyan.store;

import org.jspecify.annotations.NullMarked;
