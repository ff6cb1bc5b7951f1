/** The stored reports of packets, as the pages of the desk ask for them. */
@NullMarked
package cn.heyan.desk.shelf;

import org.jspecify.annotations.NullMarked;
