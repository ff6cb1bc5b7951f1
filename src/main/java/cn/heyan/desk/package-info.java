/** The desk (审核台): web pages for reviewers, auditors and bureau staff, and the REST API. */
@NullMarked
package cn.heyan.desk;

import org.jspecify.annotations.NullMarked;
