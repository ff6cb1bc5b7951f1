package cn.heyan.store;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real H2 database with the real migrations, gone when the process ends. */
public final class FreshDatabase {

    private FreshDatabase() {}

    /** An empty, migrated database of its own. */
    public static Database open() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).outOfOrder(true).load().migrate();
        return new Database(source);
    }
}
