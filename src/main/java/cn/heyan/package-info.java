/** Heyan 核验: starts the process and wires the stages together. */
@NullMarked
package cn.heyan;

import org.jspecify.annotations.NullMarked;
