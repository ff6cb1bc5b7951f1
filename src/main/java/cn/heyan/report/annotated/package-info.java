/** The annotated packet (批注版材料): a copy of what was handed in with bookmarks, highlights and words that can be searched. */
@NullMarked
package cn.heyan.report.annotated;

import org.jspecify.annotations.NullMarked;
