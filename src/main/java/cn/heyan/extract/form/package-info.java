/** Reads the application's own papers: cover, pledge, form, licence, lists, certificates. */
@NullMarked
package cn.heyan.extract.form;

import org.jspecify.annotations.NullMarked;
