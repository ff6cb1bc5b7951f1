/** Reads audit reports: the annual one with its statements, and the special one of a project. */
@NullMarked
package cn.heyan.extract.audit;

import org.jspecify.annotations.NullMarked;
