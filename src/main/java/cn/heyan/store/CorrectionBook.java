package cn.heyan.store;

import cn.heyan.evidence.correction.Corrected;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.CorrectionJson;
import cn.heyan.evidence.correction.Corrections;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** What reviewers corrected, packet by packet (更正簿): nothing in it is ever changed, what is taken back stays readable. */
public final class CorrectionBook {

    private static final int TRIES = 5;

    private final Database database;
    private final History history;

    /** A book in this database; every change is a line of the history too. */
    public CorrectionBook(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /**
     * A correction, standing or taken back.
     *
     * @param corrected with who, when and why
     * @param takenBack by whom it was taken back, if it was
     */
    public record Entry(Corrected corrected, Optional<TakenBack> takenBack) {}

    /** Who took a correction back, when and why. */
    public record TakenBack(String who, Instant at, String why) {}

    /** Writes a correction down and gives it the next number of its packet. */
    public Corrected add(String packet, String who, Instant when, String why, Correction what) {
        String body = CorrectionJson.write(what).toString();
        for (int tries = 1; ; tries++) {
            long number = last(packet) + 1;
            try {
                database.whole(() -> {
                    database.sql()
                            .sql("insert into correction (packet_id, number, made_at, who, why, body)"
                                    + " values (?, ?, ?, ?, ?, ?)")
                            .params(packet, number, Ledger.at(when), who, why, body)
                            .update();
                    history.note(
                            who,
                            "packet.corrected",
                            packet,
                            Map.of(),
                            Map.of("number", number, "why", why, "correction", body));
                });
                return new Corrected(number, who, when, why, what);
            } catch (DuplicateKeyException sameMoment) {
                // somebody else wrote at the same moment: theirs has this number, ours gets the next
                if (tries == TRIES) {
                    throw sameMoment;
                }
            }
        }
    }

    /** Takes a correction back; whether there was one to take back that still stood. */
    public boolean takeBack(String packet, long number, String who, Instant when, String why) {
        boolean stands = entries(packet).stream()
                .anyMatch(entry -> entry.corrected().number() == number
                        && entry.takenBack().isEmpty());
        if (stands) {
            database.whole(() -> {
                database.sql()
                        .sql("insert into correction_taken_back (packet_id, number, at, who, why)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(packet, number, Ledger.at(when), who, why)
                        .update();
                history.note(who, "packet.correction-taken-back", packet, Map.of("number", number), Map.of("why", why));
            });
        }
        return stands;
    }

    /** Everything ever corrected in this packet, the oldest first. */
    public List<Entry> entries(String packet) {
        return database.sql()
                .sql("select c.*, t.at as back_at, t.who as back_who, t.why as back_why from correction c"
                        + " left join correction_taken_back t on t.packet_id = c.packet_id and t.number = c.number"
                        + " where c.packet_id = ? order by c.number")
                .param(packet)
                .query(CorrectionBook::entry)
                .list();
    }

    /** What stands: to be laid over the packet. */
    public Corrections standing(String packet) {
        return new Corrections(entries(packet).stream()
                .filter(entry -> entry.takenBack().isEmpty())
                .map(Entry::corrected)
                .toList());
    }

    /** How many corrections and takings back there are: it grows with every change, so that an approval says what it is about. */
    public long changes(String packet) {
        return entries(packet).stream()
                .mapToLong(entry -> entry.takenBack().isPresent() ? 2 : 1)
                .sum();
    }

    private long last(String packet) {
        return database.sql()
                .sql("select coalesce(max(number), 0) from correction where packet_id = ?")
                .param(packet)
                .query(Long.class)
                .single();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        Corrected corrected = new Corrected(
                row.getLong("number"),
                row.getString("who"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("why"),
                CorrectionJson.parse(row.getString("body")));
        String back = row.getString("back_who");
        return new Entry(
                corrected,
                back == null
                        ? Optional.empty()
                        : Optional.of(new TakenBack(
                                back, row.getTimestamp("back_at").toInstant(), row.getString("back_why"))));
    }
}
