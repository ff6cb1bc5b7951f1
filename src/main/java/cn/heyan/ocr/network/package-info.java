/**
 * Networks in the ONNX format, rewritten so that they need fewer passes over memory for the same answers.
 *
 * <p>The format is <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>; only its fields that are
 * looked at have names here, everything else goes through as it came.
 */
@NullMarked
package cn.heyan.ocr.network;

import org.jspecify.annotations.NullMarked;
