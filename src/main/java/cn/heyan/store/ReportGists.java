package cn.heyan.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lists need of packets' latest reports (报告摘要), kept beside the ledger; goes when the report goes. */
public final class ReportGists {

    private static final int AT_ONCE = 500;

    private final Database database;

    /** In this database. */
    public ReportGists(Database database) {
        this.database = database;
    }

    /**
     * A gist.
     *
     * @param seq of the examination whose report it is of
     * @param body JSON
     */
    public record Gist(int seq, String body) {}

    /** Those of these packets that are kept in this form, by packet. */
    public Map<String, Gist> of(Collection<String> packets, int form) {
        Map<String, Gist> gists = new HashMap<>();
        List<String> all = List.copyOf(packets);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            database.sql()
                    .sql("select packet_id, seq, body from report_gist where form = :form and packet_id in (:packets)")
                    .param("form", form)
                    .param("packets", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(row -> {
                        gists.put(row.getString("packet_id"), new Gist(row.getInt("seq"), row.getString("body")));
                    });
        }
        return gists;
    }

    /** Keeps a gist in place of the packet's earlier one; not where the packet's reports have gone meanwhile. */
    public void keep(String packet, Gist gist, int form) {
        database.whole(() -> {
            int there = database.sql()
                    .sql("select count(*) from examination_file where packet_id = ? and seq = ? and name = ?")
                    .params(packet, gist.seq(), KeptExamination.REPORT)
                    .query(Integer.class)
                    .single();
            if (there == 0) {
                return;
            }
            database.sql()
                    .sql("delete from report_gist where packet_id = ?")
                    .param(packet)
                    .update();
            database.sql()
                    .sql("insert into report_gist (packet_id, seq, form, body) values (?, ?, ?, ?)")
                    .params(packet, gist.seq(), form, gist.body())
                    .update();
        });
    }
}
