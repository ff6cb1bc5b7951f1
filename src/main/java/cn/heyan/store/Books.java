package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The accounts of the whole (账目): whether packets and letters add up, the history holds, and every file is there. */
public final class Books {

    /** Every blob that somebody would miss; pages are only read anew. */
    private static final String NAMED = "select blob, packet_id as place from examination_file"
            + " union select blob, packet_id as place from outgoing where blob <> '' and state = 'PENDING'";

    private final Database database;
    private final Blobs blobs;

    /** Of this database and these blobs. */
    public Books(Database database, Blobs blobs) {
        this.database = database;
        this.blobs = blobs;
    }

    /** How packets and letters add up now; all counted at one moment. */
    public Reckoning reckoning() {
        return database.whole(() -> {
            Map<State, Integer> packets = new EnumMap<>(State.class);
            database.sql()
                    .sql("select state, count(*) as many from packet group by state")
                    .query((row, n) -> packets.put(State.valueOf(row.getString("state")), row.getInt("many")))
                    .list();
            Map<String, Integer> letters = new TreeMap<>();
            database.sql()
                    .sql("select state, count(*) as many from outgoing group by state")
                    .query((row, n) -> letters.put(row.getString("state"), row.getInt("many")))
                    .list();
            return new Reckoning(received(), forgotten(), packets, letters, new PostRoom(database).stuck());
        });
    }

    /** By the history, and, of versions that kept none, by the ledger itself. */
    private int received() {
        return database.sql()
                .sql("select (select count(distinct packet_id) from history where what = 'packet.arrived')"
                        + " + (select count(*) from packet p where not exists (select 1 from history h"
                        + " where h.packet_id = p.id and h.what = 'packet.arrived'))")
                .query(Integer.class)
                .single();
    }

    /** Received, and removed since on request. */
    private int forgotten() {
        return database.sql()
                .sql("select count(distinct packet_id) from let_go where extent = 'FORGOTTEN'"
                        + " and packet_id not in (select id from packet)")
                .query(Integer.class)
                .single();
    }

    /** What is wrong, in Chinese, a sentence each; looks at every line and every file. */
    public List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        Reckoning now = reckoning();
        if (!now.addsUp()) {
            faults.add("账目不平：" + now.sentence());
        }
        database.sql()
                .sql("select distinct packet_id from history where what = 'packet.arrived'"
                        + " and packet_id not in (select id from packet)"
                        + " and packet_id not in (select packet_id from let_go where extent = 'FORGOTTEN')"
                        + " order by packet_id")
                .query(String.class)
                .list()
                .forEach(id -> faults.add("台账中缺少曾经收到的材料包 " + id));
        new History(database, Clock.systemUTC())
                .verify()
                .ifPresent(broken -> faults.add("历史记录第 " + broken.seq() + " 条：" + broken.reason()));
        for (Named named : named()) {
            if (!blobs.has(named.blob())) {
                faults.add("文件库中缺少材料包 " + named.place() + " 的文件 " + named.blob() + "，请从备份恢复");
            }
        }
        originals(faults);
        now.stuck()
                .forEach(letter -> faults.add("信件 " + letter.letter().id() + " 已尝试 "
                        + letter.letter().attempts() + " 次仍未发出：" + letter.lastError()));
        return faults;
    }

    private List<Named> named() {
        return database.sql()
                .sql(NAMED)
                .query((row, n) -> new Named(row.getString("blob"), row.getString("place")))
                .list();
    }

    private void originals(List<String> faults) {
        database
                .sql()
                .sql(
                        "select id, original from packet p where state <> 'ARRIVED' and not exists (select 1"
                                + " from let_go g where g.packet_id = p.id and g.at_time >= p.state_since) order by received_at")
                .query((row, n) -> new Named(row.getString("original"), row.getString("id")))
                .list()
                .stream()
                .filter(original -> !original.blob().isEmpty() && Files.notExists(Path.of(original.blob())))
                .forEach(original -> faults.add("材料包 " + original.place() + " 的原件不在 " + original.blob()));
    }

    private record Named(String blob, String place) {}
}
