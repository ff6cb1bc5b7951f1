/** What the bureau knows besides the packet (档案): its lists (名单) and the packets it examined before. */
@NullMarked
package cn.heyan.reconcile.archive;

import org.jspecify.annotations.NullMarked;
