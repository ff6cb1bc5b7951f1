package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.LedgerEntry.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an earlier version wrote is there, whole, after the migrations of this one. */
@ParameterizedClass
@EnumSource
class MigrationTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    private final DataSource source;
    private final JdbcClient sql;

    MigrationTest(Engine engine) {
        source = engine.empty();
        sql = JdbcClient.create(source);
        Flyway.configure().dataSource(source).target("2").load().migrate();
    }

    @Test
    void packets_letters_and_their_ends_outlive_the_change_of_version() {
        packet("reported", "REPORTED", "DIFFERS");
        packet("waiting", "WAITING", null);
        sql.sql("insert into examined (packet_id, name, programme, notice, applicant, applicant_key, code, received_on)"
                        + " values ('reported', 'a.pdf', 'digital', '通知', '衡阳云岭（精工）有限公司', 'k', '91430400MA4RBX2K7X',"
                        + " date '2024-11-20')")
                .update();
        sql.sql("insert into letter (packet_id, file, recipients, state, attempts, next_try) values"
                        + " ('reported', '/outbox/a/letter.eml', 'ju@example.org', 'PENDING', 2, ?)")
                .param(Ledger.at(NOON))
                .update();

        Engine.migrate(source);

        Database database = new Database(source);
        Packets packets = new Packets(database);
        assertThat(packets.one("reported")).hasValueSatisfying(packet -> {
            assertThat(packet.state()).isEqualTo(State.REPORTED);
            assertThat(packet.verdict()).isEqualTo("DIFFERS");
            assertThat(packet.applicant()).isEqualTo("衡阳云岭（精工）有限公司");
            assertThat(packet.uscc()).isEqualTo("91430400MA4RBX2K7X");
            assertThat(packet.programme()).isEqualTo("digital");
        });
        assertThat(packets.one("waiting")).map(KeptPacket::programme).contains("told");
        PostRoom room = new PostRoom(database);
        assertThat(room.due(NOON)).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo("reported/report");
            assertThat(letter.attempts()).isEqualTo(2);
            assertThat(letter.recipients()).containsExactly("ju@example.org");
        });
        History history = new History(database, Clock.fixed(NOON, ZoneOffset.UTC));
        Ledger ledger = new Ledger(database, history);
        ledger.begin("waiting", NOON);
        assertThat(ledger.underway()).extracting(LedgerEntry::id).containsExactly("waiting");
        assertThat(history.verify()).isEmpty();
    }

    private void packet(String id, String state, String verdict) {
        sql.sql("insert into packet (id, name, programme, state, original, outbox, verdict, received_at) values"
                        + " (?, 'a.pdf', 'told', ?, '/data/a.pdf', '/outbox/a', cast(? as varchar(16)), ?)")
                .params(java.util.Arrays.asList(id, state, verdict, Ledger.at(NOON)))
                .update();
    }
}
