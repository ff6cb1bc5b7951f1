package cn.heyan.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.packet.Refused;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    private static final Instant MORNING = Instant.parse("2024-11-20T01:00:00Z");

    @TempDir
    Path folder;

    private Kept office;

    @BeforeEach
    void an_office_with_a_packet() throws Exception {
        office = office("office");
        Path original = Files.createDirectories(office.data().resolve("packets/a1/original"));
        Files.writeString(original.resolve("云岭精工.pdf"), "原件");
        Files.createDirectories(office.data().resolve("work/packet-1"));
        Files.writeString(office.data().resolve("work/packet-1/page.png"), "临时");
        Files.createDirectories(office.others().get("outbox"));
        Files.writeString(office.others().get("outbox").resolve("report.json"), "{}");
    }

    @Test
    void an_installation_comes_back_from_its_copy_as_it_was() throws Exception {
        backedUp(1, MORNING);
        Kept elsewhere = office("elsewhere");
        new Restoring(elsewhere).from(folder.resolve("copy"));
        assertThat(elsewhere.data().resolve("packets/a1/original/云岭精工.pdf")).hasContent("原件");
        assertThat(elsewhere.others().get("outbox").resolve("report.json")).hasContent("{}");
        assertThat(elsewhere.data().resolve("work")).doesNotExist();
        assertThat(rows(elsewhere)).isEqualTo(1);
    }

    @Test
    void the_newest_ledger_of_several_copies_comes_back() throws Exception {
        backedUp(1, MORNING);
        backedUp(1, MORNING.plusSeconds(1));
        Kept elsewhere = office("elsewhere");
        new Restoring(elsewhere).from(folder.resolve("copy"));
        assertThat(rows(elsewhere)).isEqualTo(2);
    }

    @Test
    void a_second_copy_copies_only_what_is_new() throws Exception {
        backedUp(1, MORNING);
        Files.writeString(office.data().resolve("packets/a1/original/发票.pdf"), "后到");
        assertThat(backedUp(0, MORNING.plusSeconds(60))).contains("更新 1 个文件");
    }

    @Test
    void refuses_to_restore_over_a_ledger() throws Exception {
        backedUp(1, MORNING);
        assertThatThrownBy(() -> new Restoring(office).from(folder.resolve("copy")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已有台账");
    }

    @Test
    void refuses_a_folder_without_a_copy() {
        assertThatThrownBy(() -> new Restoring(office("elsewhere")).from(folder.resolve("nothing")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有备份");
    }

    @Test
    void a_ledger_that_another_process_has_open_is_told_from_one_that_is_free() throws Exception {
        backedUp(1, MORNING);
        JdbcConnectionPool pool = pool(office);
        try {
            Backup backup = new Backup(pool, office);
            try (FileChannel held = FileChannel.open(office.ledger(), StandardOpenOption.WRITE)) {
                held.lock();
                assertThat(backup.inUse()).isTrue();
            }
            assertThat(backup.inUse()).isFalse();
        } finally {
            pool.dispose();
        }
    }

    @Test
    void refuses_to_copy_into_itself() {
        assertThatThrownBy(() ->
                        new Backup(pool(office), office).into(office.data().resolve("copy"), MORNING))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("里面");
    }

    private Kept office(String name) {
        Path home = folder.resolve(name);
        return new Kept(home.resolve("data"), Map.of("outbox", home.resolve("outbox")));
    }

    private String backedUp(int packetsMore, Instant when) throws Exception {
        JdbcConnectionPool pool = pool(office);
        try {
            JdbcClient sql = JdbcClient.create(pool);
            sql.sql("create table if not exists packet (id integer)").update();
            for (int i = 0; i < packetsMore; i++) {
                sql.sql("insert into packet values (1)").update();
            }
            return new Backup(pool, office).into(folder.resolve("copy"), when);
        } finally {
            pool.dispose();
        }
    }

    private static int rows(Kept where) {
        JdbcConnectionPool pool = pool(where);
        try {
            return JdbcClient.create(pool)
                    .sql("select count(*) from packet")
                    .query(Integer.class)
                    .single();
        } finally {
            pool.dispose();
        }
    }

    private static JdbcConnectionPool pool(Kept where) {
        return JdbcConnectionPool.create(
                "jdbc:h2:file:" + where.data().resolve("ledger") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "heyan",
                "");
    }
}
