/**
 * Reads the words of a picture: PP-OCR as the first reader, Tesseract as the second, each behind one small interface.
 *
 * <p>This is the only package that knows ONNX Runtime and Tess4J. Everything native is loaded by a constructor, so that a bad
 * machine fails at start, and is let go of by {@code close()}.
 */
@NullMarked
package cn.heyan.ocr;

import org.jspecify.annotations.NullMarked;
