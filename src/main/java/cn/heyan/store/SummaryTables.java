package cn.heyan.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recommending offices' summary tables (汇总表) that somebody put beside the packets, each file once. */
public final class SummaryTables {

    private final Database database;
    private final Blobs blobs;
    private final History history;

    /** Kept in this database, their files in these blobs; who brought one is a line of the history. */
    public SummaryTables(Database database, Blobs blobs, History history) {
        this.database = database;
        this.blobs = blobs;
        this.history = history;
    }

    /**
     * A table.
     *
     * @param id SHA-256 of its file
     * @param name of the file
     * @param programme whose packets it lists, by id
     * @param who brought it
     * @param at when
     */
    public record Kept(String id, String name, String programme, String who, Instant at) {}

    /** Keeps a table; the same file for another programme takes the place of the earlier one. */
    public Kept keep(byte[] file, String name, String programme, String who, Instant now) throws IOException {
        String id = blobs.put(file);
        Kept kept = new Kept(id, name, programme, who, now);
        database.whole(() -> {
            database.sql()
                    .sql("delete from summary_table where id = ?")
                    .param(id)
                    .update();
            database.sql()
                    .sql("insert into summary_table (id, name, programme, who, at_time) values (?, ?, ?, ?, ?)")
                    .params(id, name, programme, who, Ledger.at(now))
                    .update();
            history.note(who, "table.brought", "", Map.of(), Map.of("name", name, "programme", programme, "id", id));
        });
        return kept;
    }

    /** All of them, the latest first. */
    public List<Kept> all() {
        return database.sql()
                .sql("select * from summary_table order by at_time desc")
                .query(SummaryTables::kept)
                .list();
    }

    /** The one with this id. */
    public Optional<Kept> one(String id) {
        return database.sql()
                .sql("select * from summary_table where id = ?")
                .param(id)
                .query(SummaryTables::kept)
                .optional();
    }

    /** Its file. */
    public byte[] file(Kept table) throws IOException {
        return blobs.get(table.id());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("id"),
                row.getString("name"),
                row.getString("programme"),
                row.getString("who"),
                row.getObject("at_time", OffsetDateTime.class).toInstant());
    }
}
