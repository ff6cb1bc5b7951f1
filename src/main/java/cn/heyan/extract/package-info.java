/** Reads a document into a paper: every field with its witnesses. */
@NullMarked
package cn.heyan.extract;

import org.jspecify.annotations.NullMarked;
