package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The packets of the ledger, found by what is known of them; reads only. */
public final class Packets {

    private static final String COLUMNS =
            "select p.*, (select count(*) from examination e where e.packet_id = p.id) as examinations from packet p";

    private final Database database;

    /** Of this database. */
    public Packets(Database database) {
        this.database = database;
    }

    /**
     * One page of a list.
     *
     * @param packets the latest received first
     * @param total how many match in all
     */
    public record Found(List<KeptPacket> packets, int total) {

        public Found {
            packets = List.copyOf(packets);
        }
    }

    /** The packets that match. */
    public Found search(Search search) {
        List<Object> values = new ArrayList<>();
        String where = where(search, values);
        int total = database.sql()
                .sql("select count(*) from packet p" + where)
                .params(values)
                .query(Integer.class)
                .single();
        values.add(search.most());
        values.add(search.skip());
        return new Found(
                database.sql()
                        .sql(COLUMNS + where + " order by p.received_at desc, p.id limit ? offset ?")
                        .params(values)
                        .query(Packets::packet)
                        .list(),
                total);
    }

    /** The packet with this id. */
    public Optional<KeptPacket> one(String id) {
        return database.sql()
                .sql(COLUMNS + " where p.id = ?")
                .param(id)
                .query(Packets::packet)
                .optional();
    }

    /** The packet with this id, or the only one whose id begins so: asked for with every page and picture, so by the key alone. */
    public Optional<KeptPacket> begun(String id) {
        List<KeptPacket> begun = database.sql()
                .sql(COLUMNS + " where p.id >= ? and p.id < ? order by p.id limit 2")
                // hexadecimal: nothing that begins so comes after its last digit
                .params(id, id + "g")
                .query(Packets::packet)
                .list();
        boolean sure =
                begun.size() == 1 || !begun.isEmpty() && begun.get(0).id().equals(id);
        return sure ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** How many packets a search finds by verdict; those without one under the blank key. */
    public TreeMap<String, Integer> verdicts(Search search) {
        List<Object> values = new ArrayList<>();
        String where = where(search, values);
        TreeMap<String, Integer> counts = new TreeMap<>();
        database.sql()
                .sql("select coalesce(p.verdict, '') as outcome, count(*) as many from packet p" + where
                        + " group by coalesce(p.verdict, '')")
                .params(values)
                .query((row, n) -> counts.put(row.getString("outcome"), row.getInt("many")))
                .list();
        return counts;
    }

    private static String where(Search search, List<Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (!search.text().isBlank()) {
            String like = "%" + escaped(search.text().strip().toLowerCase(Locale.ROOT)) + "%";
            where.append(
                    " and (lower(p.name) like ? escape '!' or lower(p.applicant) like ? escape '!'"
                            + " or lower(p.applicant_doubtful) like ? escape '!'"
                            + " or lower(p.uscc) like ? escape '!' or lower(coalesce(p.reason, '')) like ? escape '!'"
                            + " or lower(p.examined_as) like ? escape '!' or lower(coalesce(p.programme, '')) like ? escape '!'");
            values.addAll(List.of(like, like, like, like, like, like, like));
            where.append(" or p.id like ? escape '!' or p.id in"
                    + " (select n.packet_id from packet_number n where lower(n.printed) like ? escape '!'))");
            values.addAll(List.of(like.substring(1), like));
        }
        if (!search.states().isEmpty()) {
            where.append(" and p.state in (")
                    .append(String.join(
                            ", ", search.states().stream().map(s -> "?").toList()))
                    .append(')');
            search.states().forEach(state -> values.add(state.name()));
        }
        if (!search.programme().isBlank()) {
            where.append(" and (p.examined_as = ? or (p.examined_as = '' and p.programme = ?))");
            values.addAll(List.of(search.programme(), search.programme()));
        }
        if (!search.verdict().isBlank()) {
            where.append(" and p.verdict = ?");
            values.add(search.verdict());
        }
        return where.toString();
    }

    /** Signs of a pattern stand for themselves. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static KeptPacket packet(ResultSet row, int number) throws SQLException {
        String examinedAs = row.getString("examined_as");
        return new KeptPacket(
                row.getString("id"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                examinedAs.isEmpty() ? text(row, "programme") : examinedAs,
                row.getString("applicant"),
                row.getString("applicant_doubtful"),
                row.getString("uscc"),
                text(row, "verdict"),
                text(row, "reason"),
                row.getInt("pages"),
                row.getInt("examinations"),
                row.getString("brought_by"),
                instant(row, "received_at").orElseThrow(),
                instant(row, "ended_at"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
