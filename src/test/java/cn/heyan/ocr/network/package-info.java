@NullMarked
package cn.heyan.ocr.network;

import org.jspecify.annotations.NullMarked;
