/** The draft of the notice to the applicant to supplement or correct materials (补正通知). */
@NullMarked
package cn.heyan.report.supplement;

import org.jspecify.annotations.NullMarked;
