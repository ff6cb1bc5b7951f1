package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;

/** A packet was to be moved to a state that its own does not lead to; nothing was moved, and the history says so. */
public final class IllegalMove extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalMove(String packet, State from, State to) {
        super("材料包 " + packet + " 不能从 " + from + " 变为 " + to + " / no such move");
    }
}
