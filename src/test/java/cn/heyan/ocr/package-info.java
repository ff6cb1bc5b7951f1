@NullMarked
package cn.heyan.ocr;

import org.jspecify.annotations.NullMarked;
