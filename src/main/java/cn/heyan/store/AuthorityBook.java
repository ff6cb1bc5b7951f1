package cn.heyan.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What authorities were asked and what they answered (查验记录): one question is asked once, however many packets it concerns. */
public final class AuthorityBook {

    private static final int LONG = 2000;

    private final Database database;

    /** A book in this database, whose tables exist. */
    public AuthorityBook(Database database) {
        this.database = database;
    }

    /** Notes that a packet needs this answered; a question that was answered before {@code stale} is asked again. */
    public void concern(Question question, Concern concern, Instant stale, Instant now) {
        database.whole(() -> {
            Optional<Question> known = find(question.id());
            if (known.isEmpty()) {
                database.sql()
                        .sql("insert into authority_question (question, subject, inputs, next_try) values (?, ?, ?, ?)")
                        .params(question.id(), question.subject(), question.inputs(), Ledger.at(now))
                        .update();
            } else if (known.get().askedAt().filter(stale::isAfter).isPresent()) {
                database.sql()
                        .sql("update authority_question set result = '', attempts = 0, next_try = ? where question = ?")
                        .params(Ledger.at(now), question.id())
                        .update();
            }
            database.sql()
                    .sql("delete from authority_concern where question = ? and packet_id = ?")
                    .params(question.id(), concern.packet())
                    .update();
            database.sql()
                    .sql("insert into authority_concern (question, packet_id, label, folder) values (?, ?, ?, ?)")
                    .params(
                            question.id(),
                            concern.packet(),
                            concern.label(),
                            concern.folder().toString())
                    .update();
        });
    }

    /** So many open questions whose time has come, the oldest first. */
    public List<Question> open(int most, Instant now) {
        return database.sql()
                .sql(
                        "select * from authority_question where result = '' and next_try <= ? order by next_try, question limit ?")
                .params(Ledger.at(now), most)
                .query(AuthorityBook::question)
                .list();
    }

    /** The service has answered. */
    public void answered(String question, String result, String detail, Instant now) {
        database.sql()
                .sql(
                        "update authority_question set result = ?, detail = ?, asked_at = ?, attempts = attempts + 1 where question = ?")
                .params(result, cut(detail), Ledger.at(now), question)
                .update();
    }

    /** The service did not answer: later again, each time a little later, a day at most. */
    public void delayed(Question question, String why, Instant now) {
        Duration wait = Duration.ofMinutes(Math.min(24 * 60, 1L << Math.min(question.attempts(), 11)));
        database.sql()
                .sql(
                        "update authority_question set attempts = attempts + 1, next_try = ?, detail = ? where question = ?")
                .params(Ledger.at(now.plus(wait)), cut(why), question.id())
                .update();
    }

    /** Answers that a packet has not been told yet. */
    public List<Told> untold() {
        return database.sql()
                .sql("select * from authority_concern c join authority_question q on q.question = c.question"
                        + " where c.told = 0 and q.result <> '' order by c.packet_id, q.asked_at")
                .query((row, number) -> new Told(
                        new Concern(
                                row.getString("packet_id"), row.getString("label"), Path.of(row.getString("folder"))),
                        question(row, number)))
                .list();
    }

    /** The packet has been told. */
    public void told(Told told) {
        database.sql()
                .sql("update authority_concern set told = 1 where question = ? and packet_id = ?")
                .params(told.question().id(), told.concern().packet())
                .update();
    }

    /** A question as it stands. */
    public Optional<Question> find(String id) {
        return database.sql()
                .sql("select * from authority_question where question = ?")
                .param(id)
                .query(AuthorityBook::question)
                .optional();
    }

    private static String cut(String text) {
        return text.length() > LONG ? text.substring(0, LONG) : text;
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        return new Question(
                row.getString("question"),
                row.getString("subject"),
                row.getString("inputs"),
                row.getInt("attempts"),
                row.getString("result"),
                row.getString("detail"),
                Optional.ofNullable(asked).map(OffsetDateTime::toInstant));
    }

    /**
     * A question.
     *
     * @param id digest of subject and inputs
     * @param subject what it is about
     * @param inputs as JSON
     * @param attempts made so far
     * @param result AGREES, DIFFERS, NOT_FOUND or UNAVAILABLE; blank while it is open
     * @param detail in the service's words
     * @param askedAt when it was answered
     */
    public record Question(
            String id,
            String subject,
            String inputs,
            int attempts,
            String result,
            String detail,
            Optional<Instant> askedAt) {

        /** One that nobody has asked yet. */
        public static Question fresh(String id, String subject, String inputs) {
            return new Question(id, subject, inputs, 0, "", "", Optional.empty());
        }
    }

    /**
     * A packet that needs the answer.
     *
     * @param packet id in the ledger
     * @param label of the paper
     * @param folder of its reports
     */
    public record Concern(String packet, String label, Path folder) {}

    /** An answer for a packet. */
    public record Told(Concern concern, Question question) {}
}
