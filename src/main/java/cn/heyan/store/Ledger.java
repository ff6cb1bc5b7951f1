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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ledger of packets (台账): each is in it once, from the moment it is taken in. */
public final class Ledger {

    private final Database database;
    private final History history;

    /** A ledger in this database; every move is a line of the history too. */
    public Ledger(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** The packet with this id, if it has ever been taken in. */
    public Optional<LedgerEntry> find(String id) {
        return database.sql()
                .sql("select * from packet where id = ?")
                .param(id)
                .query(Ledger::entry)
                .optional();
    }

    /** Enters a packet that is not in the ledger yet, as arrived. */
    public void enter(LedgerEntry entry) {
        database.whole(() -> {
            database.sql()
                    .sql("insert into packet (id, name, programme, state, attempts, original, outbox, received_at,"
                            + " state_since) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            entry.id(),
                            entry.name(),
                            entry.programme().orElse(null),
                            entry.state().name(),
                            entry.attempts(),
                            entry.original().toString(),
                            entry.outbox().toString(),
                            at(entry.receivedAt()),
                            at(entry.receivedAt()))
                    .update();
            history.note(
                    History.HEYAN,
                    "packet." + entry.state().name().toLowerCase(Locale.ROOT),
                    entry.id(),
                    Map.of(),
                    Map.of(
                            "name", entry.name(),
                            "programme", entry.programme().orElse(""),
                            "state", entry.state().name()));
        });
    }

    /** Notes that a known packet has arrived again. */
    public void arrivedAgain(String id, String name, Instant when) {
        database.whole(() -> {
            database.sql()
                    .sql("insert into arrival (packet_id, name, arrived_at) values (?, ?, ?)")
                    .params(id, name, at(when))
                    .update();
            history.note(History.HEYAN, "packet.arrived-again", id, Map.of(), Map.of("name", name));
        });
    }

    /**
     * Moves a packet to another state, with a line of history, in the transaction that is open if one is.
     *
     * @param who an account, or {@link History#HEYAN}
     * @throws IllegalMove if its state does not lead there; nothing is changed then but the history, which says so
     */
    public void move(String id, PacketState to, String who, Instant when) {
        database.whole(() -> {
            State from = database.sql()
                    .sql("select state from packet where id = ? for update")
                    .param(id)
                    .query((row, n) -> State.valueOf(row.getString("state")))
                    .single();
            if (!to.from().contains(from)) {
                refuse(id, from, to, who);
            }
            boolean ended = to.name().ended();
            database.sql()
                    .sql("update packet set state = ?, verdict = ?, reason = ?, state_since = ?, ended_at = "
                            + (ended ? "?" : "ended_at") + " where id = ?")
                    .params(
                            ended
                                    ? List.of(to.name().name(), to.verdict(), to.reason(), at(when), at(when), id)
                                    : List.of(to.name().name(), to.verdict(), to.reason(), at(when), id))
                    .update();
            Map<String, String> after = new TreeMap<>(Map.of("state", to.name().name()));
            if (!to.verdict().isEmpty()) {
                after.put("verdict", to.verdict());
            }
            if (!to.reason().isEmpty()) {
                after.put("reason", to.reason());
            }
            history.note(
                    who,
                    "packet." + to.name().name().toLowerCase(Locale.ROOT),
                    id,
                    Map.of("state", from.name()),
                    after);
        });
    }

    /** Said in a transaction of its own: the one that asked for it is undone. */
    private void refuse(String id, State from, PacketState to, String who) {
        database.apart(() -> history.note(
                who,
                "packet.move-refused",
                id,
                Map.of("state", from.name()),
                Map.of("state", to.name().name())));
        throw new IllegalMove(id, from, to.name());
    }

    /** Sends a packet whose journey has ended on it again, perhaps for another programme. */
    public void tryAgain(String id, Optional<String> programme, String who, Instant when) {
        database.whole(() -> {
            move(id, new PacketState.Waiting(), who, when);
            database.sql()
                    .sql("update packet set attempts = 0, breakdowns = 0, programme = ? where id = ?")
                    .params(programme.orElse(null), id)
                    .update();
        });
    }

    /** The packet that has waited longest, if any waits. */
    public Optional<LedgerEntry> longestWaiting() {
        return waiting(1).stream().findFirst();
    }

    /** So many packets that wait, who has waited longest first. */
    public List<LedgerEntry> waiting(int most) {
        return database.sql()
                .sql("select * from packet where state = 'WAITING' order by attempts, received_at, id limit ?")
                .param(most)
                .query(Ledger::entry)
                .list();
    }

    /** Packets that somebody was in the middle of: on their journey, or examined and not yet in the outbox. */
    public List<LedgerEntry> underway() {
        return database.sql()
                .sql("select * from packet where state in ('READING', 'EXAMINED') order by received_at, id")
                .query(Ledger::entry)
                .list();
    }

    /** Begins a packet's journey; the attempt is counted before it begins, so that one that kills the process counts too. */
    public void begin(String id, Instant when) {
        database.whole(() -> {
            move(id, new PacketState.Reading(), History.HEYAN, when);
            database.sql()
                    .sql("update packet set attempts = attempts + 1 where id = ?")
                    .param(id)
                    .update();
        });
    }

    /** Packets that are entered and on the way to their place in the archive. */
    public List<LedgerEntry> arrived() {
        return database.sql()
                .sql("select * from packet where state = 'ARRIVED' order by received_at, id")
                .query(Ledger::entry)
                .list();
    }

    /** Whether a packet with this id was purged or forgotten. */
    public boolean wasLetGo(String id) {
        return database.sql()
                        .sql("select count(*) from let_go where packet_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a packet with this id is here with its files: it was not let go of since it came to its present state. */
    public boolean holds(String id) {
        return database.sql()
                        .sql("select count(*) from packet p where p.id = ? and not exists"
                                + " (select 1 from let_go g where g.packet_id = p.id and g.at_time >= p.state_since)")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the reports of some packet go to this folder. */
    public boolean reportsInto(Path outbox) {
        return database.sql()
                        .sql("select count(*) from packet where outbox = ?")
                        .param(outbox.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Counts that we broke down on it, and returns how often. */
    public int brokeDown(String id) {
        return database.whole(() -> {
            database.sql()
                    .sql("update packet set breakdowns = breakdowns + 1 where id = ?")
                    .param(id)
                    .update();
            return database.sql()
                    .sql("select breakdowns from packet where id = ?")
                    .param(id)
                    .query(Integer.class)
                    .single();
        });
    }

    /** Notes what an examination made known of the packet; what an earlier one said is replaced. */
    public void describe(String id, Known known) {
        database.whole(() -> {
            database.sql()
                    .sql(
                            "update packet set applicant = ?, applicant_key = ?, applicant_doubtful = ?, uscc = ?, examined_as = ?, pages = ?,"
                                    + " bytes = ? where id = ?")
                    .params(
                            known.applicant(),
                            PartyName.normalise(known.applicant()),
                            known.doubtfulApplicant()
                                    .substring(
                                            0,
                                            Math.min(
                                                    512,
                                                    known.doubtfulApplicant().length())),
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
