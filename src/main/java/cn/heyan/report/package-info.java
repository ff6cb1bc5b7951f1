/** Says the findings in Chinese: as JSON, as a page for the screen, on paper and in a letter. */
@NullMarked
package cn.heyan.report;

import org.jspecify.annotations.NullMarked;
