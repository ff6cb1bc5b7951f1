package cn.heyan.route;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one page: it was read, or it is named as unread.
 *
 * @param packet it belongs to
 * @param page as read
 * @param unread why not
 */
public record PageOutcome(Packet packet, Optional<Page> page, Optional<Unread> unread) {

    static PageOutcome read(Packet packet, Page page) {
        return new PageOutcome(packet, Optional.of(page), Optional.empty());
    }

    static PageOutcome missed(PageTask task, String reason) {
        return new PageOutcome(task.packet(), Optional.empty(), Optional.of(new Unread(task.page(), reason)));
    }

    /** What has been gathered so far and this page. */
    ReadPacket after(ReadPacket soFar) {
        return new ReadPacket(packet, and(soFar.pages(), page), and(soFar.unread(), unread));
    }

    private static <T> List<T> and(List<T> list, Optional<T> more) {
        List<T> both = new ArrayList<>(list);
        more.ifPresent(both::add);
        return both;
    }
}
