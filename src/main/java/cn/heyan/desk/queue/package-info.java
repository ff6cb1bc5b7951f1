/** The inbox page: packets dropped onto it, where each stands, how far it is. */
@NullMarked
package cn.heyan.desk.queue;

import org.jspecify.annotations.NullMarked;
