/** To which programme a packet belongs (材料包属于哪个申报事项): found from its form, never guessed. */
@NullMarked
package cn.heyan.reconcile.belonging;

import org.jspecify.annotations.NullMarked;
