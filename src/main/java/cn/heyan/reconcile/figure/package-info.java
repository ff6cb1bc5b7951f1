/** What the expressions of a programme come to in one packet: figures with their tolerance, what they rest on, what is missing (算式求值). */
@NullMarked
package cn.heyan.reconcile.figure;

import org.jspecify.annotations.NullMarked;
