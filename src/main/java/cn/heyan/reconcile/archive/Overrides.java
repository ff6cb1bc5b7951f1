package cn.heyan.reconcile.archive;

import cn.heyan.packet.PageRef;

/** What reviewers decided against the machine (人工更正). */
@FunctionalInterface
public interface Overrides {

    /** Whether a reviewer found that this page of the packet with this id can be read, whatever was measured. */
    boolean legible(String packet, PageRef page);
}
