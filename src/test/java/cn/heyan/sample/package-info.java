/** Makes sample packets (样例): invented applicants with one planted defect each, drawn and scanned, with their truth. */
@NullMarked
package cn.heyan.sample;

import org.jspecify.annotations.NullMarked;
