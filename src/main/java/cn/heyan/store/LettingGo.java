package cn.heyan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets go of packets (清除): purges originals and reports whose time is over, and forgets a packet wholly on request. The history keeps that
 * it was there and when it went; the registry keeps what a purged packet used, so that it is still not used twice.
 */
public final class LettingGo {

    private static final String LETTERS = "select blob from outgoing where packet_id = ? and blob <> ''";
    private static final String REPORTS = "select distinct blob from examination_file where packet_id = ?";
    /** Readings of files that no other packet holds. */
    private static final String OWN_FILES = " in (select substring(k.paper_key from 6) from registered_key k"
            + " where k.packet_id = ? and k.paper_key like 'FILE:%' and not exists (select 1 from registered_key o"
            + " where o.paper_key = k.paper_key and o.packet_id <> k.packet_id))";

    private static final String NOT_SENT =
            "材料包已按保存期限清除，这封信没有发出 / not sent: its packet was purged when its time was over";

    private static final Pattern SCREENSHOT = Pattern.compile("\"screenshot\":\"([0-9a-f]{64})\"");

    private final Database database;
    private final History history;
    private final UsedPapers used;
    private final Leaving leaving;
    private final Path data;
    private final Path outbox;
    private final Clock clock;

    /** Over this database and these blobs; originals and page pictures lie below {@code data}, reports below {@code outbox}. */
    public LettingGo(
            Database database, Blobs blobs, History history, UsedPapers used, Path data, Path outbox, Clock clock) {
        this.database = database;
        this.history = history;
        this.used = used;
        this.leaving = new Leaving(database, blobs);
        this.data = data;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Packets whose journey ended before this moment, with the programme; those that were purged since are no more among them. */
    public Map<String, String> endedBefore(Instant moment) {
        Map<String, String> ended = new java.util.LinkedHashMap<>();
        database.sql()
                .sql(
                        "select p.id, case when p.examined_as <> '' then p.examined_as else coalesce(p.programme, '') end as what"
                                + " from packet p where p.state in ('REPORTED', 'REFUSED', 'BROKEN') and p.state_since < ?"
                                + " and not exists (select 1 from let_go g where g.packet_id = p.id and g.at_time >= p.state_since)"
                                + " order by p.state_since")
                .param(Ledger.at(moment))
                .query(row -> {
                    ended.put(row.getString("id"), row.getString("what"));
                });
        return ended;
    }

    /** Purges a packet's originals, reports, letters and page pictures; ledger, registry, corrections and history stay. */
    public int purge(String packet, String why) throws IOException {
        return go(packet, History.HEYAN, why, false);
    }

    /** Forgets a packet wholly, with its readings, papers and words; of the history stays that there was something, when, and who did it. */
    public int forget(String packet, String who, String why) throws IOException {
        return go(packet, who, why, true);
    }

    /** Deletes what an interruption left noted; returns how many files that were. */
    public int finish() throws IOException {
        return leaving.sweep();
    }

    private int go(String packet, String who, String why, boolean wholly) throws IOException {
        database.whole(() -> {
            files(packet);
            if (wholly) {
                leaving.blobs(packet, screenshots(packet));
            }
            rows(packet, wholly);
            String extent = wholly ? "FORGOTTEN" : "PURGED";
            database.sql()
                    .sql("insert into let_go (packet_id, extent, at_time, who, why) values (?, ?, ?, ?, ?)")
                    .params(packet, extent, Ledger.at(clock.instant()), who, why)
                    .update();
            if (wholly) {
                history.forget(packet, who);
            } else {
                history.note(who, "packet.purged", packet, Map.of(), Map.of("why", why));
            }
        });
        return leaving.sweep();
    }

    private void files(String packet) {
        Set<String> blobs = new LinkedHashSet<>();
        blobs.addAll(list(LETTERS, packet));
        blobs.addAll(list(REPORTS, packet));
        blobs.addAll(list("select json from page_reading where file_sha" + OWN_FILES, packet));
        blobs.addAll(list("select picture from page_reading where picture <> '' and file_sha" + OWN_FILES, packet));
        leaving.blobs(packet, blobs);
        leaving.folder(packet, data.resolve("packets").resolve(packet));
        PageFolder pages = new PageFolder(data.resolve("pages"));
        leaving.folder(packet, pages.of(packet));
        // where the desk kept pictures before it used the whole id
        leaving.folder(packet, pages.of(packet.substring(0, Math.min(12, packet.length()))));
        list("select digest from mail_taken where packet_id = ?", packet)
                .forEach(digest -> leaving.folder(packet, data.resolve("mail").resolve(digest)));
        list("select outbox from packet where id = ?", packet).stream()
                .map(Path::of)
                .filter(folder -> folder.startsWith(outbox) && !folder.equals(outbox))
                .flatMap(folder -> Stream.of(
                        folder,
                        folder.resolveSibling("." + folder.getFileName() + ".writing"),
                        folder.resolveSibling("." + folder.getFileName() + ".before")))
                .forEach(folder -> leaving.folder(packet, folder));
    }

    /** Pictures of platforms that reviewers kept with their corrections. */
    private Set<String> screenshots(String packet) {
        Set<String> pictures = new LinkedHashSet<>();
        for (String body : list("select body from correction where packet_id = ?", packet)) {
            Matcher picture = SCREENSHOT.matcher(body);
            while (picture.find()) {
                pictures.add(picture.group(1));
            }
        }
        return pictures;
    }

    private void rows(String packet, boolean wholly) {
        delete("page_reading where file_sha" + OWN_FILES, packet);
        delete("examination_file where packet_id = ?", packet);
        delete("report_gist where packet_id = ?", packet);
        if (!wholly) {
            database.sql()
                    // one that waits for its turn has no text any more: it is not sent empty, nor tried for ever
                    .sql("update outgoing set blob = '', file = '',"
                            + " last_error = case when state = 'PENDING' then ? else last_error end,"
                            + " state = case when state = 'PENDING' then 'REFUSED' else state end where packet_id = ?")
                    .params(NOT_SENT, packet)
                    .update();
            return;
        }
        used.drop(packet);
        for (String table : List.of(
                "outgoing",
                "mail_taken",
                "digest_line",
                "authority_concern",
                "examination",
                "packet_number",
                "arrival",
                "correction",
                "correction_taken_back",
                "approval")) {
            delete(table + " where packet_id = ?", packet);
        }
        delete("packet where id = ?", packet);
    }

    private void delete(String which, String packet) {
        database.sql().sql("delete from " + which).param(packet).update();
    }

    private List<String> list(String query, String packet) {
        return database.sql().sql(query).param(packet).query(String.class).list();
    }
}
