/**
 * Looks at a page without OCR (看页): its picture, its own text, its codes, the data its file carries.
 *
 * <p>The only place besides the report that knows PDFBox, and the only one that knows code readers.
 */
@NullMarked
package cn.heyan.page;

import org.jspecify.annotations.NullMarked;
