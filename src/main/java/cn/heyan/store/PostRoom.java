package cn.heyan.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Letters that wait for the mail server: none is forgotten, none is sent once it is marked as sent. */
public final class PostRoom {

    private static final int LONGEST_ERROR = 2000;

    private final Database database;

    /** A post room in this database, whose tables exist. */
    public PostRoom(Database database) {
        this.database = database;
    }

    /** Puts a letter on the pile, in the transaction that is open if one is; one of the same id that is there already stays as it is. */
    public void post(PostedLetter letter, Instant now) {
        database.whole(() -> {
            if (find(letter.id()).isEmpty()) {
                database.sql()
                        .sql("insert into outgoing (id, packet_id, blob, file, recipients, state, next_try, posted_at)"
                                + " values (?, ?, ?, ?, ?, 'PENDING', ?, ?)")
                        .params(
                                letter.id(),
                                letter.packetId(),
                                letter.blob(),
                                letter.file().toString(),
                                String.join(",", letter.recipients()),
                                Ledger.at(now),
                                Ledger.at(now))
                        .update();
            }
        });
    }

    /** Letters whose time has come, the oldest first. */
    public List<PostedLetter> due(Instant now) {
        return database.sql()
                .sql("select * from outgoing where state = 'PENDING' and next_try <= ? order by next_try, id")
                .param(Ledger.at(now))
                .query(PostRoom::letter)
                .list();
    }

    /** The mail server has taken it. */
    public void sent(PostedLetter letter, Instant now) {
        database.sql()
                .sql("update outgoing set state = 'SENT', attempts = attempts + 1, last_error = '', sent_at = ?"
                        + " where id = ?")
                .params(Ledger.at(now), letter.id())
                .update();
    }

    /** The mail server finds it too large: a lighter one of the same id and recipients takes its place and goes at once. */
    public void lightened(PostedLetter letter, String blob, Path file, String error, Instant now) {
        database.sql()
                .sql(
                        "update outgoing set blob = ?, file = ?, attempts = attempts + 1, last_error = ?, next_try = ? where id = ?")
                .params(
                        blob,
                        file.toString(),
                        error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error,
                        Ledger.at(now),
                        letter.id())
                .update();
    }

    /** The mail server has refused it for good: it stays in the outbox folder, with a note. */
    public void refused(PostedLetter letter, String error, Instant now) {
        database.sql()
                .sql(
                        "update outgoing set state = 'REFUSED', attempts = attempts + 1, last_error = ?, sent_at = ? where id = ?")
                .params(
                        error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error,
                        Ledger.at(now),
                        letter.id())
                .update();
    }

    /** There is no mail server: it stays in the outbox folder. */
    public void kept(PostedLetter letter) {
        database.sql()
                .sql("update outgoing set state = 'KEPT' where id = ?")
                .param(letter.id())
                .update();
    }

    /** The mail server has not taken it: again later, each time a little later, a day at most. */
    public void delayed(PostedLetter letter, String error, Instant now) {
        Duration wait = Duration.ofMinutes(Math.min(24 * 60, 1L << Math.min(letter.attempts(), 11)));
        database.sql()
                .sql("update outgoing set attempts = attempts + 1, next_try = ?, last_error = ? where id = ?")
                .params(
                        Ledger.at(now.plus(wait)),
                        error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error,
                        letter.id())
                .update();
    }

    /** One letter as it stands. */
    public Optional<LetterStanding> find(String id) {
        return database.sql()
                .sql("select * from outgoing where id = ?")
                .param(id)
                .query(PostRoom::standing)
                .optional();
    }

    /** The letters about a packet, the first posted first. */
    public List<LetterStanding> about(String packet) {
        return database.sql()
                .sql("select * from outgoing where packet_id = ? order by posted_at, id")
                .param(packet)
                .query(PostRoom::standing)
                .list();
    }

    /** Letters that the server has refused again and again: somebody should look. */
    public List<LetterStanding> stuck() {
        return database.sql()
                .sql("select * from outgoing where state = 'PENDING' and attempts >= ? order by posted_at, id")
                .param(LetterStanding.STUCK)
                .query(PostRoom::standing)
                .list();
    }

    /** The letters posted last, at most so many, the youngest first. */
    public List<LetterStanding> latest(int most) {
        return database.sql()
                .sql("select * from outgoing order by posted_at desc, id limit ?")
                .param(most)
                .query(PostRoom::standing)
                .list();
    }

    /** Puts a letter on the pile once more because a person asks for it. */
    public void again(String id, Instant now) {
        database.sql()
                .sql("update outgoing set state = 'PENDING', attempts = 0, last_error = '', next_try = ? where id = ?")
                .params(Ledger.at(now), id)
                .update();
    }

    /** How many letters are in a state: PENDING, SENT or KEPT. */
    public int count(String state) {
        return database.sql()
                .sql("select count(*) from outgoing where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    private static PostedLetter letter(ResultSet row, int number) throws SQLException {
        String recipients = row.getString("recipients");
        return new PostedLetter(
                row.getString("id"),
                row.getString("packet_id"),
                row.getString("blob"),
                Path.of(row.getString("file")),
                recipients.isEmpty() ? List.of() : List.of(recipients.split(",")),
                row.getInt("attempts"));
    }

    private static LetterStanding standing(ResultSet row, int number) throws SQLException {
        return new LetterStanding(
                letter(row, number),
                row.getString("state"),
                row.getString("last_error"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_try", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
