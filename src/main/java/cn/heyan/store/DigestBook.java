package cn.heyan.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What readers of digests (汇总信) have still to be told: each line is told once. */
public final class DigestBook {

    private final Database database;

    /** A book in this database, whose tables exist. */
    public DigestBook(Database database) {
        this.database = database;
    }

    /** Notes a packet for the reader's next digest. */
    public void add(Line line, Instant now) {
        database.sql()
                .sql(
                        "insert into digest_line (reader, packet_id, rhythm, recipients, applicant, programme, verdict, summary,"
                                + " folder, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        line.reader(),
                        line.packet(),
                        line.rhythm(),
                        String.join(",", line.recipients()),
                        cut(line.applicant(), 512),
                        cut(line.programme(), 512),
                        line.verdict(),
                        cut(line.summary(), 2000),
                        line.folder().toString(),
                        Ledger.at(now))
                .update();
    }

    /** Lines of this rhythm that nobody was told yet, reader by reader, the oldest first. */
    public List<Line> open(String rhythm) {
        return database.sql()
                .sql("select * from digest_line where rhythm = ? and told_in = '' order by reader, added_at")
                .param(rhythm)
                .query(DigestBook::line)
                .list();
    }

    /** They are told in this letter, which {@code post} puts into the post room: both or neither. */
    public void told(String reader, String rhythm, String letter, Runnable post) {
        database.whole(() -> {
            database.sql()
                    .sql("update digest_line set told_in = ? where reader = ? and rhythm = ? and told_in = ''")
                    .params(letter, reader, rhythm)
                    .update();
            post.run();
        });
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("reader"),
                row.getString("packet_id"),
                row.getString("rhythm"),
                List.of(row.getString("recipients").split(",")),
                row.getString("applicant"),
                row.getString("programme"),
                row.getString("verdict"),
                row.getString("summary"),
                Path.of(row.getString("folder")));
    }

    /**
     * One packet in a digest.
     *
     * @param reader who is told: addresses, rhythm and role in short
     * @param packet id in the ledger
     * @param rhythm DAILY or WEEKLY
     * @param recipients addresses
     * @param applicant masked
     * @param programme title
     * @param verdict name of the verdict
     * @param summary one sentence, masked
     * @param folder where its reports lie
     */
    public record Line(
            String reader,
            String packet,
            String rhythm,
            List<String> recipients,
            String applicant,
            String programme,
            String verdict,
            String summary,
            Path folder) {

        public Line {
            recipients = List.copyOf(recipients);
        }
    }
}
