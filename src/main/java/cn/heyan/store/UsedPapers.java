package cn.heyan.store;

import cn.heyan.notation.PartyName;
import cn.heyan.packet.Packet;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.UsedKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which papers were used in which packet (已用单据): written when a packet is reported, asked when the next is examined. */
public final class UsedPapers implements PastPackets {

    /** A question names no more keys than this at once. */
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final ZoneId zone;

    /** In this database, whose tables exist; days begin at midnight in this zone. */
    public UsedPapers(JdbcClient database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** Keeps what this examination rests on; what was kept of the same packet before is replaced. */
    public void keep(Examination examination) {
        Packet packet = examination.dossier().read().packet();
        database.sql("delete from used where packet_id = ?").param(packet.id()).update();
        database.sql("delete from examined where packet_id = ?")
                .param(packet.id())
                .update();
        String name = examination.applicant().name().settled().orElse("");
        database.sql(
                        "insert into examined (packet_id, name, programme, notice, applicant, applicant_key, code, received_on)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        packet.id(),
                        packet.name(),
                        examination.programme().id(),
                        examination.programme().notice(),
                        name,
                        PartyName.normalise(name),
                        examination.applicant().uscc().settled().orElse(""),
                        LocalDate.ofInstant(packet.received(), zone))
                .update();
        Set<String> keys = new HashSet<>(UsedKeys.papers(examination.dossier()).keySet());
        keys.addAll(UsedKeys.files(examination.dossier()).keySet());
        keys.forEach(key -> database.sql("insert into used (packet_id, paper) values (?, ?)")
                .params(packet.id(), key)
                .update());
    }

    @Override
    public List<PastPacket> using(Set<String> keys) {
        Map<String, PastPacket> found = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            database.sql("select * from examined where packet_id in"
                            + " (select packet_id from used where paper in (:keys)) order by received_on, packet_id")
                    .param("keys", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(this::packet)
                    .list()
                    .forEach(packet -> found.put(packet.id(), packet));
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<PastPacket> ofProgramme(String programme) {
        return database.sql("select * from examined where programme = ? order by received_on, packet_id")
                .param(programme)
                .query(this::packet)
                .list();
    }

    @Override
    public List<PastPacket> ofApplicant(String name, String code) {
        return database.sql("select * from examined where (code <> '' and code = ?)"
                        + " or (applicant_key <> '' and applicant_key = ?) order by received_on, packet_id")
                .params(code, PartyName.normalise(name))
                .query(this::packet)
                .list();
    }

    private PastPacket packet(ResultSet row, int number) throws SQLException {
        String id = row.getString("packet_id");
        List<String> keys = database.sql("select paper from used where packet_id = ?")
                .param(id)
                .query(String.class)
                .list();
        return new PastPacket(
                id,
                row.getString("name"),
                row.getString("programme"),
                row.getString("notice"),
                row.getString("applicant"),
                row.getString("code"),
                row.getObject("received_on", LocalDate.class),
                Set.copyOf(keys));
    }
}
