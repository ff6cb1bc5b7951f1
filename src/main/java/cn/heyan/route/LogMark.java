package cn.heyan.route;

import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;

/** What a log line is about: JSON lines name the packet, and the page where one is in hand. */
final class LogMark implements AutoCloseable {

    private static final String PACKET = "packet";
    private static final int AS_IN_FOLDERS = 12;

    private final MDCCloseable packet;
    private final MDCCloseable page;

    private LogMark(String id, PageRef ref) {
        packet = MDC.putCloseable(PACKET, shortened(id));
        page = MDC.putCloseable("page", ref.file() + " " + ref.number());
    }

    /** Until it is closed, this thread's lines are about this page. */
    static LogMark on(Packet packet, PageRef page) {
        return new LogMark(packet.id(), page);
    }

    /** From now on this thread's lines are about this packet. */
    static void packet(String id) {
        MDC.put(PACKET, shortened(id));
    }

    private static String shortened(String id) {
        return id.length() > AS_IN_FOLDERS ? id.substring(0, AS_IN_FOLDERS) : id;
    }

    @Override
    public void close() {
        page.close();
        packet.close();
    }
}
