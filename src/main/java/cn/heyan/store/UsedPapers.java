package cn.heyan.store;

import cn.heyan.notation.PartyName;
import cn.heyan.packet.Packet;
import cn.heyan.packet.SourceFile;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.archive.PastOutcome;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.Registering;
import cn.heyan.reconcile.archive.UsedPage;
import cn.heyan.reconcile.archive.UsedPaper;
import cn.heyan.reconcile.archive.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry (登记簿): which papers and pages were used in which packet; written when a packet is reported, asked when the next is examined. */
public final class UsedPapers implements PastPackets {

    /** A question names no more keys than this at once. */
    private static final int AT_ONCE = 200;

    private static final String FILE = "FILE:";
    private static final String CURRENT = "select * from examined where replaced_by is null and ";
    private static final String ORDER = " order by received_on, packet_id";

    private final JdbcClient database;
    private final ZoneId zone;
    private final UsedRows rows;

    /** In this database, whose tables exist; days begin at midnight in this zone. */
    public UsedPapers(JdbcClient database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
        this.rows = new UsedRows(database);
    }

    /**
     * Keeps what this examination rests on. What was kept of the same packet before is written anew; an earlier version of it, handed in by
     * the same applicant for the same programme with most of these papers, gives up its place.
     */
    public void keep(Examination examination) {
        Packet packet = examination.dossier().read().packet();
        List<UsedPaper> papers = Registering.papers(examination.dossier(), examination.invoices());
        List<PastPacket> earlier = ofApplicant(
                        examination.applicant().name().settled().orElse(""),
                        examination.applicant().uscc().settled().orElse(""))
                .stream()
                .filter(other -> !other.id().equals(packet.id())
                        && !other.receivedOn().isAfter(day(packet))
                        && Version.isEarlier(
                                other, packet.id(), examination.programme().id(), examination.applicant(), papers))
                .toList();
        drop(packet.id());
        enter(examination, packet);
        rows.write(packet.id(), papers, Registering.pages(examination.dossier()));
        rows.write(packet.id(), PastOutcome.of(examination.findings(), examination.bridges()));
        packet.files().stream()
                .map(SourceFile::sha256)
                .distinct()
                .forEach(digest -> rows.key(packet.id(), FILE + digest));
        earlier.forEach(other -> database.sql("update examined set replaced_by = ? where packet_id = ?")
                .params(packet.id(), other.id())
                .update());
    }

    /** Takes a packet out of the registry; a version that it had replaced does not come back. */
    public void drop(String packet) {
        rows.clear(packet);
        database.sql("delete from examined where packet_id = ?").param(packet).update();
    }

    private void enter(Examination examination, Packet packet) {
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
                        day(packet))
                .update();
    }

    private LocalDate day(Packet packet) {
        return LocalDate.ofInstant(packet.received(), zone);
    }

    @Override
    public List<PastPacket> using(Set<String> keys) {
        Map<String, PastPacket> found = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(new TreeSet<>(keys));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            database.sql(CURRENT + "packet_id in (select packet_id from registered_key where paper_key in (:keys))"
                            + ORDER)
                    .param("keys", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(this::packet)
                    .list()
                    .forEach(packet -> found.put(packet.id(), packet));
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<PastPacket> holding(Set<String> files) {
        return using(files.stream().map(digest -> FILE + digest).collect(Collectors.toSet()));
    }

    @Override
    public List<PastPacket> showing(List<UsedPage> pages) {
        Set<String> alike = pages.isEmpty() ? Set.of() : rows.like(pages);
        return alike.stream()
                .flatMap(id -> database.sql(CURRENT + "packet_id = ?").param(id).query(this::packet).list().stream())
                .toList();
    }

    @Override
    public List<PastPacket> ofProgramme(String programme) {
        return database.sql(CURRENT + "programme = ?" + ORDER)
                .param(programme)
                .query(UsedPapers::head)
                .list();
    }

    @Override
    public List<PastPacket> ofApplicant(String name, String code) {
        return database.sql(
                        CURRENT + "((code <> '' and code = ?) or (applicant_key <> '' and applicant_key = ?))" + ORDER)
                .params(code, PartyName.normalise(name))
                .query(this::packet)
                .list();
    }

    /** Without papers and pages: there may be thousands of packets. */
    private static PastPacket head(ResultSet row, int number) throws SQLException {
        return new PastPacket(
                row.getString("packet_id"),
                row.getString("name"),
                row.getString("programme"),
                row.getString("notice"),
                row.getString("applicant"),
                row.getString("code"),
                row.getObject("received_on", LocalDate.class),
                List.of(),
                List.of(),
                Set.of(),
                PastOutcome.NONE);
    }

    private PastPacket packet(ResultSet row, int number) throws SQLException {
        String id = row.getString("packet_id");
        return new PastPacket(
                id,
                row.getString("name"),
                row.getString("programme"),
                row.getString("notice"),
                row.getString("applicant"),
                row.getString("code"),
                row.getObject("received_on", LocalDate.class),
                rows.papers(id),
                rows.pages(id),
                rows.keys(id, FILE),
                rows.outcome(id));
    }
}
