package cn.heyan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did what, when (历史记录): appended to, never changed; each line carries the hash of the one before, so that a line that
 * was changed, dropped or put in afterwards shows.
 */
public final class History {

    /** Who did what Heyan does by itself. */
    public static final String HEYAN = "heyan";

    /** Written when a packet's words are taken out of the history on request. */
    static final String FORGOTTEN = "history.forgotten";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Database database;
    private final Clock clock;

    /** In this database. */
    public History(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Appends a line, in the transaction that is open if one is: what happened and its line are kept together or not at all.
     *
     * @param who an account, or {@link #HEYAN}
     * @param what such as {@code packet.reported}
     * @param packet its id; blank where it is about no packet
     * @param was texts, numbers, lists and maps before; empty for none
     * @param becomes the same after
     */
    public void note(String who, String what, String packet, Map<String, ?> was, Map<String, ?> becomes) {
        String before = json(was);
        String after = json(becomes);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.whole(() -> {
            Head head = database.sql()
                    .sql("select seq, link from history_head where id = 1 for update")
                    .query((row, n) -> new Head(row.getLong("seq"), row.getString("link")))
                    .single();
            Row next = new Row(
                    new Change(head.seq() + 1, at, who, what, packet, before, after),
                    Sha256.of(before),
                    Sha256.of(after));
            String link = next.linkAfter(head.link());
            database.sql()
                    .sql(
                            "insert into history (seq, at_time, who, what, packet_id, was, becomes, was_hash, now_hash, link)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            head.seq() + 1,
                            Ledger.at(at),
                            who,
                            what,
                            packet,
                            before,
                            after,
                            next.wasHash(),
                            next.nowHash(),
                            link)
                    .update();
            database.sql()
                    .sql("update history_head set seq = ?, link = ? where id = 1")
                    .params(head.seq() + 1, link)
                    .update();
        });
    }

    /** All lines about a packet, the oldest first. */
    public List<Change> of(String packet) {
        return database.sql()
                .sql("select * from history where packet_id = ? order by seq")
                .param(packet)
                .query(History::change)
                .list();
    }

    /** At most so many lines after this one, the oldest first: to leaf through all. */
    public List<Change> after(long seq, int most) {
        return database.sql()
                .sql("select * from history where seq > ? order by seq limit ?")
                .params(seq, most)
                .query(History::change)
                .list();
    }

    /** Takes the words of a packet's lines out on request; that they were there, when and by whom stays, and the chain holds. */
    public void forget(String packet, String who) {
        database.whole(() -> {
            database.sql()
                    .sql("update history set was = null, becomes = null where packet_id = ?")
                    .param(packet)
                    .update();
            note(who, FORGOTTEN, packet, Map.of(), Map.of());
        });
    }

    /** The first line that is not as it was written, if any: its number, and what is wrong in Chinese. */
    public Optional<BrokenLink> verify() {
        return new Chain(database).verify();
    }

    /**
     * Where the chain breaks.
     *
     * @param seq of the line
     * @param reason what is wrong with it, in Chinese
     */
    public record BrokenLink(long seq, String reason) {}

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("seq"),
                row.getObject("at_time", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("packet_id"),
                Objects.requireNonNullElse(row.getString("was"), ""),
                Objects.requireNonNullElse(row.getString("becomes"), ""));
    }

    private static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException notText) {
            throw new IllegalArgumentException("not for the history", notText);
        }
    }

    private record Head(long seq, String link) {}

    /** A line with its digests. */
    record Row(Change change, String wasHash, String nowHash) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(History.change(row, number), row.getString("was_hash"), row.getString("now_hash"));
        }

        /** The hash over the link before and all of this line; lengths keep one field from running into the next. */
        String linkAfter(String before) {
            StringBuilder all = new StringBuilder();
            for (String part : List.of(
                    before,
                    Long.toString(change.seq()),
                    Long.toString(change.at().toEpochMilli()),
                    change.who(),
                    change.what(),
                    change.packet(),
                    wasHash,
                    nowHash)) {
                all.append(part.length()).append(':').append(part);
            }
            return Sha256.of(all.toString());
        }
    }
}
