package cn.heyan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How reports came to be approved (复核审批): each step stays, with who took it and what had been corrected by then. */
public final class Approvals {

    private final Database database;
    private final History history;

    /** Approvals in this database; every step is a line of the history too. */
    public Approvals(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** What a step is. */
    public enum Step {
        /** 提交复核. */
        SUBMITTED,
        /** 通过. */
        APPROVED,
        /** 退回. */
        RETURNED
    }

    /**
     * One step.
     *
     * @param who took it
     * @param at which moment
     * @param step what it was
     * @param why in that person's words; may be empty
     * @param changes how many corrections and takings back there were by then
     */
    public record Taken(String who, Instant at, Step step, String why, long changes) {}

    /** Writes a step down. */
    public void add(String packet, Taken step) {
        database.whole(() -> {
            database.sql()
                    .sql("insert into approval (packet_id, number, at, who, step, why, corrections) values"
                            + " (?, (select coalesce(max(a.number), 0) + 1 from approval a where a.packet_id = ?),"
                            + " ?, ?, ?, ?, ?)")
                    .params(
                            packet,
                            packet,
                            Ledger.at(step.at()),
                            step.who(),
                            step.step().name(),
                            step.why(),
                            step.changes())
                    .update();
            history.note(
                    step.who(),
                    "packet." + step.step().name().toLowerCase(Locale.ROOT),
                    packet,
                    Map.of(),
                    Map.of("why", step.why(), "changes", step.changes()));
        });
    }

    /** Every step of this packet, the oldest first. */
    public List<Taken> of(String packet) {
        return database.sql()
                .sql("select * from approval where packet_id = ? order by number")
                .param(packet)
                .query(Approvals::taken)
                .list();
    }

    /** The approval that stands, if any. */
    public Optional<Taken> approved(String packet, long changes) {
        return standing(packet, changes).filter(taken -> taken.step() == Step.APPROVED);
    }

    /** The last step, as long as nothing was corrected or examined after it: what comes later was not approved. */
    public Optional<Taken> standing(String packet, long changes) {
        return of(packet).stream()
                .reduce((before, after) -> after)
                .filter(last -> last.changes() == changes && !examinedAfter(packet, last.at()));
    }

    private boolean examinedAfter(String packet, Instant when) {
        return database.sql()
                        .sql("select count(*) from examination where packet_id = ? and at_time > ?")
                        .params(packet, Ledger.at(when))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The packets with a step that their reports in the outbox do not show yet. */
    public List<String> due() {
        return database.sql()
                .sql("select distinct packet_id from approval where shown_at is null order by packet_id")
                .query(String.class)
                .list();
    }

    /** The packet's reports in the outbox show what so many steps, from the first, came to. */
    public void shown(String packet, int steps, Instant when) {
        database.sql()
                .sql("update approval set shown_at = ? where packet_id = ? and number <= ? and shown_at is null")
                .params(Ledger.at(when), packet, steps)
                .update();
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        return new Taken(
                row.getString("who"),
                row.getTimestamp("at").toInstant(),
                Step.valueOf(row.getString("step")),
                row.getString("why"),
                row.getLong("corrections"));
    }
}
