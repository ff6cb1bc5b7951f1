package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SoleServiceTest {

    @Test
    void a_second_service_is_turned_away_until_the_first_has_ended() throws SQLException {
        DataSource source = Engine.POSTGRESQL.migrated();
        try (SoleService first = SoleService.of(source)) {
            assertThatThrownBy(() -> SoleService.of(source)).hasMessageContaining("另一个 heyan serve");
        }
        SoleService.of(source).close();
    }

    @Test
    void a_service_whose_database_was_away_goes_on_only_when_nobody_else_has_taken_it() throws SQLException {
        DataSource source = Engine.POSTGRESQL.migrated();
        try (SoleService first = SoleService.of(source)) {
            assertThat(first.holdsNow()).isTrue();
            JdbcClient.create(source)
                    .sql("select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database"
                            + " where l.locktype = 'advisory' and d.datname = current_database()")
                    .query()
                    .listOfRows();
            try (SoleService second = SoleService.of(source)) {
                assertThat(second.holdsNow()).isTrue();
                assertThat(first.holdsNow()).isFalse();
                assertThat(first.holds()).isFalse();
            }
            assertThat(first.holdsNow()).isTrue();
        }
    }
}
