package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.command.ForgetWish;
import cn.heyan.command.Forgotten;
import cn.heyan.store.Database;
import cn.heyan.store.History;
import cn.heyan.store.Known;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code heyan forget} on a data folder as serve leaves it. */
class ForgetTest {

    private static final String ID = "ab12cd34ef56";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private Path original;

    @BeforeEach
    void keeps_two_packets() throws IOException {
        original = packet(ID, "云岭精工.pdf", State.REPORTED);
        packet("ff00", "还在读.pdf", State.WAITING);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("data/ledger") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    private Path packet(String id, String name, State state) throws IOException {
        DriverManagerDataSource source = new DriverManagerDataSource(url(), "heyan", "");
        Flyway.configure().dataSource(source).outOfOrder(true).load().migrate();
        Database database = new Database(source);
        Ledger ledger = new Ledger(database, new History(database, Clock.systemUTC()));
        Path file =
                folder.resolve("data/packets").resolve(id).resolve("original").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "ink");
        Path outbox = folder.resolve("outbox").resolve(id);
        ledger.enter(new LedgerEntry(id, name, Optional.empty(), State.ARRIVED, 0, file, outbox, NOW));
        ledger.move(id, new PacketState.Waiting(), History.HEYAN, NOW);
        if (state == State.REPORTED) {
            ledger.begin(id, NOW);
            ledger.move(id, new PacketState.Examined("AGREES"), History.HEYAN, NOW);
            ledger.move(id, new PacketState.Reported("AGREES"), History.HEYAN, NOW);
        }
        ledger.describe(id, new Known("衡阳云岭精工有限公司", "", "", "digital", 1, 1, Set.of()));
        return file;
    }

    private Forgotten forget(String packet, boolean really) {
        return ForgetStart.run(
                new ForgetWish(packet, "chen", "申请人要求", really),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.database.url=" + url());
    }

    @Test
    void says_first_and_removes_only_when_it_is_confirmed() {
        Forgotten said = forget("ab12cd", false);
        assertThat(said.refused()).isFalse();
        assertThat(String.join("\n", said.lines())).contains("将删除", "--yes", "历史记录", "删除记录", "该单位的另外 1 个材料包");
        assertThat(original).exists();

        Forgotten done = forget("云岭精工.pdf", true);
        assertThat(done.lines().get(0)).contains("已删除", "共 1 个文件");
        assertThat(original).doesNotExist();
        Database database = new Database(new DriverManagerDataSource(url(), "heyan", ""));
        assertThat(database.sql()
                        .sql("select who, why, extent from let_go where packet_id = ?")
                        .param(ID)
                        .query()
                        .singleRow()
                        .values())
                .containsExactlyInAnyOrder("chen", "申请人要求", "FORGOTTEN");
        History history = new History(database, Clock.systemUTC());
        assertThat(history.of(ID)).isNotEmpty();
        assertThat(history.verify()).isEmpty();
        assertThat(forget(ID, true).lines()).containsExactly("台账中没有材料包「" + ID + "」。/ No such packet.");
    }

    @Test
    void refuses_a_packet_that_is_still_on_its_journey() {
        Forgotten refused = forget("还在读.pdf", true);
        assertThat(refused.refused()).isTrue();
        assertThat(refused.lines().get(0)).contains("还在处理中");
    }

    @Test
    void refuses_with_a_sentence_while_serve_has_the_ledger_open() throws Exception {

        Process serve = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        url())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(serve.getInputStream().read()).isEqualTo('!');
            Forgotten refused = forget(ID, true);
            assertThat(refused.refused()).isTrue();
            assertThat(refused.lines().get(0)).contains("请先停止 heyan serve");
            assertThat(original).exists();
        } finally {
            serve.destroyForcibly().waitFor();
        }
    }

    /** Another process that has the ledger open. */
    public static final class Holding {

        private Holding() {}

        /** Opens the database at this URL and stays. */
        public static void main(String... words) throws Exception {
            try (Connection open = DriverManager.getConnection(words[0], "heyan", "")) {
                System.out.print(open.isValid(1) ? '!' : '?');
                System.out.flush();
                Thread.sleep(600_000);
            }
        }
    }
}
