/** A page as bytes: what travels between processes and lies in the cache of page readings. */
@NullMarked
package cn.heyan.packet.wire;

import org.jspecify.annotations.NullMarked;
