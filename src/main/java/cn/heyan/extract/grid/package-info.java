/** The ruled cells of a printed table: found from its rules in the picture of the page, with the words that stand in them. */
@NullMarked
package cn.heyan.extract.grid;

import org.jspecify.annotations.NullMarked;
