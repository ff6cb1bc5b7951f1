package cn.heyan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every examination of every packet with its files (核验存档): the latest is what counts, the earlier ones stay. */
public final class Examinations {

    private final Database database;
    private final Blobs blobs;

    /** Kept in this database, their files in these blobs. */
    public Examinations(Database database, Blobs blobs) {
        this.database = database;
        this.blobs = blobs;
    }

    /**
     * Keeps an examination whose files are blobs already, as the packet's latest.
     *
     * @param files by name, each as the SHA-256 of its blob; {@code report.json} is among them
     */
    public KeptExamination keep(
            String packet, Instant at, String verdict, String programme, String cause, Map<String, String> files) {
        return database.whole(() -> {
            int seq = database.sql()
                    .sql("select coalesce(max(seq), 0) + 1 from examination where packet_id = ?")
                    .param(packet)
                    .query(Integer.class)
                    .single();
            database.sql()
                    .sql("insert into examination (packet_id, seq, at_time, verdict, programme, cause)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(packet, seq, Ledger.at(at), verdict, programme, cause)
                    .update();
            files.forEach((name, blob) -> database.sql()
                    .sql("insert into examination_file (packet_id, seq, name, blob) values (?, ?, ?, ?)")
                    .params(packet, seq, name, blob)
                    .update());
            return new KeptExamination(packet, seq, at, verdict, programme, cause, files);
        });
    }

    /** All of a packet, the latest first. */
    public List<KeptExamination> of(String packet) {
        return database.sql()
                .sql("select * from examination where packet_id = ? order by seq desc")
                .param(packet)
                .query(this::examination)
                .list();
    }

    /** The packet's latest, if it was ever examined. */
    public Optional<KeptExamination> latest(String packet) {
        return database.sql()
                .sql("select * from examination where packet_id = ? order by seq desc limit 1")
                .param(packet)
                .query(this::examination)
                .optional();
    }

    /** One of a packet, counted from 1. */
    public Optional<KeptExamination> one(String packet, int seq) {
        return database.sql()
                .sql("select * from examination where packet_id = ? and seq = ?")
                .params(packet, seq)
                .query(this::examination)
                .optional();
    }

    /** Its report.json. */
    public String report(KeptExamination examination) throws IOException {
        return new String(file(examination, KeptExamination.REPORT), StandardCharsets.UTF_8);
    }

    /**
     * One of its files.
     *
     * @throws IOException if it has none of that name, or the blob is damaged
     */
    public byte[] file(KeptExamination examination, String name) throws IOException {
        String blob = examination.files().get(name);
        if (blob == null) {
            throw new java.io.FileNotFoundException("本次核验没有文件 / no such file of this examination: " + name);
        }
        return blobs.get(blob);
    }

    private KeptExamination examination(ResultSet row, int number) throws SQLException {
        String packet = row.getString("packet_id");
        int seq = row.getInt("seq");
        Map<String, String> files = new TreeMap<>();
        database.sql()
                .sql("select name, blob from examination_file where packet_id = ? and seq = ?")
                .params(packet, seq)
                .query((file, n) -> files.put(file.getString("name"), file.getString("blob")))
                .list();
        return new KeptExamination(
                packet,
                seq,
                row.getObject("at_time", OffsetDateTime.class).toInstant(),
                row.getString("verdict"),
                row.getString("programme"),
                row.getString("cause"),
                files);
    }
}
