/** The kinds of check, one class each: pure, from a case to findings. */
@NullMarked
package cn.heyan.reconcile.checks;

import org.jspecify.annotations.NullMarked;
