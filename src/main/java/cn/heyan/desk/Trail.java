package cn.heyan.desk;

import cn.heyan.desk.account.Person;
import cn.heyan.store.History;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who saw, exported and changed what: written into the history that nobody can change afterwards. */
@Component
public final class Trail {

    private final History history;

    /** Into this history. */
    public Trail(History history) {
        this.history = history;
    }

    /**
     * Notes what somebody has done.
     *
     * @param what such as {@code packet.seen} or {@code ledger.exported}
     * @param packet its id; blank where it is about no packet
     */
    public void did(Person who, String what, String packet, Map<String, ?> details) {
        history.note(who.getUsername(), what, packet, Map.of(), details);
    }

    /** Notes what somebody has changed, before and after. */
    public void changed(Person who, String what, String packet, Map<String, ?> was, Map<String, ?> becomes) {
        history.note(who.getUsername(), what, packet, was, becomes);
    }
}
