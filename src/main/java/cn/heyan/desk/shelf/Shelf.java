package cn.heyan.desk.shelf;

import cn.heyan.desk.account.Person;
import cn.heyan.store.Examinations;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Packets;
import cn.heyan.store.Search;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The packets that somebody may see, each with its latest report. Thread-safe. */
@Component("shelf")
public final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** The beginning of an id by which pages and programs name a packet: 48 bits. */
    private static final int SHORT = 12;

    private static final int MOST_KEPT = 2000;

    private static final int ALL = 100_000;

    private final Packets packets;
    private final Examinations examinations;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Report> read = new LatelyUsed<>(MOST_KEPT);

    /** Over these. */
    public Shelf(Packets packets, Examinations examinations) {
        this.packets = packets;
        this.examinations = examinations;
    }

    /** The short name of a packet's id in addresses. */
    public static String shortly(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** The packet's short name, for templates. */
    public String name(KeptPacket packet) {
        return shortly(packet.id());
    }

    /** The packets that match and that they may see, the latest received first. */
    public Packets.Found search(Person me, Search search) {
        if (me.account().programmes().isEmpty() && me.account().districts().isEmpty()) {
            return packets.search(search);
        }
        List<KeptPacket> theirs = packets.search(search.from(0, ALL)).packets().stream()
                .filter(packet -> sees(me, packet))
                .toList();
        return new Packets.Found(
                theirs.stream().skip(search.skip()).limit(search.most()).toList(), theirs.size());
    }

    /** All packets that match and that they may see. */
    public List<KeptPacket> all(Person me, Search search) {
        return search(me, search.from(0, ALL)).packets();
    }

    /** The packet with this id, or whose id begins so, if it is theirs to see. */
    public Optional<KeptPacket> packet(Person me, String id) {
        if (!id.matches("[0-9a-f]{" + SHORT + ",64}")) {
            return Optional.empty();
        }
        return packets.begun(id).filter(packet -> sees(me, packet));
    }

    /** The reports of these packets; packets that have none are left out. */
    public List<Report> reports(List<KeptPacket> wanted) {
        return wanted.stream().map(this::report).flatMap(Optional::stream).toList();
    }

    /** The packet's latest report, if it was ever examined. */
    public Optional<Report> report(KeptPacket packet) {
        if (packet.examinations() == 0) {
            return Optional.empty();
        }
        String key = packet.id() + " " + packet.examinations();
        synchronized (read) {
            Report known = read.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Report> report = examinations.latest(packet.id()).flatMap(examination -> parsed(packet, examination));
        synchronized (read) {
            report.ifPresent(one -> read.put(key, one));
        }
        return report;
    }

    private Optional<Report> parsed(KeptPacket packet, KeptExamination examination) {
        try {
            return Optional.of(Reading.report(packet, json.readTree(examinations.report(examination))));
        } catch (IOException damaged) {
            // the list goes on without it; heyan doctor names damaged files
            LOG.warn("材料包 {} 的核验存档读不出 / stored report cannot be read: {}", packet.name(), damaged.toString());
            return Optional.empty();
        }
    }

    private static boolean sees(Person me, KeptPacket packet) {
        return me.sees(
                Optional.of(packet.programme()).filter(id -> !id.isEmpty()),
                Optional.of(packet.uscc()).filter(code -> !code.isEmpty()));
    }
}
