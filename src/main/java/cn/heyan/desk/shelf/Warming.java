package cn.heyan.desk.shelf;

import cn.heyan.store.Packets;
import cn.heyan.store.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what ledger and overview need into memory once the desk has opened, so that who looks first in the morning does not wait for it. */
@Component
final class Warming {

    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    private final Shelf shelf;
    private final Packets packets;

    Warming(Shelf shelf, Packets packets) {
        this.shelf = shelf;
        this.packets = packets;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread thread = new Thread(this::read, "desk-shelf");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void read() {
        try {
            shelf.reports(packets.search(Search.ALL.from(0, Shelf.MOST_KEPT)).packets());
        } catch (RuntimeException stopped) {
            // the process may end meanwhile; whoever looks reads what is missing
            LOG.debug("not all reports were read ahead", stopped);
        }
    }
}
