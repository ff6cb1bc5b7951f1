/** What a paper says, with the page and box that says it; and when a value counts as settled. */
@NullMarked
package cn.heyan.evidence;

import org.jspecify.annotations.NullMarked;
