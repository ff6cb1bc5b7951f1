package cn.heyan.desk.shelf;

import cn.heyan.desk.account.Person;
import cn.heyan.store.Examinations;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Packets;
import cn.heyan.store.ReportGists;
import cn.heyan.store.Search;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The packets that somebody may see, each with its latest report. Thread-safe. */
@Component("shelf")
public final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** The beginning of an id by which pages and programs name a packet: 48 bits. */
    private static final int SHORT = 12;

    static final int MOST_KEPT = 2000;

    private static final int ALL = 100_000;

    private final Packets packets;
    private final Examinations examinations;
    private final ReportGists gists;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Held> read = new LatelyUsed<>(MOST_KEPT);

    /** Over these. */
    public Shelf(Packets packets, Examinations examinations, ReportGists gists) {
        this.packets = packets;
        this.gists = gists;
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
        List<KeptPacket> unread = wanted.stream()
                .filter(packet -> packet.examinations() > 0 && known(packet) == null)
                .toList();
        if (unread.size() > 1) {
            gists(unread);
        }
        return wanted.stream().map(this::report).flatMap(Optional::stream).toList();
    }

    /** The packet's latest report, if it was ever examined and is still kept. */
    public Optional<Report> report(KeptPacket packet) {
        if (packet.examinations() == 0) {
            return Optional.empty();
        }
        Held known = known(packet);
        return known != null
                ? known.report()
                : examinations.latest(packet.id()).flatMap(examination -> parsed(packet, examination));
    }

    /** Packets whose report is kept but cannot be read, so that it is not among these. */
    public List<KeptPacket> damaged(List<KeptPacket> wanted, List<Report> read) {
        Set<String> there = read.stream().map(report -> report.packet().id()).collect(Collectors.toSet());
        return wanted.stream()
                .filter(packet -> packet.examinations() > 0 && !there.contains(packet.id()) && known(packet) == null)
                .toList();
    }

    /** A report that was read, or that there is none any more. */
    private record Held(Optional<Report> report) {}

    /** What was asked for before; null if it never was. */
    private @Nullable Held known(KeptPacket packet) {
        synchronized (read) {
            return read.get(key(packet));
        }
    }

    private Optional<Report> keep(KeptPacket packet, Optional<Report> report) {
        synchronized (read) {
            read.put(key(packet), new Held(report));
        }
        return report;
    }

    private static String key(KeptPacket packet) {
        return packet.id() + " " + packet.examinations();
    }

    /** Of many reports their gists: no report is opened that was read before. */
    private void gists(List<KeptPacket> packets) {
        Map<String, ReportGists.Gist> kept =
                gists.of(packets.stream().map(KeptPacket::id).toList(), Gist.FORM);
        for (KeptPacket packet : packets) {
            ReportGists.Gist gist = kept.get(packet.id());
            if (gist != null && gist.seq() == packet.examinations()) {
                try {
                    keep(packet, Optional.of(Reading.report(packet, json.readTree(gist.body()))));
                } catch (IOException damaged) {
                    LOG.debug("a gist that is none: the report itself is read", damaged);
                }
            }
        }
    }

    private Optional<Report> parsed(KeptPacket packet, KeptExamination examination) {
        if (!examination.files().containsKey(KeptExamination.REPORT)) {
            return keep(packet, Optional.empty()); // purged
        }
        try {
            JsonNode report = json.readTree(examinations.report(examination));
            gists.keep(packet.id(), new ReportGists.Gist(examination.seq(), Gist.of(report)), Gist.FORM);
            return keep(packet, Optional.of(Reading.report(packet, report)));
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
