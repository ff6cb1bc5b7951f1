/** Holds papers against each other and against the programme; never decides, only says what agrees and what does not. */
@NullMarked
package cn.heyan.reconcile;

import org.jspecify.annotations.NullMarked;
