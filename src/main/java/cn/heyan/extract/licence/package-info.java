/** Reads business licences (营业执照), upright and lying, old and new, photographed and scanned. */
@NullMarked
package cn.heyan.extract.licence;

import org.jspecify.annotations.NullMarked;
