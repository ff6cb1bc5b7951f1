/** One packet at the desk (审核一个材料包): its verdict, its pages, what was read, and what reviewers correct. */
@NullMarked
package cn.heyan.desk.review;

import org.jspecify.annotations.NullMarked;
