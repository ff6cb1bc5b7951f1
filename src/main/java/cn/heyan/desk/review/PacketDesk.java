package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.LatelyUsed;
import cn.heyan.store.Examinations;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Packets;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fetches a packet for a person who may see it, and what its examinations found. Thread-safe. */
@Component
final class PacketDesk {

    private static final int KEPT = 16;

    private final Packets packets;
    private final Examinations examinations;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Told> read = new LatelyUsed<>(KEPT);

    PacketDesk(Packets packets, Examinations examinations) {
        this.packets = packets;
        this.examinations = examinations;
    }

    /** The packet with this id, or whose id begins so; not found where it is not theirs to see, as if it were not there. */
    KeptPacket packet(Person me, String id) {
        if (!id.matches("[0-9a-f]{12,64}")) {
            throw gone();
        }
        return packets.begun(id)
                .filter(packet -> me.sees(
                        Optional.of(packet.programme()).filter(each -> !each.isEmpty()),
                        Optional.of(packet.uscc()).filter(each -> !each.isEmpty())))
                .orElseThrow(PacketDesk::gone);
    }

    /** All examinations, the latest first. */
    List<KeptExamination> examinations(KeptPacket packet) {
        return examinations.of(packet.id());
    }

    /** What the latest examination found, if there is one that was not purged. */
    Optional<Told> latest(KeptPacket packet) {
        return examinations.latest(packet.id()).filter(PacketDesk::isThere).map(this::told);
    }

    /** Whether its report is still kept. */
    static boolean isThere(KeptExamination examination) {
        return examination.files().containsKey(KeptExamination.REPORT);
    }

    /** What this examination found. */
    Told told(KeptExamination examination) {
        String key = examination.packet() + " " + examination.seq();
        synchronized (read) {
            Told known = read.get(key);
            if (known != null) {
                return known;
            }
        }
        try {
            Told told = new Told(json.readTree(examinations.report(examination)));
            synchronized (read) {
                read.put(key, told);
            }
            return told;
        } catch (IOException damaged) {
            throw new IllegalStateException("the stored report of " + key + " cannot be read", damaged);
        }
    }

    byte[] file(KeptExamination examination, String name) throws IOException {
        return examinations.file(examination, name);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
