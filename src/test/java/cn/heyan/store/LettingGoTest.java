package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.correction.Correction;
import cn.heyan.store.LedgerEntry.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes and what stays when a packet is purged or forgotten, on both databases. */
class LettingGoTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    /** Everything about two packets of which one is let go. */
    private final class Kept {

        private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        private final Database database;
        private final Blobs blobs;
        private final History history;
        private final Ledger ledger;
        private final Examinations examinations;
        private final LettingGo lettingGo;
        private final String shared;

        Kept(Engine engine) throws IOException {
            database = engine.open();
            blobs = new FolderBlobs(folder.resolve("blobs"));
            history = new History(database, clock);
            ledger = new Ledger(database, history);
            examinations = new Examinations(database, blobs);
            UsedPapers used = new UsedPapers(database.sql(), ZoneOffset.UTC);
            lettingGo = new LettingGo(
                    database, blobs, history, used, folder.resolve("data"), folder.resolve("outbox"), clock);
            shared = blobs.put("in both".getBytes());
            packet("gone");
            packet("stays");
        }

        private void packet(String id) throws IOException {
            Path original = folder.resolve("data/packets").resolve(id).resolve("original/a.pdf");
            Path outbox = folder.resolve("outbox").resolve(id);
            for (Path file : List.of(
                    original,
                    outbox.resolve("report.html"),
                    folder.resolve("data/pages").resolve(id).resolve("1.jpg"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, id);
            }
            ledger.enter(new LedgerEntry(id, id + ".pdf", Optional.empty(), State.ARRIVED, 0, original, outbox, NOW));
            ledger.move(id, new PacketState.Waiting(), History.HEYAN, NOW);
            ledger.begin(id, NOW);
            ledger.move(id, new PacketState.Examined("DIFFERS"), History.HEYAN, NOW);
            ledger.move(id, new PacketState.Reported("DIFFERS"), History.HEYAN, NOW);
            ledger.describe(id, new Known("衡阳云岭精工有限公司", "", "", "digital", 1, 1, Set.of("12345678")));
            examinations.keep(
                    id,
                    NOW,
                    "DIFFERS",
                    "digital",
                    "arrival",
                    Map.of("report.json", blobs.put(id.getBytes()), "same.txt", shared));
            sql("insert into registered_key (packet_id, paper_key) values ('%s', 'FILE:%s')".formatted(id, id));
            sql("insert into registered_key (packet_id, paper_key) values ('%s', 'FILE:both')".formatted(id));
            sql("insert into page_reading (file_sha, page, readers, json, kept_at) values ('%s', 1, 'r', '%s', now())"
                    .formatted(id, blobs.put(("read " + id).getBytes())));
        }

        private void sql(String statement) {
            database.sql().sql(statement).update();
        }

        private int count(String table, String column, String value) {
            return database.sql()
                    .sql("select count(*) from " + table + " where " + column + " = ?")
                    .param(value)
                    .query(Integer.class)
                    .single();
        }

        private boolean has(String text) throws IOException {
            return blobs.has(Sha256.of(text));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void forgetting_takes_everything_of_one_packet_and_nothing_of_another(Engine engine) throws IOException {
        Kept kept = new Kept(engine);
        new CorrectionBook(kept.database, kept.history)
                .add(
                        "gone",
                        "li",
                        NOW,
                        "",
                        new Correction.LookedUp(
                                "f", "c", "平台", true, Optional.of(kept.blobs.put("screenshot".getBytes()))));
        int files = kept.lettingGo.forget("gone", "chen", "申请人要求");

        assertThat(files).isEqualTo(6);
        assertThat(kept.has("screenshot")).isFalse();
        assertThat(kept.ledger.find("gone")).isEmpty();
        assertThat(kept.ledger.find("stays")).isPresent();
        assertThat(folder.resolve("data/packets/gone")).doesNotExist();
        assertThat(folder.resolve("data/pages/gone")).doesNotExist();
        assertThat(folder.resolve("outbox/gone")).doesNotExist();
        assertThat(folder.resolve("outbox/stays/report.html")).exists();
        assertThat(kept.has("gone")).isFalse();
        assertThat(kept.has("read gone")).isFalse();
        assertThat(kept.has("in both")).isTrue();
        assertThat(kept.has("read stays")).isTrue();
        assertThat(kept.count("registered_key", "packet_id", "gone")).isZero();
        assertThat(kept.count("registered_key", "packet_id", "stays")).isEqualTo(2);
        assertThat(kept.history.verify()).isEmpty();
        assertThat(kept.history.of("gone")).isNotEmpty().allSatisfy(line -> assertThat(line.becomes())
                .doesNotContain("gone.pdf"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void purging_takes_files_and_leaves_the_ledger_the_registry_and_the_history(Engine engine) throws IOException {
        Kept kept = new Kept(engine);
        kept.lettingGo.purge("gone", "保管期限 10 年已满");

        assertThat(folder.resolve("data/packets/gone")).doesNotExist();
        assertThat(folder.resolve("outbox/gone")).doesNotExist();
        assertThat(kept.has("gone")).isFalse();
        assertThat(kept.ledger.find("gone").orElseThrow().state()).isEqualTo(State.REPORTED);
        assertThat(kept.count("registered_key", "packet_id", "gone")).isEqualTo(2);
        assertThat(kept.examinations.latest("gone").orElseThrow().verdict()).isEqualTo("DIFFERS");
        assertThat(kept.history.of("gone"))
                .anySatisfy(line -> assertThat(line.becomes()).contains("保管期限 10 年已满"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_letter_that_waits_when_its_packet_is_purged_is_never_sent_empty(Engine engine) throws IOException {
        Kept kept = new Kept(engine);
        PostRoom room = new PostRoom(kept.database);
        for (String packet : List.of("gone", "stays")) {
            room.post(
                    new PostedLetter(packet + "-letter", packet, kept.shared, folder, List.of("ju@example.org"), 0),
                    NOW);
        }
        kept.lettingGo.purge("gone", "保管期限 10 年已满");

        assertThat(room.due(NOW)).extracting(PostedLetter::id).containsExactly("stays-letter");
        assertThat(room.find("gone-letter").orElseThrow().state()).isEqualTo("REFUSED");
        assertThat(room.find("gone-letter").orElseThrow().lastError()).contains("已按保存期限清除");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_packet_is_due_once_its_time_is_over_and_not_again_after_it_was_purged(Engine engine) throws IOException {
        Kept kept = new Kept(engine);
        assertThat(kept.lettingGo.endedBefore(NOW)).isEmpty();
        assertThat(kept.lettingGo.endedBefore(NOW.plus(Duration.ofSeconds(1))))
                .isEqualTo(Map.of("gone", "digital", "stays", "digital"));
        kept.lettingGo.purge("gone", "");
        assertThat(kept.lettingGo.endedBefore(NOW.plus(Duration.ofSeconds(1)))).containsOnlyKeys("stays");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_an_interruption_left_is_deleted_at_the_next_look(Engine engine) throws IOException {
        Kept kept = new Kept(engine);
        Path left = Files.createDirectories(folder.resolve("data/packets/left"));
        Files.writeString(left.resolve("a.pdf"), "a");
        kept.sql("insert into leaving (packet_id, place) values ('left', 'folder:" + left + "')");
        assertThat(kept.lettingGo.finish()).isEqualTo(1);
        assertThat(left).doesNotExist();
        assertThat(kept.lettingGo.finish()).isZero();
    }
}
