/** What a packet scores in a notice's scoring table, indicator by indicator, as far as its papers tell (评分). */
@NullMarked
package cn.heyan.reconcile.score;

import org.jspecify.annotations.NullMarked;
