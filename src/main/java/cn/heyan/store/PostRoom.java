package cn.heyan.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Letters that wait for the mail server: none is forgotten, none is sent once it is marked as sent. */
public final class PostRoom {

    private final Database database;

    /** A post room in this database, whose tables exist. */
    public PostRoom(Database database) {
        this.database = database;
    }

    /** Puts a letter on the pile; a packet's letter that is there already stays as it is. */
    public void post(PostedLetter letter, Instant now) {
        database.whole(() -> {
            if (database.sql()
                            .sql("select count(*) from letter where packet_id = ?")
                            .param(letter.packetId())
                            .query(Integer.class)
                            .single()
                    == 0) {
                database.sql()
                        .sql("insert into letter (packet_id, file, recipients, state, attempts, next_try)"
                                + " values (?, ?, ?, 'PENDING', 0, ?)")
                        .params(
                                letter.packetId(),
                                letter.file().toString(),
                                String.join(",", letter.recipients()),
                                Ledger.at(now))
                        .update();
            }
        });
    }

    /** Letters whose time has come, the oldest first. */
    public List<PostedLetter> due(Instant now) {
        return database.sql()
                .sql("select * from letter where state = 'PENDING' and next_try <= ? order by next_try")
                .param(Ledger.at(now))
                .query(PostRoom::letter)
                .list();
    }

    /** The mail server has taken it. */
    public void sent(PostedLetter letter) {
        mark(letter, "SENT");
    }

    /** There is no mail server: it stays in the outbox folder. */
    public void kept(PostedLetter letter) {
        mark(letter, "KEPT");
    }

    /** The mail server has not taken it: again later, each time a little later, a day at most. */
    public void delayed(PostedLetter letter, Instant now) {
        Duration wait = Duration.ofMinutes(Math.min(24 * 60, 1L << Math.min(letter.attempts(), 11)));
        database.sql()
                .sql("update letter set attempts = attempts + 1, next_try = ? where packet_id = ?")
                .params(Ledger.at(now.plus(wait)), letter.packetId())
                .update();
    }

    private void mark(PostedLetter letter, String state) {
        database.sql()
                .sql("update letter set state = ?, attempts = attempts + 1 where packet_id = ?")
                .params(state, letter.packetId())
                .update();
    }

    private static PostedLetter letter(ResultSet row, int number) throws SQLException {
        String recipients = row.getString("recipients");
        return new PostedLetter(
                row.getString("packet_id"),
                Path.of(row.getString("file")),
                recipients.isEmpty() ? List.of() : List.of(recipients.split(",")),
                row.getInt("attempts"));
    }
}
