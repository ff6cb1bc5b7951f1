package cn.heyan.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A real database with the real migrations, for tests that do not care which; {@link Engine} is for those that do. */
public final class FreshDatabase {

    private FreshDatabase() {}

    /** An empty, migrated database of its own: H2 in a file. */
    public static JdbcClient open() {
        return Engine.H2.open().sql();
    }
}
