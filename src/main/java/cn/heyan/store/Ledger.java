package cn.heyan.store;

import cn.heyan.notation.PartyName;
import cn.heyan.store.LedgerEntry.State;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The ledger of packets (台账): each is in it once, from the moment it is taken in. */
public final class Ledger {

    private final Database database;

    /** A ledger in this database, whose tables exist. */
    public Ledger(Database database) {
        this.database = database;
    }

    /** The packet with this id, if it has ever been taken in. */
    public Optional<LedgerEntry> find(String id) {
        return database.sql()
                .sql("select * from packet where id = ?")
                .param(id)
                .query(Ledger::entry)
                .optional();
    }

    /** Enters a packet that is not in the ledger yet. */
    public void enter(LedgerEntry entry) {
        database.sql()
                .sql("insert into packet (id, name, programme, state, attempts, original, outbox, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.id(),
                        entry.name(),
                        entry.programme().orElse(null),
                        entry.state().name(),
                        entry.attempts(),
                        entry.original().toString(),
                        entry.outbox().toString(),
                        at(entry.receivedAt()))
                .update();
    }

    /** Notes that a known packet has arrived again. */
    public void arrivedAgain(String id, String name, Instant when) {
        database.sql()
                .sql("insert into arrival (packet_id, name, arrived_at) values (?, ?, ?)")
                .params(id, name, at(when))
                .update();
    }

    /** Sends a packet on its journey again, perhaps for another programme. */
    public void tryAgain(String id, Optional<String> programme) {
        database.sql()
                .sql("update packet set state = 'WAITING', attempts = 0, programme = ? where id = ?")
                .params(programme.orElse(null), id)
                .update();
    }

    /** The packet that has waited longest, if any waits. */
    public Optional<LedgerEntry> longestWaiting() {
        return database.sql()
                .sql("select * from packet where state = 'WAITING' order by attempts, received_at limit 1")
                .query(Ledger::entry)
                .optional();
    }

    /** Counts an attempt before it begins, so that one that kills the process counts too. */
    public void begin(String id) {
        database.sql()
                .sql("update packet set attempts = attempts + 1 where id = ?")
                .param(id)
                .update();
    }

    /** The packet's journey has ended. */
    public void end(String id, State state, String verdict, String reason, Instant when) {
        database.sql()
                .sql("update packet set state = ?, verdict = ?, reason = ?, ended_at = ? where id = ?")
                .params(state.name(), verdict, reason, at(when), id)
                .update();
    }

    /** Notes what an examination made known of the packet; what an earlier one said is replaced. */
    public void describe(String id, Known known) {
        database.whole(() -> {
            database.sql()
                    .sql("update packet set applicant = ?, applicant_key = ?, uscc = ?, examined_as = ?, pages = ?,"
                            + " bytes = ? where id = ?")
                    .params(
                            known.applicant(),
                            PartyName.normalise(known.applicant()),
                            known.uscc(),
                            known.programme(),
                            known.pages(),
                            known.bytes(),
                            id)
                    .update();
            database.sql()
                    .sql("delete from packet_number where packet_id = ?")
                    .param(id)
                    .update();
            known.numbers().forEach(number -> database.sql()
                    .sql("insert into packet_number (packet_id, printed) values (?, ?)")
                    .params(id, number)
                    .update());
        });
    }

    /** How many packets are in each state; all together they are the packets received. */
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(
                    state,
                    database.sql()
                            .sql("select count(*) from packet where state = ?")
                            .param(state.name())
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getString("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("programme")),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Path.of(row.getString("original")),
                Path.of(row.getString("outbox")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
