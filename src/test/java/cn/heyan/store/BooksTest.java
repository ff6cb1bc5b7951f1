package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.LedgerEntry.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BooksTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    @TempDir
    Path folder;

    private final Database database;
    private Books books;
    private String report = "";

    BooksTest(Engine engine) {
        database = engine.open();
    }

    @BeforeEach
    void one_reported_one_refused_one_waiting() throws IOException {
        Blobs blobs = new FolderBlobs(folder.resolve("blobs"));
        books = new Books(database, blobs);
        Ledger ledger = new Ledger(database, new History(database, Clock.fixed(NOON, ZoneOffset.UTC)));
        for (String id : new String[] {"a1", "b2", "c3"}) {
            Path original = Files.writeString(folder.resolve(id), id);
            ledger.enter(new LedgerEntry(
                    id, id, Optional.empty(), State.ARRIVED, 0, original, folder.resolve("out-" + id), NOON));
            ledger.move(id, new PacketState.Waiting(), History.HEYAN, NOON);
        }
        ledger.begin("a1", NOON);
        ledger.move("a1", new PacketState.Examined("AGREES"), History.HEYAN, NOON);
        report = blobs.put(new byte[] {1, 2, 3});
        new Examinations(database, blobs).keep("a1", NOON, "AGREES", "digital", "收到材料包", Map.of("report.json", report));
        ledger.move("a1", new PacketState.Reported("AGREES"), History.HEYAN, NOON);
        ledger.begin("b2", NOON);
        ledger.move("b2", new PacketState.Refused("加密"), History.HEYAN, NOON);
    }

    @Test
    void received_is_reported_and_refused_and_what_is_underway() throws IOException {
        Reckoning now = books.reckoning();
        assertThat(now.addsUp()).isTrue();
        assertThat(now.sentence()).startsWith("收到 3 = 已报告 1 + 拒收 1 + 故障 0 + 处理中 1");
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void a_packet_that_vanished_from_the_ledger_is_missed() throws IOException {
        database.sql().sql("delete from packet where id = 'c3'").update();
        assertThat(books.reckoning().addsUp()).isFalse();
        assertThat(books.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("账目不平"))
                .anyMatch(fault -> fault.contains("c3"));
    }

    @Test
    void a_packet_that_was_forgotten_on_request_is_not_missed() throws IOException {
        new LettingGo(
                        database,
                        new FolderBlobs(folder.resolve("blobs")),
                        new History(database, Clock.systemUTC()),
                        new UsedPapers(database.sql(), ZoneOffset.UTC),
                        folder,
                        folder,
                        Clock.systemUTC())
                .forget("a1", "wang", "企业要求");
        assertThat(books.reckoning().sentence()).contains("按请求删除 1");
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void a_report_or_an_original_that_vanished_is_missed() throws IOException {
        Files.delete(folder.resolve("blobs").resolve(report.substring(0, 2)).resolve(report.substring(2)));
        Files.delete(folder.resolve("b2"));
        assertThat(books.faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("a1").contains(report),
                        fault -> assertThat(fault).contains("b2").contains("原件"));
    }

    @Test
    void a_letter_that_is_stuck_is_named_with_what_the_server_said() throws IOException {
        PostRoom room = new PostRoom(database);
        PostedLetter letter = new PostedLetter("a1/report", "a1", "", Path.of("/o"), List.of("ju@example.org"), 0);
        room.post(letter, NOON);
        for (int i = 0; i < LetterStanding.STUCK; i++) {
            room.delayed(letter, "550 mailbox unknown", NOON);
        }
        assertThat(books.faults()).singleElement().asString().contains("550 mailbox unknown");
    }
}
