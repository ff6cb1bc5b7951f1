/** Says which pages make which document (单据划分), from landmarks that are data in config/papers. */
@NullMarked
package cn.heyan.classify;

import org.jspecify.annotations.NullMarked;
