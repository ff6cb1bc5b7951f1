/** The bureau's overview (总览): how many packets, with what outcome, how much is verified, what is found most often. */
@NullMarked
package cn.heyan.desk.overview;

import org.jspecify.annotations.NullMarked;
