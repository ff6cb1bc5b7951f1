package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SoleServiceTest {

    @Test
    void a_second_service_is_turned_away_until_the_first_has_ended() throws SQLException {
        DataSource source = Engine.POSTGRESQL.migrated();
        try (SoleService first = SoleService.of(source)) {
            assertThatThrownBy(() -> SoleService.of(source)).hasMessageContaining("另一个 heyan serve");
        }
        SoleService.of(source).close();
    }
}
