/** Copies of the whole installation, and how it comes back from one. */
@NullMarked
package cn.heyan.store.backup;

import org.jspecify.annotations.NullMarked;
