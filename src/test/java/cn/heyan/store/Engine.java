package cn.heyan.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two databases that Heyan runs on, both real: H2 in a file, and a PostgreSQL server that is started once for all tests. */
public enum Engine {
    H2 {
        @Override
        DataSource empty() {
            return h2(folder().resolve(UUID.randomUUID().toString()));
        }

        @Override
        DataSource migrated() {
            Path fresh = folder().resolve(UUID.randomUUID().toString());
            copyMigrated(fresh);
            return h2(fresh);
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            return Server.create("");
        }

        @Override
        DataSource migrated() {
            return Server.create(" template " + Server.MIGRATED);
        }
    };

    /** A database of its own without any table. */
    abstract DataSource empty();

    /** A database of its own with all tables. */
    abstract DataSource migrated();

    /** A database of its own with all tables. */
    public Database open() {
        return new Database(migrated());
    }

    /** Where an empty database of its own is found. */
    public String url() throws SQLException {
        try (Connection connection = empty().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).outOfOrder(true).load().migrate();
    }

    /** As the pool of the service keeps it: open between statements, and closed when nothing has asked for ten seconds. */
    private static DataSource h2(Path at) {
        return h2(at, 10);
    }

    private static DataSource h2(Path at, int secondsOpen) {
        return new DriverManagerDataSource("jdbc:h2:file:" + at
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY="
                + secondsOpen);
    }

    /** A database of its own with all tables, in a file that is closed after each statement and opened anew for the next. */
    static Database closedAfterEach() {
        Path fresh = folder().resolve(UUID.randomUUID().toString());
        copyMigrated(fresh);
        return new Database(h2(fresh, 0));
    }

    private static void copyMigrated(Path to) {
        try {
            Files.copy(H2File.MIGRATED, file(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path database) {
        return database.resolveSibling(database.getFileName() + ".mv.db");
    }

    private static Path folder() {
        return H2File.FOLDER;
    }

    /** Migrated once, then copied: a migration takes longer than most tests. */
    private static final class H2File {

        static final Path FOLDER = temporary();
        static final Path MIGRATED = migratedFile();

        private static Path temporary() {
            try {
                Path folder = Files.createTempDirectory("heyan-h2-");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path migratedFile() {
            Path at = FOLDER.resolve("migrated");
            migrate(h2(at));
            JdbcClient.create(h2(at)).sql("shutdown").update();
            return file(at);
        }
    }

    /** Started when the first test asks, stopped with the process. */
    private static final class Server {

        static final String MIGRATED = "migrated";
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "50")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                run(server, "create database " + MIGRATED);
                migrate(server.getDatabase("postgres", MIGRATED));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static synchronized DataSource create(String how) {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            run(POSTGRES, "create database " + name + how);
            return POSTGRES.getDatabase("postgres", name);
        }

        private static void run(EmbeddedPostgres server, String statement) {
            JdbcClient.create(server.getPostgresDatabase()).sql(statement).update();
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
